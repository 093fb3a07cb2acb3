import type { CorrectionsRequests } from '../../core/ipc/corrections-requests.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { correctionsHandlers } from './corrections-handlers.ts';
import { CorrectionsService, type CorrectionsParts } from './corrections-service.ts';

/** Makes what puts the past right; nobody but the windows asks it for anything. */
export function buildCorrections(parts: CorrectionsParts): HandlersOf<keyof CorrectionsRequests> {
  return correctionsHandlers(new CorrectionsService(parts));
}
