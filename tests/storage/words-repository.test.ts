import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../main/storage/database.ts';
import * as words from '../../main/storage/words-repository.ts';
import { aDatabase, aPerson, bringIn } from '../support/storage-fixture.ts';

let database: Database;
let ana: string;

beforeEach(() => {
  const made = aDatabase();
  database = made.database;
  [ana = ''] = bringIn(database, made.stamps, [aPerson('Ana')]);
});

describe('drafts', () => {
  const begun = { kind: 'write', text: 'Hello', subject: 'Hi', openedAt: null } as const;

  it('are one for each person and kind, the last that was written', () => {
    words.saveDraft(database, { ...begun, contactId: ana }, 1);
    words.saveDraft(database, { ...begun, contactId: ana, text: 'Hello Ana', openedAt: 7 }, 2);
    expect(words.readDraft(database, ana, 'write')).toEqual({
      ...begun,
      contactId: ana,
      text: 'Hello Ana',
      openedAt: 7,
    });
    expect(words.readDraft(database, ana, 'ask')).toBeNull();
  });

  it('are gone when nothing is left of them, and when the person is', () => {
    words.saveDraft(database, { ...begun, contactId: ana }, 1);
    words.saveDraft(database, { ...begun, contactId: ana, text: ' \n', subject: '' }, 2);
    expect(words.readDraft(database, ana, 'write')).toBeNull();
    words.saveDraft(database, { ...begun, contactId: 'nobody' }, 3);
    expect(words.readDraft(database, 'nobody', 'write')).toBeNull();
  });
});

describe('templates', () => {
  const mine = { id: 't1', name: 'Mine', text: 'Hello {first name}', kinds: ['ask', 'write'] } as const;

  it('come back as they were kept, in the order in which they came', () => {
    words.saveTemplate(database, mine, 2);
    words.saveTemplate(database, { ...mine, id: 't0' }, 1);
    words.saveTemplate(database, { ...mine, name: 'Changed' }, 9);
    expect(words.listTemplates(database).map(({ id, name }) => [id, name])).toEqual([
      ['t0', 'Mine'],
      ['t1', 'Changed'],
    ]);
    expect(words.listTemplates(database)[1]?.kinds).toEqual(['write', 'ask']);
  });

  it('can be taken out and brought back with their words', () => {
    words.saveTemplate(database, mine, 1);
    words.removeTemplate(database, 't1', 2);
    expect(words.listTemplates(database)).toMatchObject([{ isRemoved: true }]);
    words.restoreTemplate(database, 't1');
    expect(words.listTemplates(database)).toMatchObject([{ text: mine.text, isRemoved: false }]);
  });

  it('that come along leave nothing behind once they are back', () => {
    words.removeTemplate(database, 'thank-you', 1);
    expect(words.listTemplates(database)).toMatchObject([{ id: 'thank-you', isRemoved: true }]);
    words.restoreTemplate(database, 'thank-you');
    expect(words.listTemplates(database)).toEqual([]);
  });
});

it('where the user is at home is one place on each network', () => {
  words.saveOwnPlace(database, 'mastodon', 'a.example');
  words.saveOwnPlace(database, 'mastodon', 'b.example');
  expect([words.readOwnPlace(database, 'mastodon'), words.readOwnPlace(database, 'bluesky')]).toEqual([
    'b.example',
    null,
  ]);
});
