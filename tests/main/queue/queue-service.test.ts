import { describe, expect, it } from 'vitest';
import type { QueueEntry } from '../../../core/queue/queue-entry.ts';
import { QueueService } from '../../../main/queue/queue-service.ts';
import type { Storage } from '../../../main/storage/storage-contract.ts';

const entry = (contactId: string): QueueEntry => ({
  contactId,
  name: contactId,
  role: '',
  organisation: '',
  reason: { kind: 'drawn', day: null, connectedOn: null, connectedThrough: null, lastMetAt: null },
});

function setUp() {
  const asked: unknown[][] = [];
  const told: string[][] = [];
  let stored = [entry('ana'), entry('omar')];
  const request = (name: string, ...args: unknown[]): Promise<unknown> => {
    asked.push([name, ...args]);
    if (name === 'queue:remove') stored = stored.filter(({ contactId }) => contactId !== args[0]);
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

  it('draws with a seed, for today', async () => {
    const { queue, asked } = setUp();
    await queue.refill();
    expect(asked).toEqual([['queue:refill', { seed: 7, at: 1000, today: '2026-12-30' }]]);
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

  it('passes over somebody who waits, and somebody else comes in', async () => {
    const { queue, asked, told } = setUp();
    await queue.notNow('omar', 1);
    expect(asked.map(([name]) => name)).toEqual(['queue:skip', 'contacts:snooze', 'queue:list', 'queue:refill']);
    expect(told.at(-1)).toContain('new');
  });
});
