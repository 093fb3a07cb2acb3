import { validate, version } from 'uuid';
import { expect, it } from 'vitest';
import { newId } from '../../main/storage/new-id.ts';

it('ids are UUIDv7, all different, and sort in the order in which they were made', () => {
  const ids = Array.from({ length: 5_000 }, newId);
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
});
