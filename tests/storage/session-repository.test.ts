import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Action } from '../../core/actions/action.ts';
import type { EndedSession, Outcome } from '../../core/session/session-record.ts';
import { readContact, setFamiliarity } from '../../main/storage/contact-repository.ts';
import type { Database } from '../../main/storage/database.ts';
import { countPeopleMet, readSessionsBetween } from '../../main/storage/session-queries.ts';
import { removeSession, saveSession } from '../../main/storage/session-repository.ts';
import { aDatabase, aPerson, aProfile, aSession, bringIn } from '../support/storage-fixture.ts';

function anAction(id: string, more: Partial<Action> = {}): Action {
  const rest = { profileId: null, targetUrl: null, note: '', at: 20_000, offsetMs: 10_000 };
  return { id, kind: 'write', state: 'confirmed', ...rest, ...more };
}

describe('sessions', () => {
  let database: Database;
  let ana: string;
  let ben: string;
  let profileId: string;

  beforeEach(() => {
    const made = aDatabase();
    database = made.database;
    [ana = '', ben = ''] = bringIn(database, made.stamps, [
      aPerson('Ana', { profiles: [aProfile('x', 'ana')] }),
      aPerson('Ben'),
    ]);
    profileId = readContact(database, ana)?.profiles[0]?.id ?? '';
  });

  const all = (): readonly EndedSession[] => readSessionsBetween(database, 0, Number.MAX_SAFE_INTEGER);
  const rows = (table: string): number => database.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? -1;

  const full = (): EndedSession =>
    aSession('s1', ana, {
      outcome: 'done',
      familiarityAfter: 2,
      intention: 'say thanks',
      note: 'she rows',
      endedBy: 'user',
      segments: [
        { startedAt: 10_000, attendedMs: 5 },
        { startedAt: 30_000, attendedMs: 7 },
      ],
      followUp: { id: 'f1', day: '2026-03-20', note: 'ask about the race' },
      looks: [{ id: 'l1', profileId, url: 'https://x.example/ana', at: 11_000, offsetMs: 1_000 }],
      actions: [
        anAction('a2', { profileId, targetUrl: 'https://x.example/ana', note: 'nice' }),
        anAction('a1', { kind: 'comment', state: 'declined' }),
      ],
    });

  it('are read back as they were saved', () => {
    saveSession(database, full());
    expect(all()).toEqual([full()]);
  });

  it('are the same after being saved again', () => {
    saveSession(database, full());
    saveSession(database, full());
    expect(all()).toEqual([full()]);
  });

  it('lose what is no longer part of them', () => {
    saveSession(database, full());
    saveSession(database, { ...full(), looks: [], actions: [anAction('a3')], followUp: null });
    expect([rows('look'), rows('action'), rows('follow_up')]).toEqual([0, 1, 0]);
    expect(all()[0]?.actions.map((action) => action.id)).toEqual(['a3']);
  });

  it('know the network of an action, also when the profile is gone later', () => {
    saveSession(database, full());
    database.run('DELETE FROM profile');
    expect(database.get("SELECT network, profile_id FROM action WHERE id = 'a2'")).toEqual({
      network: 'x',
      profile_id: null,
    });
  });

  it('leave nothing behind when removed', () => {
    saveSession(database, full());
    removeSession(database, 's1');
    expect(['session', 'look', 'action', 'follow_up'].map(rows)).toEqual([0, 0, 0, 0]);
  });

  it('can be removed when they are not there', () => {
    removeSession(database, 'nothing');
    expect(rows('session')).toBe(0);
  });

  it('are kept even when their contact is not there any more, who then comes back', () => {
    saveSession(database, aSession('s9', 'lost', { contactName: 'Lost Friend', familiarityBefore: 3 }));
    expect(all()).toHaveLength(1);
    expect(readContact(database, 'lost')).toMatchObject({ name: 'Lost Friend', familiarity: 3 });
  });

  describe('and how well somebody is known', () => {
    const known = (): number | undefined => readContact(database, ana)?.familiarity;

    it('takes over what the session says', () => {
      saveSession(database, full());
      expect(known()).toBe(2);
    });

    it('is left alone by a session that says nothing', () => {
      setFamiliarity(database, ana, 4);
      saveSession(database, { ...full(), familiarityAfter: null });
      expect(known()).toBe(4);
    });

    it('is not undone by saving an old session again', () => {
      saveSession(database, full());
      setFamiliarity(database, ana, 5);
      saveSession(database, { ...full(), note: 'corrected' });
      expect(known()).toBe(5);
    });

    it('follows a corrected answer, but not of a session before the last that gave one', () => {
      saveSession(database, full());
      saveSession(database, { ...full(), familiarityAfter: 3 });
      expect(known()).toBe(3);
      saveSession(database, aSession('s2', ana, { startedAt: 99_000, familiarityBefore: 3, familiarityAfter: 4 }));
      saveSession(database, { ...full(), familiarityAfter: 1 });
      expect(known()).toBe(4);
    });

    it('goes back when the session is removed', () => {
      saveSession(database, full());
      removeSession(database, 's1');
      expect(known()).toBe(1);
    });

    it('stays when the user has said otherwise since', () => {
      saveSession(database, full());
      setFamiliarity(database, ana, 5);
      removeSession(database, 's1');
      expect(known()).toBe(5);
    });
  });

  it('end with right counts after any order of saving and removing', () => {
    const outcomes: readonly Outcome[] = ['done', 'looked', 'skipped'];
    const save = fc.record({
      kind: fc.constant('save' as const),
      id: fc.nat(4),
      contact: fc.nat(1),
      outcome: fc.nat(2),
      actions: fc.nat(3),
      looks: fc.nat(2),
      hasFollowUp: fc.boolean(),
    });
    const remove = fc.record({ kind: fc.constant('remove' as const), id: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(fc.oneof(save, remove), { maxLength: 25 }), (steps) => {
        database.run('DELETE FROM session');
        const model = new Map<string, EndedSession>();
        for (const step of steps) {
          const id = `s${step.id}`;
          if (step.kind === 'remove') {
            removeSession(database, id);
            model.delete(id);
            continue;
          }
          const session = aSession(id, step.contact === 0 ? ana : ben, {
            contactName: step.contact === 0 ? 'Ana' : 'Ben',
            startedAt: 1_000 * (1 + step.id),
            outcome: outcomes[step.outcome] ?? 'done',
            actions: Array.from({ length: step.actions }, (_, index) => anAction(`${id}-a${index}`)),
            looks: Array.from({ length: step.looks }, (_, index) => ({
              id: `${id}-l${index}`,
              profileId: null,
              url: 'https://a.example/',
              at: 1,
              offsetMs: 1,
            })),
            followUp: step.hasFollowUp ? { id: `${id}-f`, day: '2026-03-20', note: '' } : null,
          });
          saveSession(database, session);
          model.set(id, session);
        }
        const expected = [...model.values()].toSorted((one, other) => one.startedAt - other.startedAt);
        expect(all()).toEqual(expected);
        expect(rows('action')).toBe(expected.reduce((sum, session) => sum + session.actions.length, 0));
        expect(rows('look')).toBe(expected.reduce((sum, session) => sum + session.looks.length, 0));
        expect(rows('follow_up')).toBe(expected.filter((session) => session.followUp !== null).length);
        const met = new Set(expected.filter(({ outcome }) => outcome === 'done').map(({ contactId }) => contactId));
        expect(countPeopleMet(database, 0, 1_000_000)).toBe(met.size);
      }),
      { numRuns: 60 },
    );
  });
});
