import { beforeEach, describe, expect, it } from 'vitest';
import type { Action } from '../../core/actions/action.ts';
import type { Database } from '../../main/storage/database.ts';
import { readSessionsBetween } from '../../main/storage/session-queries.ts';
import { saveSession } from '../../main/storage/session-repository.ts';
import {
  keepFollowUp,
  markReturned,
  readLevels,
  readNetworks,
  readOpenFollowUps,
  readReturnCandidates,
  readTally,
  readYear,
} from '../../main/storage/week-queries.ts';
import { aDatabase, aPerson, aProfile, aSession, bringIn } from '../support/storage-fixture.ts';

let database: Database;
let ana: string;
let ben: string;
let cleo: string;

beforeEach(() => {
  const made = aDatabase();
  database = made.database;
  [ana = '', ben = '', cleo = ''] = bringIn(database, made.stamps, [
    aPerson('Ana', { profiles: [aProfile('github', 'ana')] }),
    aPerson('Ben'),
    aPerson('Cleo'),
  ]);
});

const merge = (from: string, into: string) =>
  database.run('UPDATE contact SET merged_into = ? WHERE id = ?', into, from);
const profileOf = (contactId: string): string =>
  database.get<{ id: string }>('SELECT id FROM profile WHERE contact_id = ?', contactId)?.id ?? '';

function anAction(id: string, changes: Partial<Action> = {}): Action {
  return {
    id,
    kind: 'comment',
    state: 'confirmed',
    profileId: null,
    targetUrl: null,
    note: '',
    at: 1,
    offsetMs: 1,
    ...changes,
  };
}

describe('sums over sessions', () => {
  it('count confirmed actions and leave skipped sessions out', () => {
    saveSession(
      database,
      aSession('s1', ana, {
        startedAt: 10,
        outcome: 'done',
        actions: [anAction('a1'), anAction('a2', { state: 'declined' })],
      }),
    );
    saveSession(database, aSession('s2', ben, { startedAt: 20, outcome: 'looked' }));
    saveSession(database, aSession('s3', cleo, { startedAt: 25, outcome: 'skipped' }));
    expect(readTally(database, [0, 20, 30])).toEqual([
      { peopleMet: 1, peopleSeen: 1, attendedMs: 720_000, deeds: 1, sessions: 1 },
      { peopleMet: 0, peopleSeen: 1, attendedMs: 720_000, deeds: 0, sessions: 1 },
    ]);
  });

  it('take merged people for the one they are now, through any number of merges', () => {
    for (const [index, who] of [ana, ben, cleo].entries()) {
      saveSession(database, aSession(`s${index}`, who, { startedAt: index, outcome: 'done' }));
    }
    merge(cleo, ben);
    merge(ben, ana);
    expect(readTally(database, [0, 10])[0]).toMatchObject({ peopleMet: 1, peopleSeen: 1, sessions: 3 });
    const sessions = readSessionsBetween(database, 0, 10);
    expect(new Set(sessions.map(({ contactId, contactName }) => `${contactId} ${contactName}`))).toEqual(
      new Set([`${ana} Ana`]),
    );
    merge(ana, cleo);
    expect(readTally(database, [0, 10])[0]?.sessions).toBe(3);
  });

  it('stay when somebody is deleted, with the name of then', () => {
    saveSession(database, aSession('s1', ana, { startedAt: 1, outcome: 'done', actions: [anAction('a1')] }));
    database.run("UPDATE contact SET deleted_at = 5, name = 'Gone' WHERE id = ?", ana);
    const year = readYear(database, { days: [0, 10], months: [0, 10] });
    expect(year.whole).toMatchObject({ peopleMet: 1, deeds: 1 });
    expect(year.mostDone.map(({ name }) => name)).toEqual(['Ana']);
  });

  it('tell of levels, kinds and networks', () => {
    const actions = [
      anAction('a1', { profileId: profileOf(ana) }),
      anAction('a2', { profileId: profileOf(ana) }),
      anAction('a3', { kind: 'write' }),
      anAction('a4', { kind: 'ask', state: 'opened' }),
    ];
    const looks = [{ id: 'l1', profileId: profileOf(ana), url: 'https://github.example/ana', at: 1, offsetMs: 1 }];
    saveSession(database, aSession('s1', ana, { startedAt: 1, outcome: 'done', actions, looks, familiarityAfter: 3 }));
    expect(readLevels(database, [0, 2])).toEqual([
      [1, 0, 0, 0, 0],
      [0, 0, 1, 0, 0],
    ]);
    expect(readNetworks(database, 0, 2)).toEqual({ a1: 'github', a2: 'github', l1: 'github' });
    const { deeds, closest, cameCloser } = readYear(database, { days: [0, 2], months: [0, 2] });
    expect(deeds).toEqual([
      { kind: 'comment', network: 'github', count: 2 },
      { kind: 'write', network: null, count: 1 },
    ]);
    expect([cameCloser, closest.map(({ name, familiarityAfter }) => [name, familiarityAfter])]).toEqual([
      1,
      [['Ana', 3]],
    ]);
  });
});

