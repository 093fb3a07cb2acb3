import type { DiagnosticsRequests } from '../../core/ipc/diagnostics-requests.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { parseNothing } from '../ipc/parse.ts';
import type { DiagnosticsService } from './diagnostics-service.ts';

/** Lets a window ask for diagnostics. */
export function diagnosticsHandlers(
  diagnostics: Pick<DiagnosticsService, 'copy'>,
): HandlersOf<keyof DiagnosticsRequests> {
  return { 'diagnostics:copy': { parse: parseNothing, run: () => diagnostics.copy() } };
}
