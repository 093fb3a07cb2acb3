import { firstName } from '../contacts/first-name.ts';
import { trayText } from '../text/tray-text.ts';
import type { Platform } from '../types/platform.ts';
import { numbersAt } from './glance.ts';
import { minutesLeft, remainingAt } from './time-left.ts';
import type { TrayModel } from './tray-model.ts';

/** What the tray says in words. */
export interface TrayWords {
  readonly tooltip: string;
  /** Beside the icon, on macOS only; empty where there is nothing to say or no place for it. */
  readonly title: string;
}

/**
 * The tray's tooltip and title. Both keep to whole minutes, but for the title of the last minute. The pointer may come to
 * lie on the icon by chance: who wants no numbers finds none there either.
 */
export function trayWords(model: TrayModel, platform: Platform): TrayWords {
  const words = model.choices.glanceNumbers === 'never' ? wordsAlone(model) : null;
  return { tooltip: words ?? tooltip(model), title: platform === 'darwin' ? title(model) : '' };
}

function wordsAlone({ state }: TrayModel): string | null {
  if (state.kind === 'running') return trayText.runningAlone(firstName(state.session.contactName));
  if (state.kind !== 'paused') return null;
  const name = firstName(state.session.contactName);
  return state.reason === 'user' ? trayText.pausedAlone(name) : trayText.awayAlone(name);
}

function tooltip({ state, next, nowMs }: TrayModel): string {
  switch (state.kind) {
    case 'rest':
      return next === null ? trayText.restTooltip : trayText.nextTooltip(firstName(next.name));
    case 'reflecting':
      return trayText.overTooltip(firstName(state.session.contactName));
    case 'paused': {
      const name = firstName(state.session.contactName);
      return state.reason === 'user'
        ? trayText.pausedLine(name, state.remainingMs)
        : trayText.awayTooltip(name, state.remainingMs);
    }
    case 'running':
      return trayText.minutesLeft(firstName(state.session.contactName), minutesLeft(remainingAt(state, nowMs)));
  }
}

function title({ state, nowMs, choices }: TrayModel): string {
  if (state.kind !== 'running' && state.kind !== 'paused') return '';
  const remainingMs = remainingAt(state, nowMs);
  switch (numbersAt(remainingMs, 'darwin', choices)) {
    case 'none':
      return '';
    case 'minutes':
      return trayText.minutesTitle(minutesLeft(remainingMs));
    case 'seconds':
      return trayText.secondsTitle(remainingMs);
  }
}
