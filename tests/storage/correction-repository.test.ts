import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Action } from '../../core/actions/action.ts';
import type { Familiarity } from '../../core/contacts/contact.ts';
import type { SessionCorrection } from '../../core/corrections/correction.ts';
import { outcomeOf } from '../../core/session/outcome.ts';
import { summariseWeek } from '../../core/week/summarise-week.ts';
import { readContact, renameContact, setFamiliarity } from '../../main/storage/contact-repository.ts';
import {
  addSession,
  correctFamiliarity,
  deleteSession,
  putBack,
  storeCorrection,
} from '../../main/storage/correction-repository.ts';
import type { CorrectionStep } from '../../main/storage/correction-step.ts';
import type { Database } from '../../main/storage/database.ts';
import { readSession, readSessionsBetween } from '../../main/storage/session-queries.ts';
import { saveSession } from '../../main/storage/session-repository.ts';
import { aDatabase, aPerson, aProfile, aSession, bringIn, countingIds } from '../support/storage-fixture.ts';

const monday = Date.parse('2026-11-16T08:00:00Z');
const hourMs = 3_600_000;

function anAction(id: string, more: Partial<Action> = {}): Action {
  const rest = { profileId: null, targetUrl: null, note: '', at: monday, offsetMs: 10_000 };
  return { id, kind: 'write', state: 'confirmed', ...rest, ...more };
}

const nothing: SessionCorrection = {
  intention: '',
  note: '',
  familiarityAfter: null,
  followUpDay: null,
  actions: [],
  removedActions: [],
};

