import { describe, expect, it, vi } from 'vitest';
import type { NotificationConstructorOptions } from 'electron';
import { reminderNotice } from '../../../core/notifications/reminder-notice.ts';
import { defaultSettings, type Settings } from '../../../core/settings/settings.ts';
import type { Platform } from '../../../core/types/platform.ts';
import { NotificationService } from '../../../main/notifications/notification-service.ts';
import { paused, reflecting, rest, running } from '../../support/session-states.ts';

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

function serviceOn(platform: Platform = 'win32', changes: Partial<Settings> = {}) {
  FakeNotification.made = [];
  FakeNotification.hasSystem = true;
  const told = { onAnswer: vi.fn(), onUnshown: vi.fn() };
  const settings = { ...defaultSettings(platform), ...changes };
  const service = new NotificationService({
    electron: { Notification: FakeNotification },
    platform,
    settings: () => settings,
    ...told,
  });
  const shown = (): readonly (string | undefined)[] =>
    FakeNotification.made.filter(({ state }) => state === 'shown').map(({ options }) => options.title);
  const last = (): FakeNotification | undefined => FakeNotification.made.at(-1);
  return { service, shown, last, ...told };
}

const openSession = { kind: 'open', window: 'session' };
const reminder = reminderNotice({ contactId: 'ana', name: 'Ana Kovačević' }, 12, 'win32');
const session = { contactName: 'Ana Kovačević', plannedMs: 12 * minuteMs };

describe('NotificationService', () => {
  it('shows one notification at a time', () => {
    const { service, shown } = serviceOn();
    service.announce('nudge', session);
    expect(shown()).toEqual(['3 minutes left with Ana']);
    service.announce('ended', session);
    expect(shown()).toEqual(['12 minutes with Ana are over']);
  });

  it.each([
    ['own', true],
    ['system', false],
    ['off', true],
  ] as const)('where the sounds are "%s" is silent: %s', (soundMode, isSilent) => {
    const { service, last } = serviceOn('win32', { soundMode });
    service.announce('ended', session);
    expect(last()?.options.silent).toBe(isSilent);
  });

  it('says nothing that the user turned off, and takes back what it said before', () => {
    const { service, shown } = serviceOn('win32', { notifyLastMinute: false });
    expect(service.announce('nudge', session)).toBe(true);
    expect(service.announce('last-minute', session)).toBe(false);
    expect(shown()).toEqual([]);
  });

  it('leaves the reminder alone when a session has something to say', () => {
    const { service, shown } = serviceOn();
    service.tell(reminder);
    service.announce('nudge', session);
    expect(shown()).toEqual(['12 minutes for somebody today', '3 minutes left with Ana']);
    service.tell(reminder);
    expect(shown()).toEqual(['3 minutes left with Ana', '12 minutes for somebody today']);
  });

  it.each([
    ['the time left when the session pauses', 'nudge', paused({ remainingMs: 2 * minuteMs })],
    ['the time left when the session is over', 'last-minute', reflecting()],
    ['the end when the session goes on', 'ended', running()],
    ['the end when the reflection is closed', 'ended', rest],
  ] as const)('takes back %s', (_what, kind, state) => {
    const { service, shown } = serviceOn();
    service.announce(kind, session);
    service.takeBackStale(state);
    expect(shown()).toEqual([]);
  });

  it.each([
    ['nudge', running()],
    ['ended', reflecting()],
  ] as const)('leaves "%s" while it is true', (kind, state) => {
    const { service, shown } = serviceOn();
    service.announce(kind, session);
    service.takeBackStale(state);
    expect(shown()).toHaveLength(1);
  });

  it('holds what it has shown, so that a click still works, and leads to the window', () => {
    const { service, last, onAnswer } = serviceOn();
    service.announce('ended', session);
    last()?.fire('close');
    last()?.fire('click');
    expect(onAnswer.mock.calls).toEqual([[openSession]]);
  });

  it('answers its buttons', () => {
    const { service, last, onAnswer } = serviceOn('darwin');
    service.announce('ended', session);
    expect(last()?.options.actions?.map(({ text }) => text)).toEqual(['2 more minutes', 'Reflect']);
    last()?.fire('action', { actionIndex: 0 });
    last()?.fire('action', { actionIndex: 1 });
    expect(onAnswer.mock.calls).toEqual([[{ kind: 'extend', minutes: 2 }], [openSession]]);
  });

  it('has no buttons on Linux, which shows none', () => {
    const { service, last } = serviceOn('linux');
    service.announce('ended', session);
    expect(last()?.options.actions).toBeUndefined();
  });

  it('says when the system did not show it', () => {
    const { service, last, onUnshown } = serviceOn();
    service.announce('ended', session);
    last()?.fire('failed', {}, 'no permission');
    expect(onUnshown).toHaveBeenCalledWith(expect.objectContaining({ kind: 'ended' }), 'no permission');
  });

  it('does not say so of one that was taken back meanwhile', () => {
    const { service, last, onUnshown } = serviceOn();
    service.announce('nudge', session);
    service.takeBackStale(rest);
    last()?.fire('failed', {}, 'too late');
    expect(onUnshown).not.toHaveBeenCalled();
  });

  it('says so too where the system has no notifications', () => {
    const { service, onUnshown } = serviceOn();
    FakeNotification.hasSystem = false;
    service.announce('nudge', session);
    expect(onUnshown).toHaveBeenCalledWith(expect.objectContaining({ kind: 'nudge' }), 'unsupported');
    expect(FakeNotification.made).toEqual([]);
  });

  it('takes everything back when the program quits', () => {
    const { service, shown } = serviceOn();
    service.announce('last-minute', session);
    service.close();
    expect(shown()).toEqual([]);
  });
});
