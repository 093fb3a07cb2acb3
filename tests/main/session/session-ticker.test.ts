import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../../main/app/manual-clock.ts';
import { SessionTicker } from '../../../main/session/session-ticker.ts';

function setUp() {
  const clock = createManualClock({ platform: 'linux', startMs: 0, pauseBetweenTimers: () => Promise.resolve() });
  const calledAt: number[] = [];
  return { clock, calledAt, ticker: new SessionTicker(clock, () => void calledAt.push(clock.now())) };
}

describe('SessionTicker', () => {
  it('calls once', async () => {
    const { clock, calledAt, ticker } = setUp();
    ticker.set(1_000);
    await clock.advance(10_000);
    expect(calledAt).toEqual([1_000]);
  });

  it('forgets the earlier moment when it is given another one', async () => {
    const { clock, calledAt, ticker } = setUp();
    ticker.set(1_000);
    ticker.set(3_000);
    await clock.advance(10_000);
    expect(calledAt).toEqual([3_000]);
  });

  it('stays quiet when there is nothing to wait for', async () => {
    const { clock, calledAt, ticker } = setUp();
    ticker.set(1_000);
    ticker.set(null);
    await clock.advance(10_000);
    expect(calledAt).toEqual([]);
  });
});
