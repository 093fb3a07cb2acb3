import type { Platform } from '../types/platform.ts';
import { minuteMs } from '../time/durations.ts';
import type { TrayChoices } from './tray-choices.ts';

/** In what the tray tells the time unasked: in nothing but its ring, in whole minutes or in seconds. */
export type Numbers = 'none' | 'minutes' | 'seconds';

/**
 * Which numbers the tray shows by itself at a moment: in the title on macOS, in an icon of digits elsewhere. What a hand
 * reaches for, the tooltip and the menu, tells the minutes all the same.
 */
export function numbersAt(remainingMs: number, platform: Platform, { glanceNumbers }: TrayChoices): Numbers {
  const isLastMinute = remainingMs <= minuteMs;
  if (glanceNumbers === 'never' || (glanceNumbers === 'last-minute' && !isLastMinute)) return 'none';
  // Panels of Linux suffer from a new icon every second (https://github.com/electron/electron/issues/26603).
  return isLastMinute && platform !== 'linux' ? 'seconds' : 'minutes';
}

/** Whether numbers stand in the icon itself. The menu bar of macOS has room for them beside it. */
export function drawsNumbers(platform: Platform, { trayIcon }: TrayChoices): boolean {
  return platform !== 'darwin' && trayIcon === 'digits';
}
