import { expect, it } from 'vitest';
import { AppError } from '../../../core/errors/app-error.ts';
import { failureOf } from '../../../main/app/failure.ts';

it('tells the user what is wrong, with what it is about', () => {
  const { code, message } = failureOf(new AppError('file-empty', { file: 'people.csv' }));
  expect(code).toBe('file-empty');
  expect(message).toMatch(/^“people\.csv” is empty\. /);
});

it.each([new TypeError('x is not a function: Ana Kovačević'), 'a text', undefined])(
  'keeps the words of a bug to itself: %s',
  (bug) => {
    const { code, message } = failureOf(bug);
    expect(code).toBe('bug');
    expect(message).toMatch(/^Something went wrong/);
    expect(message).not.toContain('Ana');
  },
);
