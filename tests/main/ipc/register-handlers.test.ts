import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../core/errors/app-error.ts';
import { requestNames, type Reply } from '../../../core/ipc/contract.ts';
import { openFilesChannel } from '../../../core/ipc/imports-requests.ts';
import type { InvokeEvent } from '../../../main/app/electron-surface.ts';
import { composeHandlers } from '../../../main/compose/compose-handlers.ts';
import { contactsHandlers } from '../../../main/contacts/contacts-handlers.ts';
import { dataHandlers } from '../../../main/data/data-handlers.ts';
import { diagnosticsHandlers } from '../../../main/diagnostics/diagnostics-handlers.ts';
import { correctionsHandlers } from '../../../main/corrections/corrections-handlers.ts';
import { importsHandlers } from '../../../main/imports/imports-handlers.ts';
import type { Handlers } from '../../../main/ipc/handler.ts';
import { registerHandlers } from '../../../main/ipc/register-handlers.ts';
import { duplicatesHandlers } from '../../../main/duplicates/duplicates-handlers.ts';
import { linksHandlers } from '../../../main/links/links-handlers.ts';
import { loginHandlers } from '../../../main/login/build-login.ts';
import { pillHandlers } from '../../../main/pill/pill-handlers.ts';
import { postsHandlers } from '../../../main/posts/posts-handlers.ts';
import { queueHandlers } from '../../../main/queue/queue-handlers.ts';
import { remindersHandlers } from '../../../main/reminders/reminders-handlers.ts';
import { sessionHandlers } from '../../../main/session/session-handlers.ts';
import { settingsHandlers } from '../../../main/settings/settings-handlers.ts';
import { shortcutsHandlers } from '../../../main/shortcuts/build-shortcuts.ts';
import { weekExportHandlers } from '../../../main/week/week-export-handlers.ts';
import { updatesHandlers } from '../../../main/updates/build-updates.ts';
import { weekHandlers } from '../../../main/week/week-handlers.ts';
import { windowsHandlers } from '../../../main/windows/windows-handlers.ts';

type Listener = (event: InvokeEvent, ...args: unknown[]) => Promise<unknown>;

const ours: InvokeEvent = {
  senderFrame: { url: 'twelve://app/windows/session/index.html', parent: null },
  sender: { id: 7 },
};
const stranger: InvokeEvent = { ...ours, sender: { id: 8 } };

/** Stands in for every service: whatever is asked of it is noted. */
function aService(reached: string[]): never {
  return new Proxy({}, { get: (_, name) => () => void reached.push(String(name)) }) as never;
}

function setUp(changes: Partial<Handlers> = {}) {
  const reached: string[] = [];
  const bugs: (readonly [unknown, string])[] = [];
  const listeners = new Map<string, Listener>();
  const service = aService(reached);
  const note = (name: string) => async () => void reached.push(name) as never;
  registerHandlers({
    ipcMain: { handle: (channel, listener) => void listeners.set(channel, listener) },
    handlers: {
      ...sessionHandlers(service, note('screen')),
      ...contactsHandlers(service, service),
      ...composeHandlers(service),
      ...correctionsHandlers(service),
      ...queueHandlers(service),
      ...importsHandlers({ imports: service, choose: note('dialog'), remind: service }),
      ...settingsHandlers(service, service),
      ...weekHandlers(service, service),
      ...weekExportHandlers(service),
      ...remindersHandlers(service),
      ...diagnosticsHandlers(service),
      ...dataHandlers(service, service, () => '2026-03-01'),
      ...pillHandlers(service, service),
      ...linksHandlers(service),
      ...loginHandlers(service),
      ...shortcutsHandlers(service),
      ...duplicatesHandlers(service),
      ...postsHandlers(service),
      ...updatesHandlers(service),
      ...windowsHandlers(service),
      ...changes,
    },
    openFiles: note('file'),
    windowOf: (contentsId) => (contentsId === 7 ? 'session' : null),
    onBug: (error, request) => bugs.push([error, request]),
  });
  const ask = async (channel: string, event: InvokeEvent, ...args: unknown[]) =>
    (await listeners.get(channel)?.(event, ...args)) as Reply<unknown>;
  return { reached, bugs, listeners, ask };
}

