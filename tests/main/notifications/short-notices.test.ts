import { describe, expect, it } from 'vitest';
import type { NotificationConstructorOptions } from 'electron';
import { ShortNotices } from '../../../main/notifications/short-notices.ts';

function setUp(options: { readonly isSeen?: boolean; readonly isSupported?: boolean } = {}) {
  const happened: string[] = [];
  const listeners = new Map<string, () => void>();
  class Notification {
    readonly #body: string;
    constructor(given: NotificationConstructorOptions = {}) {
      this.#body = given.body ?? '';
    }
    static isSupported = (): boolean => options.isSupported !== false;
    on = (event: string, listener: (...args: never[]) => void): void => void listeners.set(event, listener);
    show = (): void => void happened.push(`show ${this.#body}`);
    close = (): void => void happened.push(`close ${this.#body}`);
  }
  const notices = new ShortNotices({
    electron: { Notification },
    windows: {
      isVisible: () => options.isSeen === true,
      open: () => happened.push('open'),
      broadcast: (_name, { message }) => happened.push(`window ${message}`),
    },
  });
  return { notices, happened, fire: (event: string) => listeners.get(event)?.() };
}

describe('a short notice', () => {
  it('comes from the system when no window is seen, and leads to the window', () => {
    const { notices, happened, fire } = setUp();
    notices.tell('Ana came in.');
    fire('click');
    expect(happened).toEqual(['show Ana came in.', 'open']);
  });

  it('stands in the window that is seen', () => {
    const { notices, happened } = setUp({ isSeen: true });
    notices.tell('Ana came in.');
    expect(happened).toEqual(['window Ana came in.']);
  });

  it('stands in the window when the system shows none', () => {
    const { notices, happened } = setUp({ isSupported: false });
    notices.tell('Ana came in.');
    expect(happened).toEqual(['window Ana came in.']);
  });

  it('stands in the window when the system failed to show it', () => {
    const { notices, happened, fire } = setUp();
    notices.tell('Ana came in.');
    fire('failed');
    expect(happened).toEqual(['show Ana came in.', 'window Ana came in.']);
  });

  it('takes the place of the one before', () => {
    const { notices, happened } = setUp();
    notices.tell('Ana came in.');
    notices.tell('Bo came in.');
    expect(happened).toEqual(['show Ana came in.', 'close Ana came in.', 'show Bo came in.']);
  });
});
