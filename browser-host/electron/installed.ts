import type { ElectronSurface } from '../../main/app/electron-surface.ts';

let surface: ElectronSurface | null = null;

/** Sets what `electron` is in this process; before the program is imported. */
export function installElectron(installed: ElectronSurface): void {
  surface = installed;
}

export function installedElectron(): ElectronSurface {
  if (surface === null) throw new Error('The browser host was not set up before "electron" was imported.');
  return surface;
}
