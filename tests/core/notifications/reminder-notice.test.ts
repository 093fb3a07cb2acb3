import { describe, expect, it } from 'vitest';
import { reminderNotice, weekNotice } from '../../../core/notifications/reminder-notice.ts';
import { troubleNotice } from '../../../core/notifications/trouble-notice.ts';

const next = { contactId: 'ana', name: 'Ana Kovačević' };

describe('the reminder', () => {
  it('says how long and who is up, and only its button starts anything', () => {
    const notice = reminderNotice(next, 12, 'darwin');
    expect(notice).toMatchObject({
      title: '12 minutes for somebody today',
      body: 'Ana is up next.',
      click: { kind: 'open', window: 'session' },
    });
    expect(notice.buttons).toEqual([
      { label: 'Start with Ana', answer: { kind: 'start', contactId: 'ana' } },
      { label: 'In an hour', answer: { kind: 'remind-later' } },
      { label: 'Not today', answer: { kind: 'not-today' } },
    ]);
  });

  it('offers nobody where nobody is up', () => {
    const notice = reminderNotice(null, 12, 'win32');
    expect(notice.body).toBe('Nobody is up right now. Open Twelve to add somebody.');
    expect(notice.buttons.map(({ label }) => label)).toEqual(['In an hour', 'Not today']);
  });

  it('has no buttons on Linux, which would not show them', () => {
    expect(reminderNotice(next, 12, 'linux').buttons).toEqual([]);
  });
});

describe('the notification of a week', () => {
  const week = {
    firstDay: '2026-11-16',
    totals: { peopleMet: 2, peopleSeen: 3, minutes: 36, deeds: 4 },
    isThisWeek: true,
    hasLater: false,
  };

  it('says what it held and leads to it', () => {
    expect(weekNotice(week)).toMatchObject({
      title: 'Your week in Twelve',
      body: 'Two people, 36 minutes, four things done for them.',
      click: { kind: 'show-week', day: '2026-11-16' },
      buttons: [],
    });
  });

  it('says so when it is the week before', () => {
    expect(weekNotice({ ...week, isThisWeek: false }).title).toBe('Your last week in Twelve');
  });
});

describe('the notice of a window that keeps failing', () => {
  it('names the window and leads to it once more', () => {
    expect(troubleNotice('week')).toMatchObject({
      title: 'Your week – Twelve: this window keeps failing',
      click: { kind: 'open', window: 'week' },
    });
  });
});
