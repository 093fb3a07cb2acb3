import { beforeEach, describe, expect, it } from 'vitest';
import {
  addProfile,
  countContacts,
  readContact,
  readContactOfProfile,
  renameContact,
  replaceProfile,
  setFamiliarity,
  setProfileStatus,
  snoozeContact,
  type Stamps,
} from '../../main/storage/contact-repository.ts';
import type { Database } from '../../main/storage/database.ts';
import { moveFirst, listQueue } from '../../main/storage/queue-repository.ts';
import { saveSession } from '../../main/storage/session-repository.ts';
import { aDatabase, aPerson, aProfile, aSession, bringIn } from '../support/storage-fixture.ts';

describe('contacts', () => {
  let database: Database;
  let stamps: Stamps;
  let ana: string;

  beforeEach(() => {
    ({ database, stamps } = aDatabase());
    [ana = ''] = bringIn(database, stamps, [
      aPerson('Ana Kovač', {
        role: 'Editor',
        organisation: 'Adria',
        note: 'met in Split',
        tags: ['sailing', 'books'],
        connectedOn: '2019-05-01',
        connectedThrough: 'linkedin',
        profiles: [aProfile('email', 'ana@adria.example'), aProfile('x', 'AnaK'), aProfile('linkedin', 'ana-kovac')],
      }),
    ]);
  });

  const profiles = (): string[] =>
    (readContact(database, ana)?.profiles ?? []).map(({ network, handle, status }) => `${network} ${handle} ${status}`);
  const idOf = (handle: string): string =>
    readContact(database, ana)?.profiles.find((profile) => profile.handle === handle)?.id ?? 'nobody';

  it('are read whole, their profiles in the order in which links are shown', () => {
    expect(readContact(database, ana)).toEqual({
      id: ana,
      name: 'Ana Kovač',
      role: 'Editor',
      organisation: 'Adria',
      familiarity: 1,
      note: 'met in Split',
      tags: ['books', 'sailing'],
      profiles: [
        {
          id: idOf('ana-kovac'),
          network: 'linkedin',
          handle: 'ana-kovac',
          url: 'https://linkedin.example/ana-kovac',
          status: 'active',
        },
        { id: idOf('AnaK'), network: 'x', handle: 'AnaK', url: 'https://x.example/AnaK', status: 'active' },
        {
          id: idOf('ana@adria.example'),
          network: 'email',
          handle: 'ana@adria.example',
          url: 'https://email.example/ana@adria.example',
          status: 'active',
        },
      ],
      connectedOn: '2019-05-01',
      connectedThrough: 'linkedin',
      lastMetAt: null,
    });
  });

  it('know when they were last met: the last session with something done, not one of looking', () => {
    saveSession(database, aSession('s1', ana, { outcome: 'done', startedAt: 1_000 }));
    saveSession(database, aSession('s2', ana, { outcome: 'done', startedAt: 3_000 }));
    saveSession(database, aSession('s3', ana, { outcome: 'looked', startedAt: 5_000 }));
    expect(readContact(database, ana)?.lastMetAt).toBe(3_000);
  });

  it('are counted without those who are gone, but with the archived', () => {
    bringIn(database, stamps, [aPerson('Ben'), aPerson('Cleo'), aPerson('Dan')]);
    database.run("UPDATE contact SET deleted_at = 1 WHERE name = 'Ben'");
    database.run("UPDATE contact SET merged_into = ? WHERE name = 'Cleo'", ana);
    database.run("UPDATE contact SET archived = 1 WHERE name = 'Dan'");
    expect(countContacts(database)).toBe(2);
  });

  it('can be renamed, which is remembered as done by hand', () => {
    renameContact(database, ana, 'Ana Novak');
    expect(readContact(database, ana)?.name).toBe('Ana Novak');
    expect(database.get('SELECT provenance FROM contact WHERE id = ?', ana)).toEqual({ provenance: '{"name":"hand"}' });
  });

  it('can be known better', () => {
    setFamiliarity(database, ana, 4);
    expect(readContact(database, ana)?.familiarity).toBe(4);
  });

  it('that are snoozed leave the queue', () => {
    moveFirst(database, ana);
    snoozeContact(database, ana, '2026-03-08');
    expect(listQueue(database)).toEqual([]);
  });

  it.each([
    ['renamed', () => renameContact(database, 'nobody', 'X')],
    ['known better', () => setFamiliarity(database, 'nobody', 2)],
    ['snoozed', () => snoozeContact(database, 'nobody', '2026-03-08')],
    ['given a profile', () => addProfile(database, 'nobody', aProfile('x', 'a'), stamps)],
  ])('cannot be %s when they are not there', (_, change) => {
    expect(change).toThrow(expect.objectContaining({ code: 'unknown-contact' }));
  });

  it('can be found by a profile', () => {
    expect(readContactOfProfile(database, idOf('AnaK'))?.id).toBe(ana);
    expect(readContactOfProfile(database, 'nobody')).toBeNull();
  });

  it('can have a broken profile', () => {
    setProfileStatus(database, idOf('AnaK'), 'broken');
    expect(profiles()).toContain('x AnaK broken');
  });

  it('keep a profile on a closed network closed', () => {
    const { id } = addProfile(database, ana, { ...aProfile('google-plus', '1'), url: null, status: 'closed' }, stamps);
    setProfileStatus(database, id, 'active');
    expect(readContact(database, ana)?.profiles.find((profile) => profile.id === id)?.status).toBe('closed');
  });

  it('gain a profile', () => {
    const added = addProfile(database, ana, aProfile('github', 'anak'), stamps);
    expect(readContact(database, ana)?.profiles).toContainEqual(added);
  });

  it('do not gain the same profile twice: adding it again mends it', () => {
    setProfileStatus(database, idOf('AnaK'), 'broken');
    addProfile(database, ana, aProfile('x', 'anak'), stamps);
    expect(profiles()).toEqual(['linkedin ana-kovac active', 'x anak active', 'email ana@adria.example active']);
  });

  it('can have a profile replaced, also while a window still knows the old one', () => {
    const old = idOf('AnaK');
    const put = replaceProfile(database, old, aProfile('mastodon', 'ana@social.example'), stamps);
    expect(profiles()).toEqual([
      'linkedin ana-kovac active',
      'mastodon ana@social.example active',
      'email ana@adria.example active',
    ]);
    expect(put.id).not.toBe(old);
    expect(readContactOfProfile(database, old)?.id).toBe(ana);
    expect(() => setProfileStatus(database, old, 'broken')).toThrow(
      expect.objectContaining({ code: 'unknown-profile' }),
    );
  });

  it('can have a profile corrected in place', () => {
    setProfileStatus(database, idOf('AnaK'), 'broken');
    const put = replaceProfile(database, idOf('AnaK'), aProfile('x', 'ANAK'), stamps);
    expect(profiles()).toContain('x ANAK active');
    expect(put.id).toBe(idOf('ANAK'));
  });

  it('can get a replaced profile back', () => {
    const old = idOf('AnaK');
    const put = replaceProfile(database, old, aProfile('x', 'anovak'), stamps);
    replaceProfile(database, put.id, aProfile('x', 'AnaK'), stamps);
    expect(profiles().filter((profile) => profile.startsWith('x '))).toEqual(['x AnaK active']);
    expect(idOf('AnaK')).toBe(old);
  });
});
