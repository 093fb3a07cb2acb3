import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../../renderer/components/initials.ts';

describe('the initials of a name', () => {
  it.each([
    ['Ana Kovačević', 'AK'],
    ['Omar', 'O'],
    ['Ursula Karla de la Guin', 'UG'],
    ["d'Arcy O’Neil", 'DO'],
    ['王小明', '王'],
    ['فاطمة الزهراء', 'فا'],
    ['  ', ''],
    ['(no name) 🙂', 'NN'],
  ])('of "%s" are "%s"', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