describe('corrections', () => {
  let database: Database;
  let ana: string;
  let profileId: string;
  let newId: () => string;

  beforeEach(() => {
    const made = aDatabase();
    database = made.database;
    [ana = ''] = bringIn(database, made.stamps, [aPerson('Ana', { profiles: [aProfile('x', 'ana')] }), aPerson('Ben')]);
    profileId = readContact(database, ana)?.profiles[0]?.id ?? '';
    newId = countingIds(1_000);
  });

  const known = (): number | undefined => readContact(database, ana)?.familiarity;
  const before = (id: string): number | undefined => readSession(database, id)?.familiarityBefore;

  /** Every row that a correction may touch, in the order in which it is shown. */
  function everything(): unknown {
    const all = (sql: string): unknown[] => database.all(sql);
    return {
      sessions: all('SELECT * FROM session ORDER BY id'),
      looks: all('SELECT * FROM look ORDER BY session_id, rowid').map((row) => ({ ...(row as object) })),
      actions: all('SELECT * FROM action ORDER BY session_id, rowid'),
      followUps: all('SELECT * FROM follow_up ORDER BY id'),
      contacts: all('SELECT * FROM contact ORDER BY number'),
    };
  }

  function save(id: string, hours: number, more: Parameters<typeof aSession>[2] = {}): void {
    const startedAt = monday + hours * hourMs;
    saveSession(database, aSession(id, ana, { startedAt, endedAt: startedAt + 720_000, ...more }));
  }

  const full = {
    outcome: 'done',
    familiarityAfter: 2,
    intention: 'say thanks',
    note: 'she rows',
    followUp: { id: 'f1', day: '2026-12-20', note: 'the race' },
  } as const;

  function saveFull(): void {
    save('s1', 0, {
      ...full,
      looks: [{ id: 'l1', profileId, url: 'https://x.example/ana', at: monday, offsetMs: 1_000 }],
      actions: [anAction('a2', { profileId, note: 'nice' }), anAction('a1', { kind: 'comment', state: 'declined' })],
    });
  }

  it('are stored and read back', () => {
    saveFull();
    const actions = [{ actionId: 'a1', kind: 'ask', state: 'confirmed', note: 'about boats' }] as const;
    storeCorrection(
      database,
      's1',
      { ...nothing, note: 'she sails', followUpDay: '2026-12-24', actions, removedActions: ['a2'] },
      null,
      newId,
    );
    expect(readSession(database, 's1')).toMatchObject({
      note: 'she sails',
      intention: '',
      outcome: 'done',
      familiarityAfter: null,
      followUp: { id: 'f1', day: '2026-12-24', note: 'the race' },
      actions: [{ id: 'a1', kind: 'ask', state: 'confirmed', note: 'about boats' }],
      looks: [{ id: 'l1', profileId }],
      addedAt: null,
    });
  });

  it('leave an action that stays its network, also when the profile is gone', () => {
    saveFull();
    database.run('DELETE FROM profile');
    storeCorrection(database, 's1', { ...nothing, note: 'she sails' }, null, newId);
    expect(database.get("SELECT network FROM action WHERE id = 'a2'")).toEqual({ network: 'x' });
  });

  it('delete a session with all that belongs to it, and bring it back with the same ids', () => {
    saveFull();
    const was = everything();
    const step = deleteSession(database, 's1');
    expect(everything()).toMatchObject({ sessions: [], looks: [], actions: [], followUps: [] });
    expect(known()).toBe(1);
    putBack(database, step);
    expect(everything()).toEqual(was);
  });

  it('refuse a session that is not there, and change nothing', () => {
    saveFull();
    const was = everything();
    expect(() => deleteSession(database, 'nothing')).toThrow('unknown-session');
    expect(() => storeCorrection(database, 'nothing', nothing, null, newId)).toThrow('unknown-session');
    expect(() => correctFamiliarity(database, 'nobody', 3)).toThrow('unknown-contact');
    expect(everything()).toEqual(was);
  });

  it('happen as a whole or not at all', () => {
    saveFull();
    const was = everything();
    const actions = [{ actionId: null, kind: 'ask', state: 'confirmed', note: '' }] as const;
    const sameId = (): string => 's1-same';
    const twice = [...actions, { ...actions[0], kind: 'junk' as 'ask' }];
    database.connection.exec(
      "CREATE TRIGGER refuse BEFORE INSERT ON action WHEN NEW.kind = 'junk' BEGIN SELECT raise(ABORT, 'no'); END",
    );
    expect(() => storeCorrection(database, 's1', { ...nothing, actions: twice }, null, sameId)).toThrow('no');
    expect(everything()).toEqual(was);
  });

  it('are not taken back where the session was corrected once more', () => {
    saveFull();
    const first = storeCorrection(database, 's1', { ...nothing, note: 'one' }, null, newId);
    const second = storeCorrection(database, 's1', { ...nothing, note: 'two' }, null, newId);
    const was = everything();
    expect(() => putBack(database, first)).toThrow('corrected-since');
    expect(everything()).toEqual(was);
    putBack(database, second);
    putBack(database, first);
    expect(readSession(database, 's1')?.note).toBe('she rows');
  });

  it('take nobody’s place in the queue for a promise that is no more', () => {
    saveFull();
    const place = "INSERT INTO queue (contact_id, position, reason, day) VALUES (?, 1, 'follow-up', '2026-12-20')";
    database.run(place, ana);
    storeCorrection(database, 's1', { ...nothing, followUpDay: '2026-12-20' }, null, newId);
    expect(database.all('SELECT 1 FROM queue')).toHaveLength(1);
    storeCorrection(database, 's1', nothing, null, newId);
    expect(database.all('SELECT 1 FROM queue')).toHaveLength(0);
  });

  describe('and how well somebody is known', () => {
    beforeEach(() => {
      save('s1', 0, { familiarityBefore: 1, familiarityAfter: 2 });
      save('s2', 24, { familiarityBefore: 2 });
    });

    it('follows a corrected answer through the sessions after it', () => {
      storeCorrection(database, 's1', { ...nothing, familiarityAfter: 4 }, null, newId);
      expect([before('s2'), known()]).toEqual([4, 4]);
      storeCorrection(database, 's1', nothing, null, newId);
      expect([before('s2'), known()]).toEqual([1, 1]);
    });

    it('is left alone where a later session said so itself', () => {
      save('s3', 48, { familiarityBefore: 2, familiarityAfter: 5 });
      storeCorrection(database, 's1', { ...nothing, familiarityAfter: 4 }, null, newId);
      expect([before('s2'), before('s3'), known()]).toEqual([4, 4, 5]);
    });

    it('is left alone where the user said otherwise outside a session', () => {
      setFamiliarity(database, ana, 5);
      storeCorrection(database, 's1', { ...nothing, familiarityAfter: 3 }, null, newId);
      expect([before('s2'), known()]).toEqual([3, 5]);
    });

    it('goes back with the correction, but not where more was said since', () => {
      const step = storeCorrection(database, 's1', { ...nothing, familiarityAfter: 4 }, null, newId);
      save('s3', 48, { familiarityBefore: 4, familiarityAfter: 5 });
      putBack(database, step);
      expect([before('s2'), known()]).toEqual([2, 5]);
    });

    it('is said outside a session, and taken back with who said so', () => {
      const step = correctFamiliarity(database, ana, 3);
      const origin = (): unknown => database.get('SELECT provenance FROM contact WHERE id = ?', ana);
      expect([known(), origin()]).toEqual([3, { provenance: '{"familiarity":"hand"}' }]);
      renameContact(database, ana, 'Ana K.');
      putBack(database, step);
      expect([known(), origin()]).toEqual([2, { provenance: '{"name":"hand"}' }]);
    });
  });

  describe('and a session added afterwards', () => {
    const sitting = { startedAt: monday + 12 * hourMs, minutes: 12 };
    const add = (correction: Partial<SessionCorrection> = {}, contactId = ana): CorrectionStep =>
      addSession(
        database,
        { contactId, sitting, timeZone: 'Europe/Zagreb', correction: { ...nothing, ...correction } },
        monday + 99 * hourMs,
        newId,
      );

    it('stands where it belongs and says what was known then', () => {
      save('s1', 0, { familiarityBefore: 1, familiarityAfter: 2 });
      save('s2', 24, { familiarityBefore: 2 });
      const { sessionId } = add({
        familiarityAfter: 3,
        actions: [{ actionId: null, kind: 'ask', state: 'confirmed', note: '' }],
      });
      expect(readSession(database, sessionId ?? '')).toMatchObject({
        contactName: 'Ana',
        familiarityBefore: 2,
        familiarityAfter: 3,
        attendedMs: 720_000,
        outcome: 'done',
        addedAt: monday + 99 * hourMs,
      });
      expect([before('s2'), known()]).toEqual([3, 3]);
    });

    it('takes what it said along when it is moved', () => {
      save('s1', 0, { familiarityBefore: 1, familiarityAfter: 2 });
      save('s2', 24, { familiarityBefore: 2, familiarityAfter: 4 });
      const { sessionId } = add({ familiarityAfter: 3 });
      expect([before('s2'), known()]).toEqual([3, 4]);
      const later = { startedAt: monday + 48 * hourMs, minutes: 30 };
      storeCorrection(database, sessionId ?? '', { ...nothing, familiarityAfter: 3 }, later, newId);
      expect([before('s2'), before(sessionId ?? ''), known()]).toEqual([2, 4, 3]);
    });

    it('goes altogether when it is taken back', () => {
      save('s1', 0, { familiarityBefore: 1, familiarityAfter: 2 });
      const was = everything();
      putBack(database, add({ familiarityAfter: 5, followUpDay: '2026-12-01', note: 'at the library' }));
      expect(everything()).toEqual(was);
    });

    it('is refused for somebody who is not there', () => {
      expect(() => add({}, 'nobody')).toThrow('unknown-contact');
    });
  });

  it('leave a sound week after each, and the very same rows once all are taken back', () => {
    const level = fc.constantFrom<Familiarity | null>(null, 1, 2, 3, 4, 5);
    const correction = fc.record({
      intention: fc.constantFrom('', 'say hello'),
      note: fc.constantFrom('', 'she rows'),
      familiarityAfter: level,
      followUpDay: fc.constantFrom(null, '2026-12-01', '2026-12-08'),
      actions: fc.array(
        fc.record({
          actionId: fc.constantFrom('a1', 'a2', null),
          kind: fc.constantFrom('ask' as const, 'write' as const),
          state: fc.constantFrom('opened' as const, 'confirmed' as const, 'declined' as const),
          note: fc.constantFrom('', 'nice'),
        }),
        { maxLength: 3 },
      ),
      removedActions: fc.subarray(['a1', 'a2']),
    });
    const sitting = fc.record({
      startedAt: fc.nat(100).map((hour) => monday + hour * hourMs),
      minutes: fc.integer({ min: 1, max: 60 }),
    });
    const steps = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('correct' as const), which: fc.nat(9), correction, sitting: fc.option(sitting) }),
        fc.record({ kind: fc.constant('add' as const), correction, sitting }),
        fc.record({ kind: fc.constant('delete' as const), which: fc.nat(9) }),
        fc.record({ kind: fc.constant('familiarity' as const), level: fc.constantFrom<Familiarity>(1, 3, 5) }),
      ),
      { maxLength: 12 },
    );
    saveFull();
    save('s2', 24, { familiarityBefore: 2, familiarityAfter: 3 });
    save('s3', 48, { familiarityBefore: 3 });
    const was = everything();
    const apply = (step: (typeof steps extends fc.Arbitrary<infer T> ? T : never)[number]): CorrectionStep | null => {
      const sessions = readSessionsBetween(database, 0, Number.MAX_SAFE_INTEGER);
      if (step.kind === 'familiarity') return correctFamiliarity(database, ana, step.level);
      if (step.kind === 'add') {
        const { sitting: at, correction: given } = step;
        return addSession(database, { contactId: ana, sitting: at, timeZone: 'UTC', correction: given }, 1, newId);
      }
      const id = sessions[step.which % Math.max(1, sessions.length)]?.id;
      if (id === undefined) return null;
      if (step.kind === 'delete') return deleteSession(database, id);
      return storeCorrection(database, id, step.correction, step.sitting, newId);
    };
    fc.assert(
      fc.property(steps, (given) => {
        const done: CorrectionStep[] = [];
        for (const step of given) {
          const taken = apply(step);
          if (taken !== null) done.push(taken);
          expectSoundWeek();
        }
        for (const step of done.toReversed()) {
          putBack(database, step);
          expectSoundWeek();
        }
        expect(everything()).toEqual(was);
      }),
      { numRuns: 80 },
    );
  });

  /** The summary says of the week what its sessions hold, and each outcome is what its session holds. */
  function expectSoundWeek(): void {
    const sessions = readSessionsBetween(database, 0, Number.MAX_SAFE_INTEGER);
    const week = summariseWeek({
      week: { firstDay: '2026-11-16', lastDay: '2026-11-22' },
      zone: 'UTC',
      today: '2026-11-22',
      sessions,
      networks: {},
      earlier: [],
      goal: null,
      span: null,
      saying: '',
      nextName: null,
      sessionMinutes: 12,
    });
    const isDone = (id: string): boolean =>
      database.get("SELECT 1 FROM action WHERE session_id = ? AND state = 'confirmed'", id) !== undefined;
    for (const session of sessions) {
      if (session.id === 's1' || readSession(database, session.id)?.addedAt !== null) {
        expect(session.outcome === 'done').toBe(isDone(session.id));
      }
      if (session.outcome === 'skipped') expect(outcomeOf(session)).not.toBe('done');
    }
    const counted = sessions.filter(({ outcome }) => outcome !== 'skipped');
    expect(week.totals).toEqual({
      peopleMet: counted.some(({ outcome }) => outcome === 'done') ? 1 : 0,
      peopleSeen: counted.length > 0 ? 1 : 0,
      minutes: Math.round(counted.reduce((sum, { attendedMs }) => sum + attendedMs, 0) / 60_000),
      deeds: counted.flatMap(({ actions }) => actions).filter(({ state }) => state === 'confirmed').length,
    });
  }
});
