import { describe, expect, it } from 'vitest';
import { ReturnLimit } from '../../../main/windows/return-limit.ts';

describe('ReturnLimit', () => {
  it('brings a window back three times a minute', () => {
    const limit = new ReturnLimit();
    expect([0, 1_000, 2_000, 3_000, 59_999].map((at) => limit.mayReturn('session', at))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('forgets after a minute', () => {
    const limit = new ReturnLimit();
    for (const at of [0, 1_000, 2_000]) limit.mayReturn('session', at);
    expect(limit.mayReturn('session', 60_000)).toBe(true);
  });

  it('counts each window by itself', () => {
    const limit = new ReturnLimit();
    for (const at of [0, 1, 2]) limit.mayReturn('session', at);
    expect(limit.mayReturn('week', 3)).toBe(true);
  });
});
