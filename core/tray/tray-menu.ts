import { firstName } from '../contacts/first-name.ts';
import type { SessionState } from '../session/session-state.ts';
import { diagnosticsText } from '../text/diagnostics-text.ts';
import { updateText } from '../text/update-text.ts';
import { trayText } from '../text/tray-text.ts';
import { snoozeDays, type TrayCommand } from './tray-command.ts';
import type { TrayModel } from './tray-model.ts';
import { minutesLeft, remainingAt } from './time-left.ts';

/** One row of the tray menu. */
export type TrayMenuItem =
  | { readonly kind: 'command'; readonly label: string; readonly command: TrayCommand }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly TrayMenuItem[] }
  | { readonly kind: 'separator' };

type Running = Extract<SessionState, { kind: 'running' }>;
type Paused = Extract<SessionState, { kind: 'paused' }>;
type Reflecting = Extract<SessionState, { kind: 'reflecting' }>;

const separator: TrayMenuItem = { kind: 'separator' };

/**
 * The tray menu. Its first row is what a click on the icon would do, because on some Linux desktops the menu is all that
 * a click can reach; while a session runs it tells the time left besides.
 */
export function trayMenu(model: TrayModel): readonly TrayMenuItem[] {
  switch (model.state.kind) {
    case 'rest':
      return [...restItems(model), separator, ...lastItems(startsByClick(model))];
    case 'running':
      return [...runningItems(model.state, model.nowMs), separator, ...lastItems(true)];
    case 'paused':
      return [...pausedItems(model.state), separator, ...lastItems(true)];
    case 'reflecting':
      return [...reflectingItems(model.state), separator, ...lastItems(false)];
  }
}

function startsByClick({ next, choices }: TrayModel): boolean {
  return next !== null && choices.trayClick === 'start';
}

function restItems(model: TrayModel): readonly TrayMenuItem[] {
  const { next, sessionMinutes } = model;
  return [
    ...(startsByClick(model) ? [] : [command(trayText.openTwelve, { kind: 'open', window: 'session' })]),
    ...(next === null
      ? []
      : [
          command(trayText.start(sessionMinutes, firstName(next.name)), { kind: 'start', contactId: next.contactId }),
          snooze(next.contactId, next.name),
        ]),
  ];
}

function runningItems(state: Running, nowMs: number): readonly TrayMenuItem[] {
  const { contactId, contactName } = state.session;
  const minutes = minutesLeft(remainingAt(state, nowMs));
  return [
    command(trayText.minutesLeft(firstName(contactName), minutes), { kind: 'open', window: 'session' }),
    command(trayText.pause, { kind: 'pause' }),
    ...(nowMs < state.undoUntil ? [command(trayText.notNow, { kind: 'undo' })] : []),
    command(trayText.someoneElse, { kind: 'swap' }),
    snooze(contactId, contactName),
    ...extensions(),
    command(trayText.end, { kind: 'end' }),
  ];
}

function pausedItems(state: Paused): readonly TrayMenuItem[] {
  const { contactId, contactName } = state.session;
  const name = firstName(contactName);
  const rest = [command(trayText.someoneElse, { kind: 'swap' }), snooze(contactId, contactName), ...extensions()];
  if (state.reason === 'user') {
    return [
      command(trayText.pausedLine(name, state.remainingMs), { kind: 'open', window: 'session' }),
      command(trayText.resume, { kind: 'resume' }),
      ...rest,
      command(trayText.end, { kind: 'end' }),
    ];
  }
  // Nobody asked for this pause, so the two answers come first and say in time what they mean.
  return [
    command(trayText.continueWith(name, state.remainingMs), { kind: 'resume' }),
    command(trayText.finishWith(state.attendedMs), { kind: 'end' }),
    ...rest,
  ];
}

function reflectingItems(state: Reflecting): readonly TrayMenuItem[] {
  const name = firstName(state.session.contactName);
  return [command(trayText.reflectOn(name), { kind: 'open', window: 'session' }), ...extensions()];
}

function lastItems(hasOpen: boolean): readonly TrayMenuItem[] {
  return [
    command(trayText.addFromClipboard, { kind: 'add-from-clipboard' }),
    separator,
    ...(hasOpen ? [command(trayText.openSession, { kind: 'open', window: 'session' })] : []),
    command(trayText.people, { kind: 'open', window: 'contacts' }),
    command(trayText.thisWeek, { kind: 'open', window: 'week' }),
    command(trayText.settings, { kind: 'open', window: 'settings' }),
    command(updateText.menu, { kind: 'check-updates' }),
    command(diagnosticsText.copy, { kind: 'copy-diagnostics' }),
    command(trayText.quit, { kind: 'quit' }),
  ];
}

function extensions(): readonly TrayMenuItem[] {
  return [2, 5].map((minutes) => command(trayText.moreMinutes(minutes), { kind: 'extend', minutes }));
}

function snooze(contactId: string, name: string): TrayMenuItem {
  return {
    kind: 'submenu',
    label: trayText.snooze(firstName(name)),
    items: snoozeDays.map((days) => command(trayText.snoozeFor[days], { kind: 'snooze', contactId, days })),
  };
}

function command(label: string, what: TrayCommand): TrayMenuItem {
  return { kind: 'command', label, command: what };
}
