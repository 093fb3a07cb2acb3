import { describe, expect, it } from 'vitest';
import { everybody } from '../../../core/contacts/contact-query.ts';
import type { Reply, RequestArgs, RequestName } from '../../../core/ipc/contract.ts';
import type { WrittenCorrection } from '../../../core/ipc/corrections-requests.ts';
import type { InvokeEvent } from '../../../main/app/electron-surface.ts';
import { composeHandlers } from '../../../main/compose/compose-handlers.ts';
import { contactsHandlers } from '../../../main/contacts/contacts-handlers.ts';
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
import { sessionHandlers } from '../../../main/session/session-handlers.ts';
import { settingsHandlers } from '../../../main/settings/settings-handlers.ts';
import { shortcutsHandlers } from '../../../main/shortcuts/build-shortcuts.ts';
import { weekExportHandlers } from '../../../main/week/week-export-handlers.ts';
import { updatesHandlers } from '../../../main/updates/build-updates.ts';
import { weekHandlers } from '../../../main/week/week-handlers.ts';
import { windowsHandlers } from '../../../main/windows/windows-handlers.ts';

type Listener = (event: InvokeEvent, ...args: unknown[]) => Promise<unknown>;

const id = '01900001-0000-7000-8000-000000000001';

const correction: WrittenCorrection = {
  intention: 'Say hello',
  note: 'A garden',
  familiarityAfter: 3,
  followUpDay: '2026-12-03',
  actions: [{ actionId: null, kind: 'ask', state: 'confirmed', note: 'about the garden' }],
  removedActions: [id],
  sitting: { day: '2026-11-18', time: '19:30', minutes: 12 },
};

/** The requests that say something. */
type Saying = { [N in RequestName]: RequestArgs<N> extends readonly [] ? never : N }[RequestName];

