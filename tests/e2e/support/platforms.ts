import { isOnElectron } from './fixture.ts';
import type { TestPlatform } from './twelve-app.ts';

/** The systems whose ways can be tried here: all of them on the browser host, on Electron the one it runs on. */
export const platforms: readonly TestPlatform[] = (['linux', 'darwin', 'win32'] as const).filter(
  (platform) => !isOnElectron || platform === process.platform,
);
