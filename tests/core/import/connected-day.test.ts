import { expect, it } from 'vitest';
import { readConnectedDay } from '../../../core/import/connected-day.ts';

it.each([
  ['15 Jan 2024', '2024-01-15'],
  ['1 Jan 2026', '2026-01-01'],
  ['09 September 2019', '2019-09-09'],
  ['29 Feb 2024', '2024-02-29'],
  ['03/15/2024', '2024-03-15'],
  ['3/5/24', '2024-03-05'],
  ['03/05/2024, 10:12 AM', '2024-03-05'],
  ['25/03/2024', '2024-03-25'],
  ['2024-03-15', '2024-03-15'],
])('reads %s', (text, day) => {
  expect(readConnectedDay(text)).toBe(day);
});

it.each(['', '30 Feb 2024', '15 Foo 2024', '13/13/2024', 'yesterday', '2024-02-30', '15 févr. 2024', '1 Jan 99999'])(
  'knows no day in "%s"',
  (text) => {
    expect(readConnectedDay(text)).toBe(null);
  },
);
