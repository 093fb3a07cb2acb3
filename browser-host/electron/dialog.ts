import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type * as Electron from 'electron';
import type { Desktop } from '../desktop/desktop.ts';
import type { DialogSnapshot } from '../desktop/snapshot.ts';

/** A file dialog that is open on the desktop. */
export interface HostDialog {
  readonly snapshot: DialogSnapshot;
  answer(paths: readonly string[]): void;
}

/** Electron's `dialog`: the desktop page asks with a file field, or for a path to save under. */
export class HostDialogs {
  readonly #desktop: Desktop;

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  async showOpenDialog(options: Electron.OpenDialogOptions): Promise<Electron.OpenDialogReturnValue> {
    const isMultiple = options.properties?.includes('multiSelections') ?? false;
    const filePaths = await this.#ask(options, { isMultiple, saveAs: null });
    return { canceled: filePaths.length === 0, filePaths };
  }

  async showSaveDialog(options: Electron.SaveDialogOptions): Promise<Electron.SaveDialogReturnValue> {
    const saveAs = resolve(usualFolder(), options.defaultPath ?? '');
    const [path] = await this.#ask(options, { isMultiple: false, saveAs });
    return path === undefined
      ? { canceled: true, filePath: '' }
      : { canceled: false, filePath: resolve(usualFolder(), path) };
  }

  /** As Electron does on Linux before it is ready: the terminal is the one place that is there at any time. */
  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}\n${content}\n`);
  }

  #ask(
    options: Electron.OpenDialogOptions | Electron.SaveDialogOptions,
    kind: Pick<DialogSnapshot, 'isMultiple' | 'saveAs'>,
  ): Promise<string[]> {
    this.#desktop.needReady('dialog module can only be used after app is ready');
    const id = this.#desktop.nextId();
    const snapshot: DialogSnapshot = {
      id,
      title: options.title ?? '',
      buttonLabel: options.buttonLabel ?? '',
      extensions: (options.filters ?? []).flatMap((filter) => filter.extensions),
      ...kind,
    };
    return new Promise((done) => {
      const answer = (paths: readonly string[]): void => {
        if (!this.#desktop.dialogs.delete(id)) return;
        this.#desktop.changed();
        done([...paths]);
      };
      this.#desktop.dialogs.set(id, { snapshot, answer });
      this.#desktop.changed();
    });
  }
}

/** Where browsers save too; a home without that folder is used itself. */
function usualFolder(): string {
  const downloads = join(homedir(), 'Downloads');
  return existsSync(downloads) ? downloads : homedir();
}
