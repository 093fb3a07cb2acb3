import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WindowManner } from '../../core/ipc/windows-requests.ts';
import { writeIn } from '../../core/text/written-locale.ts';
import { turnSingleKeys } from '../controllers/shortcut-controller.ts';
import { subscribe } from '../ipc/bridge.ts';
import { applyTheme } from '../styles/adopt-tokens.ts';

/** What every window has in common and the user chooses: its theme, its keys, and how it writes days and times. */
export class MannerController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #end: () => void = () => {};
  /** In which days and times are written. When it is another, a window draws everything anew. */
  locale = 'en-GB';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
    writeIn(() => this.locale);
  }

  hostConnected(): void {
    this.#take(mannerOf(location.search));
    const ends = [
      subscribe('windows:theme', ({ theme }) => applyTheme(theme)),
      subscribe('windows:manner', (manner) => this.#take(manner)),
    ];
    this.#end = () => ends.forEach((end) => end());
  }

  hostDisconnected(): void {
    this.#end();
  }

  #take({ singleKeys, locale }: WindowManner): void {
    turnSingleKeys(singleKeys);
    this.locale = locale;
    document.documentElement.lang = locale;
    this.#host.requestUpdate();
  }
}

/** The manner that a page's address names, as it was when the page was opened. */
export function mannerOf(search: string): WindowManner {
  const told = new URLSearchParams(search);
  return { singleKeys: told.get('keys') !== 'off', locale: told.get('locale') ?? 'en-GB' };
}
