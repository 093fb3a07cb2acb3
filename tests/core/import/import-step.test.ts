import { expect, it } from 'vitest';
import { namedPerson, skippedStep } from '../../../core/import/import-step.ts';

it('quotes what was left out on one line of at most 80 characters', () => {
  const step = skippedStep(3, 'broken-row', `a\nb\u202E${'c'.repeat(100)}`);
  expect(step.kind === 'skipped' && [step.row.excerpt.length, step.row.excerpt.slice(0, 4)]).toEqual([80, 'a bc']);
});

it('keeps a name to what fits', () => {
  expect(namedPerson(1, 'a'.repeat(300)).name.length).toBe(200);
});
