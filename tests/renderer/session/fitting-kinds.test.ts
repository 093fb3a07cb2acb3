import { describe, expect, it } from 'vitest';
import { fittingKinds } from '../../../renderer/session/fitting-kinds.ts';

describe('the three ways to connect that are offered', () => {
  it('are the ones that the tip invites', () => {
    expect(fittingKinds(['write', 'ask', 'introduce', 'comment'], 10)).toEqual(['write', 'ask', 'introduce']);
  });

  it('are filled up when the tip has fewer', () => {
    expect(fittingKinds(['introduce'], 10)).toEqual(['introduce', 'comment', 'encourage']);
  });

  it('are those that are quickly done when little time is left', () => {
    expect(fittingKinds(['introduce', 'congratulate', 'ask'], 2)).toEqual(['congratulate', 'comment', 'encourage']);
    expect(fittingKinds(['write', 'ask'], 1)).toEqual(['comment', 'encourage', 'repost']);
  });
});
