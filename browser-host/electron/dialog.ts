import type * as Electron from 'electron';
import type { Desktop } from '../desktop/desktop.ts';
import type { DialogSnapshot } from '../desktop/snapshot.ts';

/** A file dialog that is open on the desktop. */
export interface HostDialog {
  readonly snapshot: DialogSnapshot;
  answer(paths: readonly string[]): void;
}

/** Electron's `dialog`: the desktop page asks with a file field and hands over what was chosen. */
export class HostDialogs {
  readonly #desktop: Desktop;

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  showOpenDialog(options: Electron.OpenDialogOptions): Promise<Electron.OpenDialogReturnValue> {
    this.#desktop.needReady('dialog module can only be used after app is ready');
    const id = this.#desktop.nextId();
    const snapshot: DialogSnapshot = {
      id,
      title: options.title ?? '',
      buttonLabel: options.buttonLabel ?? '',
      extensions: (options.filters ?? []).flatMap((filter) => filter.extensions),
      isMultiple: options.properties?.includes('multiSelections') ?? false,
    };
    return new Promise((resolve) => {
      const answer = (paths: readonly string[]): void => {
        if (!this.#desktop.dialogs.delete(id)) return;
        this.#desktop.changed();
        resolve({ canceled: paths.length === 0, filePaths: [...paths] });
      };
      this.#desktop.dialogs.set(id, { snapshot, answer });
      this.#desktop.changed();
    });
  }
}
