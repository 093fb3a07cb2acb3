import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LoginState } from '../../../core/login/login-view.ts';
import type { ShortcutStates } from '../../../core/shortcuts/shortcut-state.ts';
import { request, subscribe } from '../../ipc/bridge.ts';

/** What the system says of the program: read when the window opens and whenever the user comes back to it. */
export class SystemController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #attempt: (act: () => Promise<void>) => void;
  #end: (() => void) | undefined;
  /** Null while it is not known. */
  login: LoginState | null = null;
  shortcuts: ShortcutStates | null = null;

  constructor(host: ReactiveControllerHost, attempt: (act: () => Promise<void>) => void) {
    this.#host = host;
    this.#attempt = attempt;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('focus', this.#read);
    const end = subscribe('shortcuts:states', (states) => this.#show({ shortcuts: states }));
    this.#end = () => {
      end();
      window.removeEventListener('focus', this.#read);
    };
    this.#read();
  }

  hostDisconnected(): void {
    this.#end?.();
  }

  setLogin(isOn: boolean): void {
    this.#attempt(async () => this.#show({ login: await request('login:set', { isOn }) }));
  }

  record(isRecording: boolean): void {
    this.#attempt(() => request('shortcuts:record', { isRecording }));
  }

  readonly #read = (): void => {
    this.#attempt(async () =>
      this.#show({ login: await request('login:get'), shortcuts: await request('shortcuts:states') }),
    );
  };

  #show({
    login = this.login,
    shortcuts = this.shortcuts,
  }: Partial<Pick<SystemController, 'login' | 'shortcuts'>>): void {
    this.login = login;
    this.shortcuts = shortcuts;
    this.#host.requestUpdate();
  }
}
