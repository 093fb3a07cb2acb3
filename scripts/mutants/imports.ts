import type { Mutant } from './mutant.ts';

const storage = ['tests/storage/import-changes.test.ts'];

export const importMutants: readonly Mutant[] = [
  {
    name: 'an import overwrites what the user wrote',
    file: 'core/import/field-changes.ts',
    find: "known.origin === 'hand'",
    replace: 'false',
    caughtBy: ['tests/core/import/field-changes.test.ts'],
  },
  {
    name: 'half of an import is there after a crash',
    file: 'main/storage/apply-changes.ts',
    find: "(state = 'visible' AND number IN",
    replace: "(state = 'staged' AND number IN",
    caughtBy: storage,
  },
  {
    name: 'an undo takes away whom the user has met since',
    file: 'main/storage/undo-import.ts',
    find: 'OR EXISTS (SELECT 1 FROM session WHERE session.contact_id = contact.id)',
    replace: '',
    caughtBy: storage,
  },
  {
    name: 'a family becomes one person by its mailbox',
    file: 'main/storage/find-same-person.ts',
    find: "['website', 'feed', 'email']",
    replace: "['website', 'feed']",
    caughtBy: storage,
  },
  {
    name: 'one damaged file of an archive costs everybody in the others their place',
    file: 'main/imports/read-plan.ts',
    find: 'if (onDamaged === null) throw entryFailure(entry, error);',
    replace: 'if (true) throw entryFailure(entry, error);',
    caughtBy: ['tests/main/imports/import-reader.test.ts'],
  },
  {
    name: 'who comes in by a paste while files are looked at comes in twice',
    file: 'main/imports/import-service.ts',
    find: 'if (open.isStale) await this.#look(open);',
    replace: '',
    caughtBy: ['tests/main/imports/import-service.test.ts'],
  },
];
