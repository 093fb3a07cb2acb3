import { describe, expect, it } from 'vitest';
import type { ElectronSurface, WebContentsSurface } from '../../../main/app/electron-surface.ts';
import { lockDown, refusePermissions } from '../../../main/security/lock-down.ts';

type Listener = (event: { readonly url: string; preventDefault(): void }) => void;

function lockedContents() {
  const listeners = new Map<string, Listener>();
  let openHandler: ((details: { url: string }) => { action: string }) | undefined;
  let created: ((event: unknown, contents: WebContentsSurface) => void) | undefined;
  const electron = {
    app: { on: (_name: string, listener: typeof created) => (created = listener) },
    session: { defaultSession: {} },
  } as unknown as ElectronSurface;
  lockDown(electron);
  created?.(null, {
    on: (name: string, listener: Listener) => listeners.set(name, listener),
    setWindowOpenHandler: (handler: typeof openHandler) => (openHandler = handler),
  } as unknown as WebContentsSurface);
  const isStopped = (name: string, url: string): boolean => {
    let stopped = false;
    listeners.get(name)?.({ url, preventDefault: () => (stopped = true) });
    return stopped;
  };
  return { isStopped, open: (url: string) => openHandler?.({ url }) };
}

describe('lockDown', () => {
  it('refuses new windows', () => {
    expect(lockedContents().open('https://example.org')).toEqual({ action: 'deny' });
  });

  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('keeps pages inside on %s', (name) => {
    const { isStopped } = lockedContents();
    expect(isStopped(name, 'https://example.org/')).toBe(true);
    expect(isStopped(name, 'twelve://application/evil')).toBe(true);
    expect(isStopped(name, 'twelve://app/windows/week/index.html')).toBe(false);
  });

  it('refuses web views', () => {
    expect(lockedContents().isStopped('will-attach-webview', 'twelve://app/')).toBe(true);
  });

  it('grants no permission, asked or checked', () => {
    const answers: boolean[] = [];
    refusePermissions({
      session: {
        defaultSession: {
          setPermissionRequestHandler: (handler) =>
            handler(null, 'notifications', (isGranted) => answers.push(isGranted)),
          setPermissionCheckHandler: (handler) => answers.push(handler()),
          resolveProxy: async () => 'DIRECT',
        },
      },
    });
    expect(answers).toEqual([false, false]);
  });
});
