import { describe, expect, it } from 'vitest';
import { fieldChanges, type FieldOrigin } from '../../../core/import/field-changes.ts';
import { namedPerson } from '../../../core/import/import-step.ts';

const person = { ...namedPerson(1, 'Ana'), role: 'Lead' };

const changes = (value: string, origin: FieldOrigin) =>
  fieldChanges(person, (field) => ({ value: field === 'role' ? value : 'Ana', origin })).filter(
    ({ field }) => field === 'role',
  );

describe('what an import changes', () => {
  it.each([
    ['Designer', 'same-source', true],
    ['Designer', 'made', true],
    ['Designer', 'other-source', false],
    ['Designer', 'hand', false],
    ['', 'other-source', true],
    ['', 'hand', false],
    ['Lead', 'same-source', false],
  ] as const)('where %j stands, which comes from %s: %s', (value, origin, isChanged) => {
    expect(changes(value, origin)).toEqual(isChanged ? [{ field: 'role', before: value, after: 'Lead' }] : []);
  });

  it('is never something into nothing', () => {
    expect(fieldChanges(person, () => ({ value: 'Ana', origin: 'same-source' })).map(({ field }) => field)).toEqual([
      'role',
    ]);
  });
});
