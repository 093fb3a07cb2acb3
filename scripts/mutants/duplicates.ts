import type { Mutant } from './mutant.ts';

const merging = 'tests/storage/merge-contacts.test.ts';
const finding = 'tests/storage/find-duplicates.test.ts';

export const duplicatesMutants: readonly Mutant[] = [
  {
    name: 'what two had in common is lost when they come apart',
    file: 'main/storage/contact-references.ts',
    find: 'insertAgain(database, table, row);\n      continue;',
    replace: 'continue;',
    caughtBy: [merging],
  },
  {
    name: 'a merge cannot be told from what the user wrote since',
    file: 'main/storage/merge-contacts.ts',
    find: '.filter(([name, { after }]) => row[name] === after)',
    replace: '.filter(([name]) => name in row)',
    caughtBy: [merging],
  },
  {
    name: 'undoing an import takes a merged person along',
    file: 'core/duplicates/merge-fields.ts',
    find: 'kept.batch === gone.batch ? kept.batch : null',
    replace: 'kept.batch',
    caughtBy: ['tests/core/duplicates', merging],
  },
  {
    name: 'two who were kept apart are asked about again',
    file: 'main/storage/duplicate-repository.ts',
    find: 'WHERE NOT EXISTS (SELECT 1 FROM not_same',
    replace: 'WHERE 1 OR NOT EXISTS (SELECT 1 FROM not_same',
    caughtBy: [finding],
  },
  {
    name: 'Jack Ma is called Jack',
    file: 'core/duplicates/matching-name.ts',
    find: 'isAfterComma || (isCapitals && !areAllCapitals)',
    replace: 'true',
    caughtBy: ['tests/core/duplicates'],
  },
];
