import { describe, expect, it } from 'vitest';
import type { EndedSession } from '../../../core/session/session-record.ts';
import { SessionArchive } from '../../../main/session/session-archive.ts';
import type { Storage } from '../../../main/storage/storage-contract.ts';
import type { SessionEvent } from '../../../main/session/session-ports.ts';
import { aRecord } from '../../support/session-fixtures.ts';
import { FakeStorage } from '../../support/session-world.ts';

const anEnd: EndedSession = { ...aRecord(), endedAt: 0, endedBy: 'user', attendedMs: 0, outcome: 'skipped' };

function setUp() {
  const storage = new FakeStorage();
  const events: SessionEvent[] = [];
  return { storage, events, archive: new SessionArchive(storage, { onEvent: (event) => void events.push(event) }) };
}

describe('SessionArchive', () => {
  it('keeps what was asked for last', async () => {
    const { archive, storage } = setUp();
    void archive.save(anEnd);
    void archive.remove(anEnd.id);
    void archive.save({ ...anEnd, note: 'Kind.' });
    await archive.settled();
    expect([...storage.sessions.values()].map(({ note }) => note)).toEqual(['Kind.']);
  });

  it('asks for one thing after the other', async () => {
    const asked: { readonly name: string; readonly answer: PromiseWithResolvers<void> }[] = [];
    const request = (name: string): Promise<void> => {
      const answer = Promise.withResolvers<void>();
      asked.push({ name, answer });
      return answer.promise;
    };
    const storage = { request: request as unknown as Storage['request'] };
    const archive = new SessionArchive(storage, { onEvent: () => {} });
    void archive.save(anEnd);
    const removed = archive.remove(anEnd.id);
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked.map(({ name }) => name)).toEqual(['sessions:save']);
    asked[0]?.answer.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked.map(({ name }) => name)).toEqual(['sessions:save', 'sessions:remove']);
    asked[1]?.answer.resolve();
    await removed;
  });

  it('tells that the database holds something else now', async () => {
    const { archive, events } = setUp();
    await archive.save(anEnd);
    expect(events).toEqual([{ kind: 'stored' }]);
  });

  it('fails in words for the user', async () => {
    const { archive, storage } = setUp();
    storage.isBroken = true;
    await expect(archive.save(anEnd)).rejects.toMatchObject({ code: 'storage-failed' });
  });

  it('tells of a failure that nobody waits for', async () => {
    const { archive, events, storage } = setUp();
    storage.isBroken = true;
    await archive.trySave(anEnd);
    expect(events).toMatchObject([{ kind: 'unsaved', error: { code: 'storage-failed' } }]);
  });

  it('goes on after a failure', async () => {
    const { archive, storage } = setUp();
    storage.isBroken = true;
    await archive.trySave(anEnd);
    storage.isBroken = false;
    await archive.save(anEnd);
    expect(storage.sessions.size).toBe(1);
  });
});
