import type { Mutant } from './mutant.ts';

export const wholeDataMutants: readonly Mutant[] = [
  {
    name: 'a crash leaves half of what was to be erased',
    file: 'main/data/erase-files.ts',
    find: '  writeDurably(join(folder, listName), JSON.stringify(namesIn(folder)));\n  return finishErasing(folder);',
    replace: '  for (const name of namesIn(folder)) isErased(join(folder, name));\n  return finishErasing(folder);',
    caughtBy: ['tests/storage/replace-and-erase.test.ts'],
  },
  {
    name: 'an old log is read into a restored database',
    file: 'main/data/restore-files.ts',
    find: 'for (const companion of companionsOf(data.database)) rmSync(companion, { force: true });',
    replace: '',
    caughtBy: ['tests/storage/replace-and-erase.test.ts'],
  },
  {
    name: 'a backup brings a stranger’s trigger along',
    file: 'main/storage/prepare-backup.ts',
    find: 'version === 0 || shapeOf(database) !== shapeAt(version)',
    replace: 'version === 0',
    caughtBy: ['tests/storage/prepare-backup.test.ts'],
  },
  {
    name: 'a click on the tray in the middle of a restore loses its session',
    file: 'main/data/data-service.ts',
    find: '        // Somebody may have clicked on the tray meanwhile.\n        this.#requireRest();',
    replace: '',
    caughtBy: ['tests/main/data/data-service.test.ts'],
  },
  {
    name: 'what the user chose is written as in their region',
    file: 'core/text/written-locale.ts',
    find: "if (language !== 'system') return language;",
    replace: '',
    caughtBy: ['tests/core/text/written-locale.test.ts'],
  },
];
