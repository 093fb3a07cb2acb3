import type { ImportReport } from '../../../core/import/import-report.ts';
import { importFile, request } from '../../ipc/bridge.ts';
import type { ImportEvent } from '../../session/session-events.ts';

/** Asks main to bring people in from where the user has them; null when they chose no file. */
export function bringIn(source: ImportEvent['source']): Promise<ImportReport | null> {
  if ('text' in source) return request('imports:text', { text: source.text });
  return source.file === null ? request('imports:choose-file') : importFile(source.file);
}
