import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { Notice, NoticeAnswer } from '../../../core/notifications/notice.ts';
import { troubleNotice } from '../../../core/notifications/trouble-notice.ts';
import { defaultSettings } from '../../../core/settings/settings.ts';
import { buildNotifications } from '../../../main/notifications/build-notifications.ts';

class FakeNotification extends EventEmitter {
  static last: FakeNotification;
  static isSupported = (): boolean => true;
  constructor() {
    super();
    FakeNotification.last = this;
  }
  show(): void {}
  close(): void {}
}

function setUp() {
  const done: string[] = [];
  const service = buildNotifications({
    electron: { Notification: FakeNotification },
    platform: 'win32',
    settings: { get: () => defaultSettings('win32') },
    windows: {
      open: (name) => void done.push(`open ${name}`),
      openQuietly: (name) => void done.push(`open ${name} quietly`),
      tell: (window, name, payload) => void done.push(`tell ${window} ${name} ${JSON.stringify(payload)}`),
      broadcast: (_name, payload) => void done.push(`say ${JSON.stringify(payload)}`),
    },
    run: (command) => void done.push(JSON.stringify(command)),
    reminders: () => ({
      later: async () => void done.push('later'),
      notToday: async () => void done.push('not today'),
    }),
    inBackground: (work) => void work,
  });
  return { service, done };
}

const notice = (click: NoticeAnswer, kind: Notice['kind'] = 'week'): Notice => ({
  kind,
  title: 'Title',
  body: 'Body.',
  buttons: [],
  click,
});

describe('an answer to a notification', () => {
  it.each<[NoticeAnswer, readonly string[]]>([
    [{ kind: 'open', window: 'session' }, ['open session']],
    [{ kind: 'show-week', day: '2026-11-16' }, ['open week', 'tell week week:show {"day":"2026-11-16"}']],
    [{ kind: 'extend', minutes: 2 }, ['{"kind":"extend","minutes":2}']],
    [{ kind: 'start', contactId: 'ana' }, ['{"kind":"start","contactId":"ana"}']],
    [{ kind: 'remind-later' }, ['later']],
    [{ kind: 'not-today' }, ['not today']],
  ])('%j does %j', (answer, expected) => {
    const { service, done } = setUp();
    service.tell(notice(answer));
    FakeNotification.last.emit('click');
    expect(done).toEqual(expected);
  });
});

describe('what the system did not show', () => {
  const open: NoticeAnswer = { kind: 'open', window: 'session' };

  it.each([
    ['said in the session window', notice(open), ['open session quietly', 'say {"message":"Title. Body."}']],
    ['asked by the window itself', notice(open, 'reminder'), ['open session quietly']],
  ] as const)('is %s', (_how, told, expected) => {
    const { service, done } = setUp();
    service.tell(told);
    FakeNotification.last.emit('failed', {}, 'no permission');
    expect(done).toEqual(expected);
  });

  it('brings no window back that keeps failing', () => {
    const { service, done } = setUp();
    service.tell(troubleNotice('session'));
    FakeNotification.last.emit('failed', {}, 'no permission');
    expect(done).toHaveLength(1);
    expect(done[0]).toContain('this window keeps failing');
  });
});
