import { describe, expect, it } from 'vitest';
import {
  calendarFinding,
  calendarLabel,
  kindsFinding,
  levelsFinding,
  minutesFinding,
  monthsFinding,
  networksFinding,
} from '../../../core/text/week-chart-text.ts';

const days = (...minutes: number[]) =>
  minutes.map((each, index) => ({ day: `2026-11-${16 + index}`, isToday: false, minutes: each }));

describe('what the minutes of a week show', () => {
  it.each([
    [days(0, 0), 'No minutes yet'],
    [days(0, 12), 'All of it on Tuesday'],
    [days(12, 0, 11, 10), 'About twelve minutes on each of three days'],
    [days(24, 3, 12), 'Most of the time on Monday: 24 minutes'],
    [days(12, 3, 11), 'Time for somebody on three days'],
  ])('%#', (given, finding) => {
    expect(minutesFinding(given)).toBe(finding);
  });
});

describe('what the kinds and places show', () => {
  it('is the one that is more than half, or the first two', () => {
    expect(kindsFinding([])).toBe('Nothing noted as done');
    expect(kindsFinding([{ kind: 'comment', count: 2 }])).toBe('Only comments');
    const comments = { kind: 'comment', count: 3 } as const;
    expect(kindsFinding([comments, { kind: 'ask', count: 1 }])).toBe('Mostly comments');
    expect(kindsFinding([comments, { kind: 'ask', count: 3 }])).toBe('Comments and questions');
    expect(kindsFinding([comments, { kind: 'ask', count: 3 }, { kind: 'write', count: 1 }])).toBe(
      'Comments, questions and one more',
    );
  });

  it('leaves aside what is known of no network', () => {
    expect(networksFinding([{ network: null, count: 5 }])).toBe('Away from the networks');
    expect(
      networksFinding([
        { network: 'github', count: 1 },
        { network: null, count: 5 },
      ]),
    ).toBe('Only on GitHub');
    expect(
      networksFinding([
        { network: 'x', count: 3 },
        { network: 'github', count: 1 },
      ]),
    ).toBe('Mostly on X');
    expect(
      networksFinding([
        { network: 'x', count: 2 },
        { network: 'github', count: 2 },
      ]),
    ).toBe('On X and GitHub');
  });
});

describe('what longer times show', () => {
  it('is how many people one is in touch with, and never that they are fewer', () => {
    expect(levelsFinding([{ counts: [5, 1, 1, 0, 0] }, { counts: [3, 1, 1, 1, 1] }])).toBe(
      'In touch with three people, two more than twelve weeks ago',
    );
    expect(levelsFinding([{ counts: [1, 0, 2, 0, 0] }, { counts: [2, 0, 1, 0, 0] }])).toBe(
      'In touch with one person of three in twelve weeks',
    );
  });

  it('is on how many days there was somebody', () => {
    const day = { day: '2026-11-18', minutes: 12, peopleMet: 1 };
    expect(calendarFinding([day, { ...day, minutes: 0 }], 2026)).toBe('One day with somebody in 2026');
    expect(calendarFinding([], 2026)).toBe('No days yet in 2026');
    expect(calendarLabel(day, '2026-11-18')).toBe('Wednesday 18 November, today, 12 minutes, one person met');
    expect(calendarLabel({ ...day, minutes: 0 }, '2026-11-20')).toBe('Wednesday 18 November');
    expect(calendarLabel({ ...day, peopleMet: 0 }, '2026-11-20')).toBe('Wednesday 18 November, 12 minutes');
  });

  it('is the month with the most people', () => {
    const month = (firstDay: string, peopleMet: number) => ({
      firstDay,
      totals: { peopleMet, peopleSeen: peopleMet, minutes: 0, deeds: 0 },
    });
    expect(monthsFinding([month('2026-01-01', 2), month('2026-02-01', 5)])).toBe(
      'February was the fullest month: five people',
    );
    expect(monthsFinding([month('2026-01-01', 0)])).toBe('A quiet year');
  });
});