const channels = [...Object.keys(requestNames), openFilesChannel];

/** What a handler does when the message is right. */
/** Whatever it answers: what crosses to a window is checked here, not what a pause may say. */
const answering = (run: () => unknown): Partial<Handlers> => ({
  'session:pause': { parse: () => [], run: () => run() as undefined },
});

describe('registerHandlers', () => {
  it('answers every request of the contract and no other', () => {
    expect([...setUp().listeners.keys()].toSorted()).toEqual(channels.toSorted());
  });

  it('answers with what the handler answered', async () => {
    const { ask } = setUp(answering(() => 12));
    expect(await ask('session:pause', ours)).toEqual({ ok: true, value: 12 });
  });

  it('tells the user of a failure that they may meet, and the log of none', async () => {
    const { ask, bugs } = setUp(answering(() => Promise.reject(new AppError('no-session'))));
    expect(await ask('session:pause', ours)).toMatchObject({ ok: false, failure: { code: 'no-session' } });
    expect(bugs).toEqual([]);
  });

  it('tells the log of a bug and keeps its words from the user', async () => {
    const bug = new TypeError('x is not a function');
    const { ask, bugs } = setUp(answering(() => Promise.reject(bug)));
    const reply = await ask('session:pause', ours);
    expect(reply).toMatchObject({ ok: false, failure: { code: 'bug' } });
    expect(JSON.stringify(reply)).not.toContain('not a function');
    expect(bugs).toEqual([[bug, 'session:pause']]);
  });
});

describe.each(channels)('the request %s', (channel) => {
  it('is refused to a stranger, whatever they say', async () => {
    const { ask, reached } = setUp();
    expect(await ask(channel, stranger)).toMatchObject({ ok: false, failure: { code: 'stranger' } });
    expect(reached).toEqual([]);
  });

  it('is refused with junk, which reaches nobody', async () => {
    const { ask, reached, bugs } = setUp();
    const junk = fc.oneof(
      fc.array(fc.anything({ withNullPrototype: true, withBigInt: true }), { minLength: 2, maxLength: 3 }),
      fc.tuple(fc.oneof(fc.constantFrom(undefined, null, 0, Number.NaN, true, [], [{}], {}), fc.bigInt())),
      fc.tuple(fc.dictionary(fc.string(), fc.anything(), { minKeys: 1 })),
      fc.tuple(fc.record({ contactId: fc.string(), minutes: fc.double(), days: fc.integer(), text: fc.integer() })),
    );
    await fc.assert(
      fc.asyncProperty(junk, async (args) => {
        expect(await ask(channel, ours, ...args)).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
      }),
      { numRuns: 50 },
    );
    expect([reached, bugs]).toEqual([[], []]);
  });
});

describe('the way of a dropped file', () => {
  it.each([['a\0b'], [['a\0b']], [['x'.repeat(4_097)]], [[]], [[1]]])('refuses %j as paths', async (paths) => {
    const { ask, reached } = setUp();
    expect(await ask(openFilesChannel, ours, paths)).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
    expect(reached).toEqual([]);
  });

  it('says that a file that is on no disk cannot be read', async () => {
    const { ask } = setUp();
    expect(await ask(openFilesChannel, ours, [''])).toMatchObject({ ok: false, failure: { code: 'file-unreadable' } });
  });

  it('hands a path on', async () => {
    const { ask, reached } = setUp();
    expect(await ask(openFilesChannel, ours, ['/home/ana/Connections.csv'])).toMatchObject({ ok: true });
    expect(reached).toEqual(['file']);
  });
});