describe('open promises', () => {
  const promise = (id: string, who: string, day: string, startedAt: number) =>
    saveSession(
      database,
      aSession(id, who, { startedAt, outcome: 'looked', followUp: { id: `f-${id}`, day, note: 'the map' } }),
    );

  it('come in the order of their days, of people who are there', () => {
    promise('s1', ana, '2026-12-03', 1);
    promise('s2', ben, '2026-11-30', 2);
    promise('s3', cleo, '2026-11-28', 3);
    database.run('UPDATE contact SET never_ask = 1 WHERE id = ?', cleo);
    expect(readOpenFollowUps(database, 10)).toEqual([
      { followUpId: 'f-s2', contactId: ben, name: 'Ben', day: '2026-11-30', note: 'the map' },
      { followUpId: 'f-s1', contactId: ana, name: 'Ana', day: '2026-12-03', note: 'the map' },
    ]);
    expect(readOpenFollowUps(database, 1)).toHaveLength(1);
  });

  it('are kept by a later session that counts, or by the user, who can take that back', () => {
    promise('s1', ana, '2026-12-03', 1);
    promise('s2', ben, '2026-12-04', 2);
    saveSession(database, aSession('s3', ana, { startedAt: 5, outcome: 'looked' }));
    saveSession(database, aSession('s4', ben, { startedAt: 6, outcome: 'skipped' }));
    expect(readOpenFollowUps(database, 10).map(({ name }) => name)).toEqual(['Ben']);
    keepFollowUp(database, 'f-s2', 99);
    expect(readOpenFollowUps(database, 10)).toEqual([]);
    keepFollowUp(database, 'f-s2', null);
    expect(readOpenFollowUps(database, 10)).toHaveLength(1);
  });

  it('go with somebody who was merged', () => {
    promise('s1', ben, '2026-12-03', 1);
    merge(ben, ana);
    expect(readOpenFollowUps(database, 10)).toMatchObject([{ contactId: ana, name: 'Ana' }]);
  });
});

describe('sessions that come back after four weeks', () => {
  it('are those with something done, and remember the first day on which they were shown', () => {
    saveSession(database, aSession('s1', ana, { startedAt: 1, outcome: 'done' }));
    saveSession(database, aSession('s2', ben, { startedAt: 2, outcome: 'looked' }));
    saveSession(database, aSession('s3', cleo, { startedAt: 3, outcome: 'done' }));
    database.run('UPDATE contact SET deleted_at = 5 WHERE id = ?', cleo);
    markReturned(database, ['s1', 'gone'], '2026-11-29');
    markReturned(database, ['s1'], '2026-11-30');
    expect(readReturnCandidates(database, 0, 10)).toEqual([
      { sessionId: 's1', contactId: ana, name: 'Ana', startedAt: 1, shownOn: '2026-11-29' },
    ]);
  });
});

describe('what weeks are read by', () => {
  it.each([
    [
      'sums',
      `SELECT started_at, attended_ms, outcome, contact_id, familiarity_before, familiarity_after, deeds FROM session
       WHERE started_at >= 1 AND started_at < 2 AND outcome <> 'skipped' ORDER BY started_at`,
    ],
    ['counts of actions', "SELECT count(*) FROM action WHERE session_id = 's' AND state = 'confirmed'"],
    ['merged people', 'SELECT id, merged_into FROM contact WHERE merged_into IS NOT NULL'],
  ])('stands whole in an index: %s', (_, sql) => {
    const plan = database.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => detail);
    expect(plan).toHaveLength(1);
    expect(plan[0]).toMatch(/USING COVERING INDEX/);
  });
});
