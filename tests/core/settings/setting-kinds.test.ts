import { describe, expect, it } from 'vitest';
import { accepts, choice, type Setting } from '../../../core/settings/setting-kinds.ts';

const base = { section: 'session' } as const;
const minutes: Setting = { ...base, kind: 'whole', from: 1, to: 60, step: 1, unit: 'minutes', byDefault: 12 };
const time: Setting = { ...base, kind: 'time', byDefault: '09:00' };
const days: Setting = { ...base, kind: 'weekdays', byDefault: [1] };
const volume: Setting = { ...base, kind: 'volume', byDefault: 60 };
const onOff: Setting = { ...base, kind: 'switch', byDefault: true };
const weekStart: Setting = choice({ ...base, values: ['system', 1, 2], byDefault: 'system' });

describe('accepts', () => {
  it.each([0, 61, 12.5, '12', Number.NaN, -1, null])('refuses %s for 1 to 60 minutes', (value) => {
    expect(accepts(minutes, value)).toBe(false);
  });

  it.each([1, 60])('takes the bound %s for 1 to 60 minutes', (value) => {
    expect(accepts(minutes, value)).toBe(true);
  });

  it.each(['00:00', '09:05', '19:30', '23:59'])('takes %s for a time of day', (value) => {
    expect(accepts(time, value)).toBe(true);
  });

  it.each(['24:00', '9:05', '12:60', '12:30:00', ' 12:30', 1230, null])('refuses %s for a time of day', (value) => {
    expect(accepts(time, value)).toBe(false);
  });

  it.each([[[1]], [[2, 6]], [[1, 2, 3, 4, 5, 6, 7]]])('takes %j for weekdays', (value) => {
    expect(accepts(days, value)).toBe(true);
  });

  it.each([[[]], [[0]], [[8]], [[2, 2]], [[3, 1]], [['1']], [[1.5]], ['1'], [null], [{ 0: 1, length: 1 }]])(
    'refuses %j for weekdays',
    (value) => {
      expect(accepts(days, value)).toBe(false);
    },
  );

  it.each([
    [0, true],
    [100, true],
    [101, false],
    [-1, false],
    [0.5, false],
  ])('judges %s as a volume: %s', (value, isVolume) => {
    expect(accepts(volume, value)).toBe(isVolume);
  });

  it.each([
    [true, true],
    [false, true],
    [0, false],
    ['true', false],
  ])('judges %j as yes or no: %s', (value, isSwitch) => {
    expect(accepts(onOff, value)).toBe(isSwitch);
  });

  it.each([
    ['system', true],
    [2, true],
    ['2', false],
    [3, false],
  ])('judges %j as one of system, 1 and 2: %s', (value, isOne) => {
    expect(accepts(weekStart, value)).toBe(isOne);
  });
});

describe('choice', () => {
  it('does not compile with a default outside its values', () => {
    // @ts-expect-error -- `never` is not among the values.
    expect(choice({ ...base, values: ['always', 'sometimes'], byDefault: 'never' }).byDefault).toBe('never');
  });
});
