import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allMutants } from '../../scripts/mutants/all-mutants.ts';
import { mutate } from '../../scripts/mutants/mutate.ts';

const root = join(import.meta.dirname, '..', '..');

describe('the mutants', () => {
  it('are more than a few', () => {
    expect(allMutants.length).toBeGreaterThanOrEqual(25);
  });

  it('have names of their own', () => {
    expect(new Set(allMutants.map(({ name }) => name)).size).toBe(allMutants.length);
  });

  it.each(allMutants)('"$name" still fits its file, and parses', (mutant) => {
    expect(mutate(root, mutant)).not.toContain(mutant.find);
  });

  it.each(allMutants)('"$name" is looked for by tests that exist', ({ caughtBy }) => {
    expect(caughtBy.filter((test) => !existsSync(join(root, test)))).toEqual([]);
  });

  it('that do not fit are refused', () => {
    const mutant = { name: 'none', file: 'package.json', find: 'no such text', replace: '', caughtBy: [] };
    expect(() => mutate(root, mutant)).toThrow('"none" looks for a text that stands 0 times in package.json');
  });
});
