import { join } from 'node:path';

/** The entry file of a conformance program. */
export function program(name: string): string {
  return join(import.meta.dirname, '..', 'conformance', 'programs', `${name}.mjs`);
}
