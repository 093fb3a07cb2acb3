import type { Desktop } from '../desktop/desktop.ts';
import { openWithSystem } from '../open-with-system.ts';

/** Electron's `shell`. Links open beside the page that shows the desktop; files only where a user sits. */
export class HostShell {
  readonly #desktop: Desktop;
  readonly #opensFiles: boolean;

  constructor(desktop: Desktop, opensFiles: boolean) {
    this.#desktop = desktop;
    this.#opensFiles = opensFiles;
  }

  async openExternal(url: string): Promise<void> {
    if (!URL.canParse(url)) throw new TypeError('Invalid URL');
    this.#desktop.openLink(url);
  }

  /** Answers with the reason when it did not work, as Electron does. */
  async openPath(path: string): Promise<string> {
    this.#desktop.openedPaths.push(path);
    if (this.#opensFiles) openWithSystem(path);
    return '';
  }
}
