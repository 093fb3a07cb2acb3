import { describe, expect, it } from 'vitest';
import { AppError } from '../../../core/errors/app-error.ts';
import {
  calendarDay,
  clockTime,
  id,
  listOf,
  oneOf,
  options,
  orNull,
  parseNothing,
  parseOptions,
  text,
  wholeNumber,
  yesOrNo,
} from '../../../main/ipc/parse.ts';

const parse = parseOptions<{ name: string; days: number | null }>({ name: text(5), days: orNull(wholeNumber(1, 31)) });

describe('parseOptions', () => {
  it('gives back exactly the fields it knows', () => {
    expect(parse([{ name: 'Ana', days: 7 }])).toEqual([{ name: 'Ana', days: 7 }]);
    expect(parse([{ name: 'Ana', days: null }])).toEqual([{ name: 'Ana', days: null }]);
  });

  it.each([
    [[]],
    [[null]],
    [['Ana']],
    [[[]]],
    [[{ name: 'Ana', days: 7 }, 1]],
    [[{ name: 'Ana' }]],
    [[{ name: 'Ana', days: 7, more: 1 }]],
    [[{ name: 'Anastasia', days: 7 }]],
    [[{ name: 'A\0', days: 7 }]],
    [[{ name: 'Ana', days: 0 }]],
    [[{ name: 'Ana', days: 1.5 }]],
    [[{ name: 'Ana', days: '7' }]],
    [[JSON.parse('{"name":"Ana","days":7,"__proto__":{}}')]],
  ])('refuses %j', (args) => {
    expect(() => parse(args)).toThrow(AppError);
  });
});

describe('the parts of a message', () => {
  it('take no arguments where none belong', () => {
    expect(parseNothing([])).toEqual([]);
    expect(() => parseNothing([1])).toThrow(AppError);
  });

  it('are one of a list', () => {
    expect(oneOf(['week', 'session'])('week', 'window')).toBe('week');
    expect(() => oneOf(['week'])('settings', 'window')).toThrow(AppError);
  });

  it('are yes or no', () => {
    expect(yesOrNo(true, 'done')).toBe(true);
    expect(() => yesOrNo(1, 'done')).toThrow(AppError);
  });

  it('are ids', () => {
    const good = '01938c2e-6f0a-7cc3-98c4-dc0c0c07398f';
    expect(id(good, 'contactId')).toBe(good);
    expect(() => id("1' or 1=1", 'contactId')).toThrow(AppError);
  });

  it('are calendar days', () => {
    expect(calendarDay('2026-11-23', 'day')).toBe('2026-11-23');
    expect(() => calendarDay('2026-13-01', 'day')).toThrow(AppError);
  });

  it('are times of the day', () => {
    expect(['00:00', '09:05', '23:59'].map((time) => clockTime(time, 'time'))).toEqual(['00:00', '09:05', '23:59']);
    for (const time of ['24:00', '9:05', '09:60', '09:05:00', ' 09:05', 905]) {
      expect(() => clockTime(time, 'time')).toThrow(AppError);
    }
  });

  it('are lists no longer than allowed, with nothing missing', () => {
    const days = listOf(calendarDay, 2);
    expect(days(['2026-11-23'], 'days')).toEqual(['2026-11-23']);
    expect(days([], 'days')).toEqual([]);
    const three = ['2026-11-23', '2026-11-24', '2026-11-25'];
    for (const wrong of [three, ['x'], [undefined], Array(1), 'days', { length: 0 }, null]) {
      expect(() => days(wrong, 'days')).toThrow(AppError);
    }
  });

  it('are objects within objects', () => {
    const person = options<{ name: string }>({ name: text(5) });
    expect(person({ name: 'Ana' }, 'person')).toEqual({ name: 'Ana' });
    for (const wrong of [null, [], 'Ana', {}, { name: 'Ana', more: 1 }]) {
      expect(() => person(wrong, 'person')).toThrow(AppError);
    }
  });
});
