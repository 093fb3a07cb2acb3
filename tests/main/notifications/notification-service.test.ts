import { describe, expect, it, vi } from 'vitest';
import type { NotificationConstructorOptions } from 'electron';
import type { SessionState } from '../../../core/session/session-state.ts';
import type { Platform } from '../../../core/types/platform.ts';
import { NotificationService } from '../../../main/notifications/notification-service.ts';
import { paused, reflecting, rest, running, startedAt } from '../../support/session-states.ts';

const minuteMs = 60_000;

class FakeNotification {
  static made: FakeNotification[] = [];
  static hasSystem = true;
  static isSupported(): boolean {
    return FakeNotification.hasSystem;
  }
  readonly options: NotificationConstructorOptions;
  readonly listeners = new Map<string, (...args: never[]) => void>();
  state: 'made' | 'shown' | 'closed' = 'made';
  constructor(options: NotificationConstructorOptions = {}) {
    this.options = options;
    FakeNotification.made.push(this);
  }
  on(event: string, listener: (...args: never[]) => void): void {
    this.listeners.set(event, listener);
  }
  fire(event: string, ...args: unknown[]): void {
    this.listeners.get(event)?.(...(args as never[]));
  }
  show(): void {
    this.state = 'shown';
  }
  close(): void {
    this.state = 'closed';
  }
}

function serviceOn(platform: Platform = 'win32') {
  FakeNotification.made = [];
  FakeNotification.hasSystem = true;
  const told = { onOpen: vi.fn(), onAnswer: vi.fn(), onNotice: vi.fn(), onUnshown: vi.fn() };
  const service = new NotificationService({
    electron: { Notification: FakeNotification },
    platform,
    isSilent: () => true,
    ...told,
  });
  const look = (state: SessionState, passedMs: number): void => service.update(state, startedAt + passedMs);
  const shown = (): readonly (string | undefined)[] =>
    FakeNotification.made.filter(({ state }) => state === 'shown').map(({ options }) => options.title);
  const last = (): FakeNotification | undefined => FakeNotification.made.at(-1);
  return { service, look, shown, last, ...told };
}

describe('NotificationService', () => {
  it('accompanies a session with one notification at a time to its end', () => {
    const { look, shown, onNotice } = serviceOn();
    look(running(), 0);
    look(running(), 9 * minuteMs - 1);
    expect(shown()).toEqual([]);
    look(running(), 9 * minuteMs);
    look(running(), 9 * minuteMs + 1_000);
    expect(shown()).toEqual(['3 minutes left with Ana']);
    look(running(), 11 * minuteMs);
    look(reflecting(), 12 * minuteMs);
    expect(shown()).toEqual(['12 minutes with Ana are over']);
    expect(onNotice.mock.calls).toEqual([['nudge'], ['last-minute'], ['ended']]);
  });

  it.each(['user', 'absence', 'restart'] as const)('is silent when the session is ended by %s', (endedBy) => {
    const { look, shown } = serviceOn();
    look(running(), 5 * minuteMs);
    look(reflecting({ endedBy }), 6 * minuteMs);
    expect(shown()).toEqual([]);
  });

  it('does not announce a session that was over when the program began', () => {
    const { look, shown } = serviceOn();
    look(reflecting(), 20 * minuteMs);
    expect(shown()).toEqual([]);
  });

  it('does not nudge at once about a session that it finds in its last minutes', () => {
    const { look, shown } = serviceOn();
    look(running(), 10 * minuteMs);
    expect(shown()).toEqual([]);
  });

  it('takes back what is no longer true when the session pauses', () => {
    const { look, shown } = serviceOn();
    look(running(), 0);
    look(running(), 9 * minuteMs);
    look(paused({ remainingMs: 2 * minuteMs }), 10 * minuteMs);
    expect(shown()).toEqual([]);
  });

  it('takes the end back when the session goes on or is closed', () => {
    const { look, shown } = serviceOn();
    look(running(), 0);
    look(reflecting(), 12 * minuteMs);
    expect(shown()).toHaveLength(1);
    look(rest, 12 * minuteMs + 5_000);
    expect(shown()).toEqual([]);
  });

  it('holds what it has shown, so that a click still works, and leads to the window', () => {
    const { look, last, onOpen } = serviceOn();
    look(running(), 0);
    look(reflecting(), 12 * minuteMs);
    last()?.fire('close');
    last()?.fire('click');
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('answers its buttons', () => {
    const { look, last, onAnswer } = serviceOn('darwin');
    look(running(), 0);
    look(reflecting(), 12 * minuteMs);
    expect(last()?.options.actions?.map(({ text }) => text)).toEqual(['2 more minutes', 'Reflect']);
    last()?.fire('action', { actionIndex: 0 });
    last()?.fire('action', { actionIndex: 1 });
    last()?.fire('action', { actionIndex: 7 });
    expect(onAnswer.mock.calls).toEqual([[{ kind: 'extend', minutes: 2 }], [{ kind: 'reflect' }]]);
  });

  it('has no buttons on Linux', () => {
    const { look, last } = serviceOn('linux');
    look(running(), 0);
    look(reflecting(), 12 * minuteMs);
    expect(last()?.options).not.toHaveProperty('actions');
  });

  it('says when the system refused, so that a window can tell it', () => {
    const { look, last, onUnshown } = serviceOn('darwin');
    look(running(), 0);
    look(reflecting(), 12 * minuteMs);
    last()?.fire('failed', {}, 'not signed');
    expect(onUnshown).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'ended' }), 'not signed');
  });

  it('says when the system has no notifications at all', () => {
    const { look, onNotice, onUnshown } = serviceOn('linux');
    FakeNotification.hasSystem = false;
    look(running(), 0);
    look(running(), 9 * minuteMs);
    expect(FakeNotification.made).toEqual([]);
    expect(onUnshown).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'nudge' }), 'unsupported');
    expect(onNotice).toHaveBeenCalledExactlyOnceWith('nudge');
  });

  it('leaves no notification behind when the program quits', () => {
    const { look, service, shown } = serviceOn();
    look(running(), 0);
    look(running(), 9 * minuteMs);
    service.close();
    expect(shown()).toEqual([]);
  });
});
