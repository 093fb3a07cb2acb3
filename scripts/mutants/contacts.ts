import type { Mutant } from './mutant.ts';

export const contactMutants: readonly Mutant[] = [
  {
    name: 'all of a list are deleted though others came in since',
    file: 'main/storage/contact-list.ts',
    find: "if (numbers.length !== choice.expected) throw new AppError('chosen-changed');",
    replace: '',
    caughtBy: ['tests/storage/contact-list.test.ts'],
  },
  {
    name: 'undoing writes over what was changed since',
    file: 'main/storage/contact-columns.ts',
    find: 'WHERE number = ?3 AND ${column} IS ?4`',
    replace: 'WHERE number = ?3 AND (TRUE OR ?4 IS NULL)`',
    caughtBy: ['tests/storage/contact-changes.test.ts'],
  },
  {
    name: 'an import writes over what the user wrote',
    file: 'main/storage/contact-columns.ts',
    find: "provenance = json_set(provenance, '$.${column}', 'hand') WHERE ${inNumbers}`",
    replace: 'provenance = provenance WHERE ${inNumbers}`',
    caughtBy: ['tests/storage/contact-changes.test.ts'],
  },
  {
    name: 'a table runs what somebody called themselves',
    file: 'core/contacts/people-csv.ts',
    find: "const safe = isFormula ? `'${text}` : text;",
    replace: 'const safe = text;',
    caughtBy: ['tests/core/contacts/people-files.test.ts'],
  },
  {
    name: 'a file of people brings in an address that leads elsewhere',
    file: 'core/import/twelve-people.ts',
    find: 'return read.ok && read.profile.network === network ? { ...read.profile, status } : null;',
    replace: 'return { network, handle, key: profileKey(network, handle), url, status };',
    caughtBy: ['tests/core/contacts/people-files.test.ts'],
  },
  {
    name: 'a promise counts as kept by a session before it',
    file: 'main/storage/open-promises.ts',
    find: 'coalesce(origin.started_at, follow_up.made_at, 0)',
    replace: 'coalesce(origin.started_at, 0)',
    caughtBy: ['tests/storage/contact-list.test.ts'],
  },
];
