import type { Mutant } from './mutant.ts';

export const reachMutants: readonly Mutant[] = [
  {
    name: 'a name on the terminal moves the cursor',
    file: 'main/commands/command-server.ts',
    find: "return text.replace(/[^\\P{Cc}\\n]/gu, ' ');",
    replace: 'return text;',
    caughtBy: ['tests/main/commands/command-server.test.ts'],
  },
  {
    name: 'the socket of another program is taken away',
    file: 'main/commands/socket-place.ts',
    find: 'if (await isAnswered(wanted))',
    replace: 'if (wanted === "")',
    caughtBy: ['tests/main/commands/command-server.test.ts'],
  },
  {
    name: 'everybody on the machine may command the program',
    file: 'main/commands/command-server.ts',
    find: 'if (!hasNamedPipes) chmodSync(this.#path, 0o600);',
    replace: '',
    caughtBy: ['tests/main/commands/command-server.test.ts'],
  },
  {
    name: 'status.json is written though nothing has changed',
    file: 'main/status/status-keeper.ts',
    find: 'if (text === this.#written) return;',
    replace: '',
    caughtBy: ['tests/main/status/status-keeper.test.ts'],
  },
  {
    name: 'the first of several people with that name is taken',
    file: 'main/commands/command-service.ts',
    find: 'if (another === undefined) return',
    replace: 'if (only !== undefined) return',
    caughtBy: ['tests/main/commands/command-service.test.ts'],
  },
  {
    name: 'an AppImage is started from where it is mounted today',
    file: 'main/login/build-login.ts',
    find: 'if (isPackaged) return [file ?? execPath];',
    replace: 'if (isPackaged) return [execPath];',
    caughtBy: ['tests/main/login/build-login.test.ts'],
  },
  {
    name: 'a path with a percent sign is cut by the desktop',
    file: 'core/login/autostart-entry.ts',
    find: ".replaceAll('%', '%%')",
    replace: '',
    caughtBy: ['tests/core/login/autostart-entry.test.ts'],
  },
  {
    name: 'a shortcut takes copying away from every program',
    file: 'core/shortcuts/accelerator.ts',
    find: 'return held.length >= 2 && others.length > 0;',
    replace: 'return others.length > 0;',
    caughtBy: ['tests/core/shortcuts/accelerator.test.ts'],
  },
  {
    name: 'a link is followed without asking',
    file: 'main/links/links-service.ts',
    find: "else if (read.wish.kind === 'open') this.#parts.open(read.wish.window);",
    replace: "else if (read.wish.kind !== 'add') void this.#parts.run(read.wish as Asking);",
    caughtBy: ['tests/main/links/links-service.test.ts'],
  },
  {
    name: 'a yes to one link is a yes to the next',
    file: 'main/links/links-service.ts',
    find: "if (question?.id !== questionId) return '';",
    replace: "if (question === null) return '';",
    caughtBy: ['tests/main/links/links-service.test.ts'],
  },
];
