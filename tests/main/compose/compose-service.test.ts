import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../../core/compose/draft.ts';
import type { StoredTemplate } from '../../../core/compose/current-templates.ts';
import type { Profile } from '../../../core/contacts/contact.ts';
import { ComposeService } from '../../../main/compose/compose-service.ts';
import type { Storage } from '../../../main/storage/storage-contract.ts';
import { aContact, aProfile } from '../../support/session-fixtures.ts';
import { anId } from '../../support/session-world.ts';

const ana = anId(1, 0);
const bo = anId(1, 1);
const post = { id: 'p1', title: 'On listening', url: 'https://ana.example/listening' };

let drafts: Draft[];
let templates: StoredTemplate[];
let happened: string[];
let profiles: readonly Profile[];
let home: string | null;
let present: { contactId: string; startedAt: number } | null;

beforeEach(() => {
  drafts = [];
  templates = [];
  happened = [];
  home = null;
  present = { contactId: ana, startedAt: 100 };
  profiles = [
    aProfile({ id: anId(2, 0), network: 'linkedin', handle: 'ana', url: 'https://www.linkedin.com/in/ana' }),
    aProfile({ id: anId(2, 1), network: 'x', handle: 'ana_k', url: 'https://x.com/ana_k' }),
  ];
});

const answers: Record<string, (...args: never[]) => unknown> = {
  'contacts:get': (id: string) => (id === ana || id === bo ? aContact({ id, name: 'Ana Kovač', profiles }) : null),
  'words:own-place': () => home,
  'words:save-own-place': (_outlet: string, address: string) => void (home = address),
  'words:templates': () => templates,
  'words:save-template': (template: StoredTemplate) => void templates.push({ ...template, isRemoved: false }),
  'words:draft': (contactId: string, kind: string) =>
    drafts.find((draft) => draft.contactId === contactId && draft.kind === kind) ?? null,
  'words:save-draft': (draft: Draft) => void drafts.push(draft),
};

function service(): ComposeService {
  return new ComposeService({
    storage: { request: (async (name: string, ...args: never[]) => answers[name]?.(...args)) as Storage['request'] },
    session: {
      get present() {
        return present;
      },
      beginAction: async (kind, profileId) => void happened.push(`begun ${kind} ${String(profileId)}`),
      openPlace: async ({ kind, profileId, url }) => void happened.push(`opened ${kind} ${String(profileId)} ${url}`),
    },
    clipboard: { writeText: (text) => void happened.push(`copied ${text}`) },
    postsOf: async () => [post],
    now: () => 500,
    newId: () => 'new-id',
  });
}

const letter = { kind: 'write', contactId: ana, postId: null, text: 'Hello Ana', subject: '' } as const;

describe('opening a place', () => {
  it('copies first and opens then, and keeps the words until the session is over', async () => {
    const outcome = await service().open({ ...letter, channelId: `page:linkedin:${anId(2, 0)}` });
    expect(happened).toEqual(['copied Hello Ana', `opened write ${anId(2, 0)} https://www.linkedin.com/in/ana`]);
    expect(outcome).toEqual({ way: 'pasted', outlet: 'linkedin', isCopied: true });
    expect(drafts).toMatchObject([{ text: 'Hello Ana', openedAt: 500 }]);
    expect(await service().view(letter)).toMatchObject({ text: 'Hello Ana' });
    present = { contactId: ana, startedAt: 900 };
    expect(await service().view(letter)).toMatchObject({ text: '' });
  });

  it('leaves the clipboard alone where the place is filled in', async () => {
    await service().open({ ...letter, kind: 'encourage', channelId: `mention:x:${anId(2, 1)}` });
    expect(happened).toEqual([`opened encourage ${anId(2, 1)} https://x.com/intent/tweet?text=%40ana_k%20Hello%20Ana`]);
  });

  it('copies, and asks all the same, where nothing can be opened', async () => {
    profiles = [];
    const outcome = await service().open({ ...letter, channelId: null });
    expect(happened).toEqual(['copied Hello Ana', 'begun write null']);
    expect(outcome).toEqual({ way: 'pasted', outlet: null, isCopied: true });
  });

  it('of somebody else is noted as none of the person’s own', async () => {
    await service().open({ ...letter, kind: 'introduce', contactId: bo, channelId: `page:linkedin:${anId(2, 0)}` });
    expect(happened[1]).toBe('opened introduce null https://www.linkedin.com/in/ana');
  });

  it('needs a session, a person and a channel of theirs', async () => {
    await expect(service().open({ ...letter, channelId: 'page:x:other' })).rejects.toMatchObject({
      code: 'unknown-profile',
    });
    const nobody = { ...letter, contactId: anId(1, 7), channelId: 'page:x:x' };
    await expect(service().open(nobody)).rejects.toMatchObject({ code: 'unknown-contact' });
    present = null;
    await expect(service().open({ ...letter, channelId: null })).rejects.toMatchObject({ code: 'no-session' });
    expect(happened).toEqual([]);
  });
});

describe('following', () => {
  it('is a click where there is a place for it', async () => {
    await service().follow({ contactId: ana, profileId: anId(2, 1) });
    await service().follow({ contactId: ana, profileId: anId(2, 0) });
    expect(happened).toEqual([
      `opened follow ${anId(2, 1)} https://x.com/intent/follow?screen_name=ana_k`,
      `begun follow ${anId(2, 0)}`,
    ]);
  });
});

describe('the user’s own server', () => {
  it.each([
    ['mastodon.social', 'mastodon.social'],
    [' https://Mastodon.Social/ ', 'mastodon.social'],
    ['@me@fosstodon.org', 'fosstodon.org'],
    ['https://fosstodon.org/@me', 'fosstodon.org'],
  ])('is understood from %j', async (address, server) => {
    expect(await service().setHome(address)).toBe(server);
    expect(home).toBe(server);
  });

  it.each(['', 'localhost', 'a b', 'https://user:pass@a.example', 'https://a.example:8080', 'https://a.example/evil'])(
    'is not taken from %j',
    async (address) => {
      await expect(service().setHome(address)).rejects.toMatchObject({ code: 'impossible-address' });
      expect(home).toBeNull();
    },
  );
});

describe('templates', () => {
  it('are added with an id of their own, never one from outside', async () => {
    const after = await service().saveTemplate({
      id: 'made-up',
      name: ' Mine ',
      text: 'Hi {first name}',
      kinds: ['ask'],
    });
    expect(after.at(-1)).toEqual({ id: 'new-id', name: 'Mine', text: 'Hi {first name}', kinds: ['ask'] });
  });

  it('need a name and words', async () => {
    const empty = { id: null, name: ' ', text: 'Hi', kinds: [] };
    await expect(service().saveTemplate(empty)).rejects.toMatchObject({ code: 'bad-request' });
  });
});
