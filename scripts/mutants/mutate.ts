import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripTypeScriptTypes } from 'node:module';
import type { Mutant } from './mutant.ts';

/** The file's text with the fault in it. Throws where the mutant does not fit the file any more. */
export function mutate(root: string, { name, file, find, replace }: Mutant): string {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.split(find).length - 1;
  if (found !== 1) {
    throw new Error(`"${name}" looks for a text that stands ${found} times in ${file}, not once. Bring it up to date.`);
  }
  const mutated = text.replace(find, () => replace);
  // A fault that does not even parse would be noticed by every test and prove nothing.
  stripTypeScriptTypes(mutated);
  return mutated;
}
