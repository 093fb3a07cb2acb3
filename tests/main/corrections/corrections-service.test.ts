import { beforeEach, describe, expect, it } from 'vitest';
import type { WrittenCorrection } from '../../../core/ipc/corrections-requests.ts';
import { CorrectionsService } from '../../../main/corrections/corrections-service.ts';
import type { Database } from '../../../main/storage/database.ts';
import type { CorrectionStep } from '../../../main/storage/correction-step.ts';
import { readContact } from '../../../main/storage/contact-repository.ts';
import { readSession, readSessionsBetween } from '../../../main/storage/session-queries.ts';
import { saveSession } from '../../../main/storage/session-repository.ts';
import { aDatabase, aPerson, aSession, bringIn } from '../../support/storage-fixture.ts';
import { storageInProcess } from '../../support/storage-in-process.ts';

const wallMs = Date.parse('2026-11-20T09:00:00Z');
const tuesday = Date.parse('2026-11-17T18:30:00Z');

const written: WrittenCorrection = {
  intention: '',
  note: 'she rows',
  familiarityAfter: 3,
  followUpDay: null,
  actions: [{ actionId: null, kind: 'ask', state: 'confirmed', note: 'about boats' }],
  removedActions: [],
  sitting: null,
};

let database: Database;
let service: CorrectionsService;
let ana: string;
let changes: number;
let letGo: string[];
let told: CorrectionStep[];

beforeEach(() => {
  const made = aDatabase();
  database = made.database;
  [ana = ''] = bringIn(database, made.stamps, [aPerson('Ana')]);
  saveSession(database, aSession('s1', ana, { startedAt: tuesday, note: 'she sails', outcome: 'looked' }));
  changes = 0;
  letGo = [];
  told = [];
  service = new CorrectionsService({
    storage: storageInProcess(database, made.stamps),
    clock: { read: () => ({ wallMs, steadyMs: 0, awakeMs: null }), timeZone: () => 'Europe/Zagreb' },
    session: {
      letGo: async (sessionId) => void letGo.push(sessionId),
      correct: async (work) => {
        const step = await work();
        told.push(step);
        return step;
      },
    },
    onChange: () => (changes += 1),
  });
});

const all = () => readSessionsBetween(database, 0, Number.MAX_SAFE_INTEGER);

describe('putting the past right', () => {
  it('shows a session as the user would write it', async () => {
    expect(await service.session('s1')).toEqual({
      id: 's1',
      contactId: ana,
      contactName: 'Ana',
      day: '2026-11-17',
      time: '19:30',
      minutes: 12,
      isAdded: false,
      intention: '',
      note: 'she sails',
      familiarityBefore: 1,
      familiarityAfter: null,
      followUpDay: null,
      actions: [],
    });
    await expect(service.session('nothing')).rejects.toThrow('unknown-session');
  });

  it('corrects, tells everybody, and takes it back', async () => {
    const was = all();
    const report = await service.correct('s1', written);
    expect(report).toMatchObject({ kind: 'corrected', name: 'Ana' });
    expect(readSession(database, 's1')).toMatchObject({ note: 'she rows', outcome: 'done' });
    expect(await service.undo(report.correctionId)).toEqual(report);
    expect(all()).toEqual(was);
    expect(changes).toBe(2);
  });

  it('adds a session of the past on the user’s own clock, and none of the future', async () => {
    const sitting = { day: '2026-11-19', time: '07:15', minutes: 20 };
    const { kind } = await service.add(ana, { ...written, sitting });
    expect(kind).toBe('added');
    expect(all().at(-1)).toMatchObject({
      contactName: 'Ana',
      startedAt: Date.parse('2026-11-19T06:15:00Z'),
      attendedMs: 1_200_000,
      timeZone: 'Europe/Zagreb',
      outcome: 'done',
    });
    const later = { ...written, sitting: { ...sitting, day: '2026-11-21' } };
    expect(() => service.add(ana, later)).toThrow('session-in-future');
    expect(() => service.add(ana, written)).toThrow('bad-request');
    expect(all()).toHaveLength(2);
  });

  it('deletes a session, which is reflected on no longer', async () => {
    await service.delete('s1');
    expect([all(), letGo]).toEqual([[], ['s1']]);
    await service.undo(null);
    expect(all()).toMatchObject([{ id: 's1', note: 'she sails' }]);
  });

  it('goes back step by step, the last first, until there is nothing left', async () => {
    const was = all();
    await service.correct('s1', written);
    await service.setFamiliarity(ana, 5);
    await service.delete('s1');
    const undone = [await service.undo(null), await service.undo(null), await service.undo(null)];
    expect(undone.map((report) => report?.kind)).toEqual(['deleted', 'familiarity', 'corrected']);
    expect([all(), readContact(database, ana)?.familiarity]).toEqual([was, 1]);
    expect(await service.undo(null)).toBeNull();
  });

  it('takes nothing back on which another correction stands, and keeps it for later', async () => {
    const first = await service.correct('s1', written);
    const second = await service.correct('s1', { ...written, note: 'she paddles', actions: [] });
    await expect(service.undo(first.correctionId)).rejects.toThrow('corrected-since');
    await service.undo(second.correctionId);
    await service.undo(first.correctionId);
    expect(readSession(database, 's1')?.note).toBe('she sails');
    expect(await service.undo(first.correctionId)).toBeNull();
  });

  it('tells nobody of what was refused', async () => {
    await expect(service.delete('nothing')).rejects.toThrow('unknown-session');
    expect([changes, await service.undo(null)]).toEqual([0, null]);
  });

  it('tells the open session how well somebody is known, there and back', async () => {
    await service.setFamiliarity(ana, 4);
    await service.undo(null);
    const levels = told.map(({ contactBefore, contactAfter }) => [contactBefore.familiarity, contactAfter.familiarity]);
    expect(levels).toEqual([
      [1, 4],
      [4, 1],
    ]);
  });
});
