import type { TrayChoices } from '../../core/tray/tray-choices.ts';
import type { TrayModel } from '../../core/tray/tray-model.ts';
import { aQueueEntry, rest, startedAt } from './session-states.ts';

/** What holds about the tray until the user chooses. */
export function trayChoices(changes: Partial<TrayChoices> = {}): TrayChoices {
  return { glanceNumbers: 'always', trayClick: 'start', trayIcon: 'ring', trayTone: 'system', ...changes };
}

/** The tray at rest with Becky up next. */
export function aTrayModel(changes: Partial<TrayModel> = {}): TrayModel {
  return {
    state: rest,
    next: aQueueEntry(),
    sessionMinutes: 12,
    choices: trayChoices(),
    nowMs: startedAt,
    ...changes,
  };
}
