import { describe, expect, it } from 'vitest';
import type { TrayCommand } from '../../../core/tray/tray-command.ts';
import { trayMenu, type TrayMenuItem } from '../../../core/tray/tray-menu.ts';
import type { TrayModel } from '../../../core/tray/tray-model.ts';
import { paused, reflecting, running, startedAt } from '../../support/session-states.ts';
import { aTrayModel, trayChoices } from '../../support/tray-model.ts';

function model(changes: Partial<TrayModel>): TrayModel {
  return aTrayModel({ nowMs: startedAt + 60_000, ...changes });
}

/** The menu as somebody reads it: a separator as a dash. */
function read(items: readonly TrayMenuItem[]): readonly string[] {
  return items.map((item) => {
    if (item.kind === 'separator') return '-';
    return item.kind === 'submenu' ? `${item.label}: ${read(item.items).join(', ')}` : item.label;
  });
}

function commandOf(items: readonly TrayMenuItem[], label: string): TrayCommand | undefined {
  for (const item of items) {
    if (item.kind === 'command' && item.label === label) return item.command;
    const inside = item.kind === 'submenu' ? commandOf(item.items, label) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
}

const add = ['-', 'Add person from clipboard', '-'];
const ending = [
  ...add,
  'Open the session window',
  'People',
  'This week',
  'Settings…',
  'Check for updates',
  'Copy diagnostics',
  'Quit Twelve',
];
const snoozeAna = 'Put off Ana: Until tomorrow, For a week, For a month';
const more = ['2 more minutes', '5 more minutes'];

describe('trayMenu', () => {
  it('offers at rest what a click would do', () => {
    expect(read(trayMenu(model({})))).toEqual([
      'Start 12 minutes with Becky',
      'Put off Becky: Until tomorrow, For a week, For a month',
      ...ending,
    ]);
  });

  it('opens the window first when a click does so too', () => {
    const items = trayMenu(model({ choices: trayChoices({ trayClick: 'open' }) }));
    expect(read(items).slice(0, 2)).toEqual(['Open Twelve', 'Start 12 minutes with Becky']);
    expect(read(items)).not.toContain('Open the session window');
  });

  it('counts one minute as one', () => {
    expect(read(trayMenu(model({ sessionMinutes: 1 })))[0]).toBe('Start 1 minute with Becky');
  });

  it('opens the window when nobody is up', () => {
    const items = trayMenu(model({ next: null }));
    expect(read(items)).toEqual([
      'Open Twelve',
      ...add,
      'People',
      'This week',
      'Settings…',
      'Check for updates',
      'Copy diagnostics',
      'Quit Twelve',
    ]);
    expect(commandOf(items, 'Open Twelve')).toEqual({ kind: 'open', window: 'session' });
  });

  it('says how long is left while it runs, and what can be done', () => {
    expect(read(trayMenu(model({ state: running() })))).toEqual([
      'Ana – 11 min left',
      'Pause',
      'Someone else',
      snoozeAna,
      ...more,
      'End the session',
      ...ending,
    ]);
  });

  it('offers "Not now" for the first half minute', () => {
    const at = (passedMs: number): readonly string[] =>
      read(trayMenu(model({ state: running(), nowMs: startedAt + passedMs })));
    expect(at(29_999)).toContain('Not now');
    expect(at(30_000)).not.toContain('Not now');
  });

  it('goes on after a pause', () => {
    expect(read(trayMenu(model({ state: paused() })))).toEqual([
      'Ana – paused, 7:12 left',
      'Go on',
      'Someone else',
      snoozeAna,
      ...more,
      'End the session',
      ...ending,
    ]);
  });

  it.each(['suspend', 'absence', 'restart'] as const)(
    'asks first what is to become of a session after %s',
    (reason) => {
      expect(read(trayMenu(model({ state: paused({ reason }) }))).slice(0, 3)).toEqual([
        'Continue with Ana, 7:12 left',
        'Finish with 4:48',
        'Someone else',
      ]);
    },
  );

  it('never promises more attended time than there was', () => {
    const state = paused({ reason: 'absence', attendedMs: 288_999 });
    expect(read(trayMenu(model({ state })))).toContain('Finish with 4:48');
  });

  it('leads to the three questions when it is over', () => {
    expect(read(trayMenu(model({ state: reflecting() })))).toEqual([
      'Reflect on Ana',
      ...more,
      ...add,
      'People',
      'This week',
      'Settings…',
      'Check for updates',
      'Copy diagnostics',
      'Quit Twelve',
    ]);
  });

  it.each<[string, TrayModel, TrayCommand]>([
    ['Start 12 minutes with Becky', model({}), { kind: 'start', contactId: 'becky' }],
    ['For a week', model({}), { kind: 'snooze', contactId: 'becky', days: 7 }],
    ['Until tomorrow', model({ state: running() }), { kind: 'snooze', contactId: 'ana', days: 1 }],
    ['For a month', model({ state: paused() }), { kind: 'snooze', contactId: 'ana', days: 30 }],
    ['Pause', model({ state: running() }), { kind: 'pause' }],
    ['Not now', model({ state: running(), nowMs: startedAt }), { kind: 'undo' }],
    ['Someone else', model({ state: running() }), { kind: 'swap' }],
    ['2 more minutes', model({ state: reflecting() }), { kind: 'extend', minutes: 2 }],
    ['5 more minutes', model({ state: running() }), { kind: 'extend', minutes: 5 }],
    ['End the session', model({ state: running() }), { kind: 'end' }],
    ['Go on', model({ state: paused() }), { kind: 'resume' }],
    ['Continue with Ana, 7:12 left', model({ state: paused({ reason: 'restart' }) }), { kind: 'resume' }],
    ['Finish with 4:48', model({ state: paused({ reason: 'restart' }) }), { kind: 'end' }],
    ['Reflect on Ana', model({ state: reflecting() }), { kind: 'open', window: 'session' }],
    ['Ana – 11 min left', model({ state: running() }), { kind: 'open', window: 'session' }],
    ['Ana – paused, 7:12 left', model({ state: paused() }), { kind: 'open', window: 'session' }],
    ['Add person from clipboard', model({}), { kind: 'add-from-clipboard' }],
    ['People', model({}), { kind: 'open', window: 'contacts' }],
    ['This week', model({}), { kind: 'open', window: 'week' }],
    ['Settings…', model({}), { kind: 'open', window: 'settings' }],
    ['Check for updates', model({}), { kind: 'check-updates' }],
    ['Copy diagnostics', model({}), { kind: 'copy-diagnostics' }],
    ['Quit Twelve', model({}), { kind: 'quit' }],
  ])('%s does what it says', (label, shown, command) => {
    expect(commandOf(trayMenu(shown), label)).toEqual(command);
  });
});
