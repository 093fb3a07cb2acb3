import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../main/app/manual-clock.ts';
import { DailyBackup } from '../../main/storage/daily-backup.ts';
import type { Storage } from '../../main/storage/storage-contract.ts';

const hourMs = 3_600_000;

function setUp() {
  const clock = createManualClock({
    platform: 'linux',
    startMs: 0,
    pauseBetweenTimers: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const copies: { readonly day: string; readonly answer: PromiseWithResolvers<string> }[] = [];
  const failures: unknown[] = [];
  const request = (_name: string, day: string): Promise<string> => {
    const answer = Promise.withResolvers<string>();
    copies.push({ day, answer });
    return answer.promise;
  };
  const backup = new DailyBackup({
    clock,
    storage: { request: request as unknown as Storage['request'] },
    today: () => `day ${1 + Math.floor(clock.now() / (24 * hourMs))}`,
    onFailure: (error) => failures.push(error),
  });
  backup.start();
  const finish = async (copy: number): Promise<void> => {
    copies[copy]?.answer.resolve('copy.db');
    await clock.advance(0);
  };
  return { backup, clock, copies, failures, finish, days: () => copies.map(({ day }) => day) };
}

describe('the daily backup', () => {
  it('lets the start of the program be', async () => {
    const { clock, days } = setUp();
    await clock.advance(59_000);
    expect(days()).toEqual([]);
    await clock.advance(1_000);
    expect(days()).toEqual(['day 1']);
  });

  it('is made once a day', async () => {
    const { clock, finish, days } = setUp();
    await clock.advance(hourMs);
    await finish(0);
    await clock.advance(20 * hourMs);
    expect(days()).toEqual(['day 1']);
    await clock.advance(12 * hourMs);
    expect(days()).toEqual(['day 1', 'day 2']);
  });

  it('is not begun a second time while it is being made', async () => {
    const { clock, days } = setUp();
    await clock.advance(30 * hourMs);
    expect(days()).toEqual(['day 1']);
  });

  it('is tried again after a failure, which is told', async () => {
    const { clock, copies, failures, days } = setUp();
    await clock.advance(hourMs);
    const failure = new Error('The disk is full.');
    copies[0]?.answer.reject(failure);
    await clock.advance(0);
    await clock.advance(3 * hourMs);
    expect(failures).toEqual([failure]);
    expect(days()).toEqual(['day 1', 'day 1']);
  });

  it('is made once more when the data is another', async () => {
    const { backup, clock, finish, days } = setUp();
    await clock.advance(hourMs);
    await finish(0);
    backup.copyAnew();
    await finish(1);
    expect(days()).toEqual(['day 1', 'day 1']);
    await clock.advance(20 * hourMs);
    expect(days()).toEqual(['day 1', 'day 1']);
  });
});
