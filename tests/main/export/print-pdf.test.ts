import { describe, expect, it } from 'vitest';
import type { ElectronSurface } from '../../../main/app/electron-surface.ts';
import { printPdf } from '../../../main/export/print-pdf.ts';

/** A window that prints what it was told to load, or fails to. */
function windows(print: () => Promise<Uint8Array>) {
  const made: { options: unknown; url: string; isGone: boolean }[] = [];
  class PrintWindow {
    readonly webContents = { printToPDF: print };
    readonly #state: (typeof made)[number];
    constructor(options: unknown) {
      this.#state = { options, url: '', isGone: false };
      made.push(this.#state);
    }
    loadURL(url: string): Promise<void> {
      this.#state.url = url;
      return Promise.resolve();
    }
    isDestroyed(): boolean {
      return this.#state.isGone;
    }
    destroy(): void {
      this.#state.isGone = true;
    }
  }
  return { made, BrowserWindow: PrintWindow as unknown as ElectronSurface['BrowserWindow'] };
}

const never = () => ({ cancel: () => {} });

describe('printing a page', () => {
  it('happens in a window that is never seen, runs no script and is gone afterwards', async () => {
    const { made, BrowserWindow } = windows(() => Promise.resolve(Uint8Array.of(37)));
    expect(await printPdf(BrowserWindow, '<p>žuto</p>', never)).toEqual(Uint8Array.of(37));
    const [window] = made;
    expect(Buffer.from(window?.url.split('base64,')[1] ?? '', 'base64').toString()).toBe('<p>žuto</p>');
    expect(window?.options).toMatchObject({ show: false, webPreferences: { sandbox: true, javascript: false } });
    expect(window?.options).not.toHaveProperty('webPreferences.preload');
    expect(window?.isGone).toBe(true);
  });

  it('says what to do instead when it fails, and leaves no window', async () => {
    const { made, BrowserWindow } = windows(() => Promise.reject(new Error('no printer')));
    await expect(printPdf(BrowserWindow, '', never)).rejects.toMatchObject({ code: 'print-failed' });
    expect(made[0]?.isGone).toBe(true);
  });

  it('does not wait for ever', async () => {
    const { made, BrowserWindow } = windows(() => new Promise(() => {}));
    const soon = (_ms: number, run: () => void) => {
      queueMicrotask(run);
      return { cancel: () => {} };
    };
    await expect(printPdf(BrowserWindow, '', soon)).rejects.toMatchObject({ code: 'print-failed' });
    expect(made[0]?.isGone).toBe(true);
  });
});
