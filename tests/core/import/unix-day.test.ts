import { expect, it } from 'vitest';
import { readUnixDay } from '../../../core/import/unix-day.ts';

it.each([
  [1_676_354_318, '2023-02-14'],
  [946_684_800, '2000-01-01'],
  [1_700_006_399.5, '2023-11-14'],
  [0, null],
  [1_676_354_318_000, null],
  [Number.NaN, null],
  ['1676354318', null],
  [undefined, null],
])('%s is the day %s', (seconds, day) => {
  expect(readUnixDay(seconds)).toBe(day);
});
