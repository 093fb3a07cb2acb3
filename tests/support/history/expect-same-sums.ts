import { expect } from 'vitest';
import type { WeekStart } from '../../../core/week/week-summary.ts';
import type { Storage } from '../../../main/storage/storage-contract.ts';
import { WeekService } from '../../../main/week/week-service.ts';
import { type History, seeded } from './make-history.ts';
import { plainDay, plainPerson, plainSessions, plainSums, plainWeek } from './plain-count.ts';

const dayMs = 86_400_000;

/** A service over some storage, at a moment in some zone. */
export function weeksOver(
  storage: Pick<Storage, 'request'>,
  at: { readonly now: number; readonly zone: string; readonly weekStart: WeekStart },
): WeekService {
  return new WeekService({
    storage,
    clock: { read: () => ({ wallMs: at.now, steadyMs: 0, awakeMs: null }), timeZone: () => at.zone },
    weekStart: () => at.weekStart,
    nextName: () => null,
    sessionMinutes: () => 12,
    goal: () => ({ kind: 'people', target: 2 }),
    sayingOf: () => ({ id: 's', text: 'One at a time.' }),
  });
}

/** Compares what the program says of some weeks and a year of a history with a plain count. */
export async function expectSameSums(
  history: History,
  storage: Pick<Storage, 'request'>,
  { seed, zone, weekStart, weeks }: { seed: number; zone: string; weekStart: WeekStart; weeks: number },
): Promise<void> {
  const random = seeded(seed + 1);
  const moments = history.sessions.map(({ startedAt }) => startedAt);
  const last = moments.at(-1) ?? 0;
  const service = weeksOver(storage, { now: last + dayMs, zone, weekStart });
  for (let turn = 0; turn < weeks; turn += 1) {
    const day = plainDay(moments[Math.floor(random() * moments.length)] ?? 0, zone);
    await expectSameWeek(history, service, { day, zone, weekStart });
  }
  await expectSameYear(history, service, Number(plainDay(last - random() * 3000 * dayMs, zone).slice(0, 4)), zone);
}

async function expectSameWeek(
  history: History,
  service: WeekService,
  { day, zone, weekStart }: { readonly day: string; readonly zone: string; readonly weekStart: WeekStart },
): Promise<void> {
  const week = await service.summary(day);
  const [first, last] = plainWeek(day, weekStart);
  expect([week.firstDay, week.lastDay]).toEqual([first, last]);
  expect(week.totals).toEqual(plainSums(history, first, last, zone));
  const [beforeFirst, beforeLast] = plainWeek(
    new Date(Date.parse(first) - dayMs).toISOString().slice(0, 10),
    weekStart,
  );
  expect(week.weekBefore).toEqual(plainSums(history, beforeFirst, beforeLast, zone));
  const held = plainSessions(history, first, last, zone);
  expect(new Set(week.people.map(({ contactId }) => contactId))).toEqual(
    new Set(held.map(({ contactId }) => plainPerson(history, contactId))),
  );
  const placed = week.days.flatMap((each) => each.sessions.map(({ id }) => `${each.day} ${id}`));
  const all = history.sessions.filter(({ startedAt }) => {
    const on = plainDay(startedAt, zone);
    return on >= first && on <= last;
  });
  expect(placed.toSorted()).toEqual(all.map(({ id, startedAt }) => `${plainDay(startedAt, zone)} ${id}`).toSorted());
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  expect(sum(week.people.map(({ deeds }) => deeds.length))).toBe(week.totals.deeds);
  expect(sum(week.people.map(({ attendedMs }) => attendedMs))).toBe(sum(held.map(({ attendedMs }) => attendedMs)));
  const levels = await service.levels(day);
  expect(levels).toHaveLength(13);
  expect(new Set(levels.map(({ counts }) => sum(counts))).size).toBe(1);
}

async function expectSameYear(history: History, service: WeekService, year: number, zone: string): Promise<void> {
  const told = await service.year(year);
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const whole = plainSums(history, first, last, zone);
  expect(told.totals).toEqual(whole);
  expect(told.yearBefore).toEqual(plainSums(history, `${year - 1}-01-01`, `${year - 1}-12-31`, zone));
  expect(told.months).toHaveLength(12);
  for (const { firstDay, totals } of told.months) {
    const month = firstDay.slice(0, 7);
    const { peopleMet, peopleSeen, deeds } = plainSums(history, `${month}-01`, `${month}-31`, zone);
    expect({ month, ...totals }).toMatchObject({ month, peopleMet, peopleSeen, deeds });
  }
  const minutesIn = (parts: readonly { readonly minutes: number }[]): number =>
    parts.reduce((sum, { minutes }) => sum + minutes, 0);
  expect(minutesIn(told.days)).toBe(whole.minutes);
  expect(minutesIn(told.months.map(({ totals }) => totals))).toBe(whole.minutes);
  const withPeople = told.days.filter(({ peopleMet }) => peopleMet > 0).map(({ day }) => day);
  const done = plainSessions(history, first, last, zone).filter(({ outcome }) => outcome === 'done');
  expect(withPeople).toEqual([...new Set(done.map(({ startedAt }) => plainDay(startedAt, zone)))].toSorted());
}