/** One right message for each of them: what comes new into the contract has to be here too. */
const right: { readonly [N in Saying]: RequestArgs<N> } = {
  'session:start': [{ contactId: id }],
  'session:snooze': [{ contactId: id, days: 7 }],
  'session:extend': [{ minutes: 2 }],
  'session:set-intention': [{ text: 'Say hello' }],
  'session:promise': [{ day: '2026-12-03', note: 'the link' }],
  'session:open-profile': [{ profileId: id }],
  'session:begin-action': [{ kind: 'comment', profileId: id }],
  'session:log-action': [{ kind: 'ask' }],
  'session:answer-action': [{ actionId: id, done: true, note: 'kind words' }],
  'session:change-action': [{ actionId: id, kind: 'ask', note: 'kind words' }],
  'session:restore-action': [{ actionId: id }],
  'session:remove-action': [{ actionId: id }],
  'session:reflect': [{ familiarity: 3, followUpDay: '2026-12-03', note: 'A garden' }],
  'session:close': [{ familiarity: 3, followUpDay: '2026-12-03', note: 'A garden' }],
  'contacts:mark-broken': [{ profileId: id, isBroken: true }],
  'contacts:replace-profile': [{ profileId: id, address: 'x.com/ana' }],
  'contacts:add-profile': [{ contactId: id, address: 'x.com/ana' }],
  'contacts:find': [{ text: 'Ana' }],
  'contacts:rename': [{ contactId: id, name: 'Ana' }],
  'contacts:page': [{ query: everybody, from: 0, count: 100 }],
  'contacts:between': [{ query: everybody, from: 0, to: 0 }],
  'contacts:place': [{ query: everybody, contactId: id }],
  'contacts:detail': [{ contactId: id }],
  'contacts:change': [{ choice: { kind: 'some', contactIds: [id] }, change: { kind: 'archive', isOn: true } }],
  'contacts:undo': [{ changeId: id }],
  'contacts:export': [{ choice: { kind: 'everybody' }, format: 'csv' }],
  'contacts:set-profile-status': [{ profileId: id, status: 'closed' }],
  'contacts:add-follow-up': [{ contactId: id, day: '2026-12-03', note: 'ask about the garden' }],
  'contacts:move-follow-up': [{ followUpId: id, day: '2026-12-03' }],
  'contacts:settle-follow-up': [{ followUpId: id, isDone: true }],
  'contacts:open': [{ contactId: id }],
  'compose:follow': [{ contactId: id, profileId: id }],
  'compose:view': [{ kind: 'write', contactId: id, postId: id }],
  'compose:open': [
    { kind: 'write', contactId: id, channelId: `page:linkedin:${id}`, postId: id, text: 'Hello', subject: 'Hello' },
  ],
  'compose:keep-draft': [{ kind: 'write', contactId: id, text: 'Hello', subject: 'Hello' }],
  'compose:save-template': [{ id: 'thank-you', name: 'Mine', text: 'Hello', kinds: ['write'] }],
  'compose:remove-template': [{ id }],
  'compose:restore-template': [{ id }],
  'compose:set-home': [{ address: 'mastodon.social' }],
  'corrections:session': [{ sessionId: id }],
  'corrections:correct': [{ sessionId: id, correction }],
  'corrections:add': [{ contactId: id, correction }],
  'corrections:delete': [{ sessionId: id }],
  'corrections:set-familiarity': [{ contactId: id, familiarity: 3 }],
  'corrections:undo': [{ correctionId: id }],
  'queue:move-first': [{ contactId: id }],
  'queue:not-now': [{ contactId: id, days: 1 }],
  'queue:move': [{ contactId: id, place: 2 }],
  'queue:pin': [{ contactId: id, isPinned: true }],
  'queue:take-out': [{ contactId: id }],
  'queue:never-ask': [{ contactId: id }],
  'queue:undo': [{ changeId: id }],
  'duplicates:merge': [{ keptId: id, goneId: id }],
  'duplicates:undo-merge': [{ mergeId: id }],
  'duplicates:keep-apart': [{ oneId: id, otherId: id }],
  'duplicates:forget-apart': [{ oneId: id, otherId: id }],
  'imports:text': [{ text: 'x.com/ana' }],
  'imports:choose': [{ what: 'files' }],
  'imports:assign-columns': [{ choices: ['name', null, 'linkedin'], hasHeader: true }],
  'imports:bring-in': [{ batchId: id }],
  'imports:undo': [{ batchId: id }],
  'imports:remind': [{ source: 'linkedin' }],
  'week:summary': [{ day: '2026-11-18' }],
  'week:levels': [{ day: '2026-11-18' }],
  'week:days': [{ firstDay: '2026-11-01', lastDay: '2026-11-30' }],
  'week:year': [{ year: 2026 }],
  'week:keep-follow-up': [{ followUpId: id, isKept: true }],
  'week:returned': [{ sessionIds: [id] }],
  'week:open-post': [{ url: 'https://ana.example/post' }],
  'week:copy': [{ day: '2026-11-18', hidesNames: false, format: 'text' }],
  'week:save': [{ day: '2026-11-18', hidesNames: true, format: 'pdf' }],
  'week:save-picture': [{ day: '2026-11-18', png: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) }],
  'week:save-data': [{ kind: 'sessions', format: 'csv', firstDay: '2026-01-01', lastDay: '2026-12-31' }],
  'settings:set': [{ patch: { theme: 'dark' } }],
  'settings:reset': [{ name: 'theme' }],
  'windows:open': [{ window: 'week' }],
  'windows:stay-open': [{ staysOpen: true }],
  'login:set': [{ isOn: true }],
  'shortcuts:record': [{ isRecording: true }],
  'links:answer': [{ questionId: id, isYes: true }],
  'posts:view': [{ contactId: id }],
  'posts:open': [{ contactId: id, postId: id }],
  'posts:decline-offer': [{ contactId: id, url: 'https://ana.example/' }],
  'pill:move': [{ direction: 'left' }],
};

/** What no field of any message may be. */
const neverRight: readonly unknown[] = [
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  1.5,
  1e15,
  12n,
  'a\0b',
  new Date(0),
  {},
  { length: 3 },
  { toString: () => id },
  [],
  [id],
  [[{}]],
  new Map([['a', 1]]),
  new Uint8Array(4),
  () => id,
];

