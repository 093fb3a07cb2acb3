import type { ElectronSurface } from '../../main/app/electron-surface.ts';
import type { Desktop } from '../desktop/desktop.ts';

type DefaultSession = ElectronSurface['session']['defaultSession'];

/**
 * Electron's `session`, as far as permissions go. A page cannot hand a browser's permission prompts to the program, so the
 * server refuses every permission with a Permissions-Policy header instead; the program's handlers are kept for tests.
 */
export class HostSession {
  readonly #desktop: Desktop;
  requestHandler: Parameters<DefaultSession['setPermissionRequestHandler']>[0] | null = null;
  checkHandler: Parameters<DefaultSession['setPermissionCheckHandler']>[0] | null = null;

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  get defaultSession(): DefaultSession {
    this.#desktop.needReady('Session can only be received when app is ready');
    return {
      setPermissionRequestHandler: (handler) => {
        this.requestHandler = handler;
      },
      setPermissionCheckHandler: (handler) => {
        this.checkHandler = handler;
      },
      // No system is asked here: what the environment says holds.
      resolveProxy: async () => 'DIRECT',
    };
  }
}
