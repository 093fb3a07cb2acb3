import { AppError } from '../../core/errors/app-error.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';

/** A page takes longer than this only when something is stuck, in ms. */
const patienceMs = 20_000;

/**
 * Prints a page that needs nothing else into a PDF, in a window that nobody sees, that runs no script and has no bridge.
 * Refuses `print-failed`.
 */
export async function printPdf(
  BrowserWindow: ElectronSurface['BrowserWindow'],
  html: string,
  after: (ms: number, run: () => void) => { cancel(): void },
): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    skipTaskbar: true,
    width: 960,
    height: 720,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
  const late = Promise.withResolvers<never>();
  const patience = after(patienceMs, () => late.reject(new Error('Printing took too long.')));
  const print = async (): Promise<Uint8Array> => {
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`);
    return window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true });
  };
  try {
    return await Promise.race([print(), late.promise]);
  } catch (error) {
    throw new AppError('print-failed', {}, { cause: error });
  } finally {
    patience.cancel();
    if (!window.isDestroyed()) window.destroy();
  }
}
