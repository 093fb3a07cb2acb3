import type { ImportReport } from '../../core/import/import-report.ts';
import { peopleOnClipboard } from '../../core/import/people-on-clipboard.ts';
import { clipboardText } from '../../core/text/clipboard-text.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';

/** Brings in whose link or handle lies on the clipboard, and says who it was. */
export async function importClipboard(
  clipboard: Pick<ElectronSurface['clipboard'], 'readText'>,
  imports: { importText(text: string): Promise<ImportReport> },
  notices: { tell(message: string): void },
): Promise<void> {
  const people = peopleOnClipboard(await clipboard.readText());
  notices.tell(people === null ? clipboardText.nothingUsable : clipboardText.report(await imports.importText(people)));
}
