import { describe, expect, it } from 'vitest';
import type { QueueEntry } from '../../../core/queue/queue-entry.ts';
import { noWishes } from '../../../core/queue/queue-wishes.ts';
import { QueueService } from '../../../main/queue/queue-service.ts';
import type { Storage } from '../../../main/storage/storage-contract.ts';

const entry = (contactId: string): QueueEntry => ({
  contactId,
  name: contactId,
  role: '',
  organisation: '',
  isPinned: false,
  reason: {
    kind: 'drawn',
    day: null,
    connectedOn: null,
    connectedThrough: null,
    lastMetAt: null,
    postedAt: null,
    hasWaitedLongest: false,
  },
});

function setUp() {
  const asked: unknown[][] = [];
  const told: string[][] = [];
  let stored = [entry('ana'), entry('omar')];
  let changes = 0;
  const request = (name: string, ...args: unknown[]): Promise<unknown> => {
    asked.push([name, ...args]);
    if (name === 'queue:remove' || name === 'queue:put-aside')
      stored = stored.filter(({ contactId }) => contactId !== args[0]);
    if (name === 'queue:put-aside') return Promise.resolve({ contactId: args[0], name: 'Omar' });
    if (name === 'queue:move-first')
      stored = [entry(String(args[0])), ...stored.filter((one) => one.contactId !== args[0])];
    if (name === 'queue:refill') stored = [...stored, entry('new')];
    return Promise.resolve(name.startsWith('queue:') ? stored : undefined);
  };
  const queue = new QueueService({
    storage: { request } as unknown as Storage,
    clock: { read: () => ({ wallMs: 1000, steadyMs: 0, awakeMs: 0 }) },
    today: () => '2026-12-30',
    newSeed: () => 7,
    newId: () => `change-${(changes += 1)}`,
    wishes: () => noWishes,
    onChange: (entries) => told.push(entries.map(({ contactId }) => contactId)),
  });
  return { queue, asked, told };
}

describe('QueueService', () => {
  it('asks the database once and knows the next person without waiting from then on', async () => {
    const { queue, asked } = setUp();
    expect(queue.next).toBeNull();
    await queue.list();
    await queue.list();
    expect(asked).toEqual([['queue:list']]);
    expect(queue.next?.contactId).toBe('ana');
  });

  it('draws with a seed, for today, as the user wishes', async () => {
    const { queue, asked } = setUp();
    await queue.refill();
    expect(asked).toEqual([['queue:refill', { seed: 7, at: 1000, today: '2026-12-30', wishes: noWishes }]]);
  });

  it('takes somebody out and puts them back in front', async () => {
    const { queue, told } = setUp();
    await queue.take('ana');
    expect(queue.next?.contactId).toBe('omar');
    await queue.putBack('ana');
    expect(told).toEqual([['omar'], ['ana', 'omar']]);
  });

  it('lets somebody rest until the day after so many days, over the end of a year too', async () => {
    const { queue, asked } = setUp();
    await queue.snooze('ana', 7);
    expect(asked[0]).toEqual(['contacts:snooze', 'ana', '2027-01-06']);
  });

  it('puts somebody aside who waits, and somebody else comes in', async () => {
    const { queue, asked, told } = setUp();
    expect(await queue.notNow('omar', 3)).toEqual({ changeId: 'change-1', kind: 'snooze', name: 'Omar' });
    expect(asked[0]).toEqual(['queue:put-aside', 'omar', { kind: 'snooze', untilDay: '2027-01-02' }, 1000]);
    expect(told).toEqual([['ana', 'new']]);
  });

  it('takes that back once', async () => {
    const { queue, asked } = setUp();
    const { changeId } = await queue.neverAsk('omar');
    await queue.undo(changeId);
    await queue.undo(changeId);
    expect(asked.filter(([name]) => name === 'queue:put-back')).toEqual([
      ['queue:put-back', { contactId: 'omar', name: 'Omar' }],
    ]);
  });

  it('shows new posts of those who wait, and asks nobody anew for the posts of others', async () => {
    const { queue, asked } = setUp();
    await queue.list();
    await queue.notePosts([{ contactId: 'somebody else', at: 5 }]);
    expect(asked.map(([name]) => name)).toEqual(['queue:list', 'queue:note-posts']);
    await queue.notePosts([{ contactId: 'omar', at: 5 }]);
    expect(asked.at(-1)).toEqual(['queue:list']);
  });
});
