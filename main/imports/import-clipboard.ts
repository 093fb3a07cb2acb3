import type { ImportReport } from '../../core/import/import-report.ts';
import { peopleOnClipboard } from '../../core/import/people-on-clipboard.ts';
import { clipboardText } from '../../core/text/clipboard-text.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';

/** Brings in whose link or handle lies on the clipboard, and says who it was. */
export async function importClipboard(parts: {
  readonly clipboard: Pick<ElectronSurface['clipboard'], 'readText'>;
  readonly importText: (text: string) => Promise<ImportReport>;
  readonly tell: (message: string) => void;
}): Promise<void> {
  const people = peopleOnClipboard(await parts.clipboard.readText());
  parts.tell(people === null ? clipboardText.nothingUsable : clipboardText.report(await parts.importText(people)));
}
