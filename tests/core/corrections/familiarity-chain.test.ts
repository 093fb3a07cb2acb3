import { describe, expect, it } from 'vitest';
import type { Familiarity } from '../../../core/contacts/contact.ts';
import { carryOn, familiarityBetween, type FamiliarityLink } from '../../../core/corrections/familiarity-chain.ts';

const link = (sessionId: string, before: Familiarity, after: Familiarity | null = null): FamiliarityLink => ({
  sessionId,
  before,
  after,
});

describe('a corrected answer', () => {
  it('is what the contact is known by when no later session says anything', () => {
    expect(carryOn([], 3, 3, 4)).toEqual({ sessionIds: [], reachesContact: true });
    expect(carryOn([link('b', 3)], 3, 3, 4)).toEqual({ sessionIds: ['b'], reachesContact: true });
  });

  it('ends with the next answer, which began with it', () => {
    const following = [link('b', 3), link('c', 3, 5), link('d', 5)];
    expect(carryOn(following, 5, 3, 4)).toEqual({ sessionIds: ['b', 'c'], reachesContact: false });
  });

  it('is not heard by those after the next answer, even where that one was the same', () => {
    expect(carryOn([link('b', 3, 3), link('c', 3)], 3, 3, 4)).toEqual({ sessionIds: ['b'], reachesContact: false });
  });

  it('never undoes what the user said outside a session', () => {
    expect(carryOn([], 5, 3, 4)).toEqual({ sessionIds: [], reachesContact: false });
    expect(carryOn([link('b', 3), link('c', 4)], 4, 3, 2)).toEqual({ sessionIds: ['b'], reachesContact: false });
  });

  it('carries nothing when it is the same', () => {
    expect(carryOn([link('b', 3)], 3, 3, 3)).toEqual({ sessionIds: [], reachesContact: false });
  });
});

describe('how well somebody was known in between', () => {
  it('is what the session before said, or found', () => {
    expect(familiarityBetween([link('a', 1, 2)], [link('b', 4)], 5)).toBe(2);
    expect(familiarityBetween([link('a', 3)], [], 5)).toBe(3);
  });

  it('is what the first session found when there was none before, and what is known today without any', () => {
    expect(familiarityBetween([], [link('b', 4)], 5)).toBe(4);
    expect(familiarityBetween([], [], 5)).toBe(5);
  });
});
