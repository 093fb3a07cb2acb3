import type { Mutant } from './mutant.ts';

const tests = 'tests/main/session';

export const sessionServiceMutants: readonly Mutant[] = [
  {
    name: 'changes stay in memory',
    file: 'main/session/session-keeper.ts',
    find: 'this.#store.write(toRunningFile(session, now.wallMs));',
    replace: '',
    caughtBy: [tests],
  },
  {
    name: 'nobody looks at the clock',
    file: 'main/session/session-keeper.ts',
    find: "this.#ticker.set(session.phase === 'running' ? nextCheckMs(session) : null);",
    replace: 'this.#ticker.set(null);',
    caughtBy: [tests],
  },
  {
    name: 'a session that ended by itself is not stored',
    file: 'main/session/session-keeper.ts',
    find: 'this.#onEnded(session);',
    replace: '',
    caughtBy: [tests],
  },
  {
    name: 'windows are not told that the deadline shifted',
    file: 'main/session/session-keeper.ts',
    find: 'if (Math.abs(deadline - this.#toldDeadline) < visibleShiftMs) return;',
    replace: 'if (deadline > 0) return;',
    caughtBy: [tests],
  },
  {
    name: 'a second click starts a second session',
    file: 'main/session/session-starter.ts',
    find: 'if (this.#keeper.underWay() !== null) return;',
    replace: '',
    caughtBy: [tests],
  },
  {
    name: 'a session that goes on stays in the database',
    file: 'main/session/session-service.ts',
    find: "if (session.phase === 'reflecting') await this.#archive.remove(session.record.id);",
    replace: '',
    caughtBy: [tests],
  },
  {
    name: 'a crash between the file and the database loses the session',
    file: 'main/session/session-service.ts',
    find: "if (session?.phase === 'reflecting') void this.#archive.trySave(toEndedSession(session));",
    replace: '',
    caughtBy: [tests],
  },
  {
    name: '"Not now" loses the person',
    file: 'main/session/session-service.ts',
    find: 'await this.#given.queue.putBack(session.record.contactId);',
    replace: '',
    caughtBy: [tests],
  },
  {
    name: 'somebody left after an hour leaves no trace',
    file: 'main/session/session-starter.ts',
    find: 'else if (!isFresh(session)) await this.#leave();',
    replace: '',
    caughtBy: [tests],
  },
  {
    name: 'an unreadable file is overwritten',
    file: 'main/session/running-session-store.ts',
    find: 'if (found === null) this.#keepAside();',
    replace: '',
    caughtBy: [tests],
  },
  {
    name: 'two edits of a session race to the database',
    file: 'main/session/session-archive.ts',
    find: 'await this.#turns.run(work);',
    replace: 'await work();',
    caughtBy: [tests],
  },
  {
    name: 'the same person follows themselves',
    file: 'main/session/session-people.ts',
    find: "contactId === present ? null : await storage.request('contacts:get', contactId)",
    replace: "await storage.request('contacts:get', contactId)",
    caughtBy: [tests],
  },
  {
    name: 'a page opened for somebody is noted for the next',
    file: 'main/session/session-editor.ts',
    find: 'if (keeper.session?.record.id === sessionId) await',
    replace: 'if (keeper.session !== null) await',
    caughtBy: [tests],
  },
  {
    name: 'requests overtake each other',
    file: 'main/app/one-at-a-time.ts',
    find: 'const mine = this.#last.then(work);',
    replace: 'const mine = work();',
    caughtBy: ['tests/main/app', tests],
  },
];