/** What else a field of each type may not be. Ids, days, names of kinds and of settings are no free texts. */
const neverRightFor = (request: string, field: string, value: unknown): readonly unknown[] => {
  if (typeof value === 'boolean') return [0, 1, '', 'true', null];
  if (typeof value === 'number') return ['7', '', true, Number.MAX_SAFE_INTEGER, ...(value === 0 ? [] : [0])];
  const isFreeText =
    ['text', 'subject', 'note', 'address', 'url'].includes(field) || (field === 'name' && request !== 'settings:reset');
  if (isFreeText) return [null, 7, true, 'x'.repeat(100_000_000)];
  return ['', ' ', 'DROP TABLE contact', `${id} `, '../../etc/passwd', '2026-02-31 ', '__proto__', 7, true];
};

const isListOfIds = (value: unknown): boolean => Array.isArray(value) && value.every((one) => one === id);

function setUp() {
  const reached: string[] = [];
  const listeners = new Map<string, Listener>();
  const service: never = new Proxy(
    {},
    { get: (_, name) => (name === 'edits' ? service : () => void reached.push(String(name))) },
  ) as never;
  const handlers: Partial<Handlers> = {
    ...sessionHandlers(service, async () => service),
    ...contactsHandlers(service, service),
    ...composeHandlers(service),
    ...correctionsHandlers(service),
    ...queueHandlers(service),
    ...importsHandlers({
      imports: service,
      choose: async () => {
        reached.push('choose');
        return [];
      },
      remind: () => reached.push('remind'),
    }),
    ...weekHandlers(service, service),
    ...weekExportHandlers(service),
    ...settingsHandlers(service, service),
    ...windowsHandlers(service),
    ...pillHandlers(service, service),
    ...linksHandlers(service),
    ...loginHandlers(service),
    ...shortcutsHandlers(service),
    ...duplicatesHandlers(service),
    ...postsHandlers(service),
    ...updatesHandlers(service),
  };
  registerHandlers({
    ipcMain: { handle: (channel, listener) => void listeners.set(channel, listener) },
    handlers: handlers as Handlers,
    openFiles: async () => service,
    windowOf: () => 'session',
    onBug: (error) => {
      throw error;
    },
  });
  const from: InvokeEvent = {
    senderFrame: { url: 'twelve://app/windows/session/index.html', parent: null },
    sender: { id: 7 },
  };
  const ask = async (name: string, ...args: readonly unknown[]) =>
    (await listeners.get(name)?.(from, ...args)) as Reply<unknown>;
  return { reached, ask };
}

const refused = { ok: false, failure: { code: 'bad-request' } };

describe.each(Object.entries(right))('the request %s', (name, [message]) => {
  const fields = Object.entries(message as object) as readonly (readonly [string, unknown])[];

  it('is heard when its message is right', async () => {
    const { ask, reached } = setUp();
    expect(await ask(name, message)).toMatchObject({ ok: true });
    expect(reached).toHaveLength(1);
  });

  it.each(fields)('is refused with junk as its %s, and nobody hears of it', async (field, value) => {
    const { ask, reached } = setUp();
    for (const junk of [...neverRight, ...neverRightFor(name, field, value)]) {
      if (isListOfIds(value) && isListOfIds(junk)) continue;
      expect(await ask(name, { ...(message as object), [field]: junk })).toMatchObject(refused);
    }
    const without = Object.fromEntries(fields.filter(([other]) => other !== field));
    expect(await ask(name, without)).toMatchObject(refused);
    expect(reached).toEqual([]);
  });

  it('is refused with more than it asks for', async () => {
    const { ask, reached } = setUp();
    expect(await ask(name, { ...(message as object), isAdmin: true })).toMatchObject(refused);
    expect(await ask(name, message, message)).toMatchObject(refused);
    expect(await ask(name, [message])).toMatchObject(refused);
    expect(await ask(name, JSON.stringify(message))).toMatchObject(refused);
    expect(await ask(name)).toMatchObject(refused);
    expect(reached).toEqual([]);
  });
});
