import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../../core/session/session-state.ts';
import type { TrayCommand } from '../../../core/tray/tray-command.ts';
import { clickTray, runTrayCommand, type TrayPorts } from '../../../main/tray/tray-commands.ts';
import { paused, reflecting, running } from '../../support/session-states.ts';

function setUp(
  options: {
    readonly hasJustHidden?: boolean;
    readonly state?: SessionState;
    readonly trayClick?: 'start' | 'open';
    readonly fails?: boolean;
  } = {},
) {
  const done: string[] = [];
  const failures: unknown[] = [];
  const doing =
    (name: string) =>
    (...args: readonly unknown[]): Promise<void> => {
      done.push([name, ...args].join(' '));
      return options.fails === true ? Promise.reject(new Error('no')) : Promise.resolve();
    };
  const ports: TrayPorts = {
    session: {
      state: options.state ?? { kind: 'rest' },
      start: doing('start'),
      pause: doing('pause'),
      resume: doing('resume'),
      swap: doing('swap'),
      undo: doing('undo'),
      snooze: doing('snooze'),
      extend: doing('extend'),
      end: doing('end'),
    },
    open: (window) => done.push(`open ${window}`),
    hasJustHidden: () => options.hasJustHidden === true,
    addFromClipboard: doing('add from clipboard'),
    copyDiagnostics: doing('copy diagnostics'),
    checkForUpdates: doing('check for updates'),
    quit: () => done.push('quit'),
    settings: () => ({ trayClick: options.trayClick ?? 'start' }),
    onFailure: (error) => failures.push(error),
  };
  return { ports, done, failures };
}

describe('a click on the tray icon', () => {
  it('shows the window and starts', () => {
    const { ports, done } = setUp();
    clickTray(ports);
    expect(done).toEqual(['open session', 'start ']);
  });

  it('only shows the window when the user chose so', () => {
    const { ports, done } = setUp({ trayClick: 'open' });
    clickTray(ports);
    expect(done).toEqual(['open session']);
  });

  it('leaves a window alone that the same press has just hidden', () => {
    const { ports, done } = setUp({ trayClick: 'open', hasJustHidden: true });
    clickTray(ports);
    expect(done).toEqual([]);
  });

  it('starts all the same when the press hid the window at rest', () => {
    const { ports, done } = setUp({ hasJustHidden: true });
    clickTray(ports);
    expect(done).toEqual(['open session', 'start ']);
  });

  it.each([running(), paused(), reflecting()])('starts nothing twice while a session is $kind', (state) => {
    const { ports, done } = setUp({ state });
    clickTray(ports);
    expect(done).toEqual(['open session']);
  });
});

describe('the menu of the tray', () => {
  const commands: readonly [TrayCommand, readonly string[]][] = [
    [{ kind: 'start', contactId: 'ana' }, ['open session', 'start ana']],
    [{ kind: 'pause' }, ['pause']],
    [{ kind: 'resume' }, ['open session', 'resume']],
    [{ kind: 'swap' }, ['open session', 'swap']],
    [{ kind: 'undo' }, ['undo']],
    [{ kind: 'snooze', contactId: 'ana', days: 7 }, ['snooze ana 7']],
    [{ kind: 'extend', minutes: 2 }, ['extend 2']],
    [{ kind: 'end' }, ['open session', 'end']],
    [{ kind: 'add-from-clipboard' }, ['add from clipboard']],
    [{ kind: 'open', window: 'week' }, ['open week']],
    [{ kind: 'copy-diagnostics' }, ['copy diagnostics']],
    [{ kind: 'quit' }, ['quit']],
  ];

  it.each(commands)('does what %j says', (command, expected) => {
    const { ports, done } = setUp();
    runTrayCommand(command, ports);
    expect(done).toEqual(expected);
  });

  it('shows the window and says why when something cannot be done', async () => {
    const { ports, done, failures } = setUp({ fails: true });
    runTrayCommand({ kind: 'undo' }, ports);
    await Promise.resolve();
    await Promise.resolve();
    expect(done).toEqual(['undo', 'open session']);
    expect(failures).toHaveLength(1);
  });
});
