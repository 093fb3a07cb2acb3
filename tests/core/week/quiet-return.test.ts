import { describe, expect, it } from 'vitest';
import { quietReturns, type NewerPost, type ReturnCandidate } from '../../../core/week/quiet-return.ts';

const candidate = (sessionId: string, changes: Partial<ReturnCandidate> = {}): ReturnCandidate => ({
  sessionId,
  contactId: 'ana',
  name: 'Ana',
  startedAt: 100,
  shownOn: null,
  ...changes,
});
const post = (publishedAt: number): NewerPost => ({
  title: `Post ${publishedAt}`,
  url: `https://a.example/${publishedAt}`,
  publishedAt,
});
const returns = (candidates: readonly ReturnCandidate[], posts: readonly NewerPost[]) =>
  quietReturns(candidates, new Map([['ana', posts]]), '2026-11-20', (moment) => `day ${moment}`);

describe('a quiet return', () => {
  it('brings what somebody published since the session, the newest first, three at most', () => {
    const [back] = returns([candidate('s')], [99, 101, 103, 102, 104].map(post));
    expect(back).toMatchObject({ sessionId: 's', name: 'Ana', day: 'day 100' });
    expect(back?.posts.map(({ publishedAt }) => publishedAt)).toEqual([104, 103, 102]);
  });

  it('comes only where there is something new', () => {
    expect(returns([candidate('s')], [post(99)])).toEqual([]);
    expect(returns([candidate('s', { contactId: 'omar' })], [post(101)])).toEqual([]);
  });

  it('is one for each person, after the last session', () => {
    const found = returns([candidate('late', { startedAt: 200 }), candidate('early')], [post(300)]);
    expect(found.map(({ sessionId }) => sessionId)).toEqual(['late']);
  });

  it('is shown on one day and never again', () => {
    expect(returns([candidate('s', { shownOn: '2026-11-20' })], [post(300)])).toHaveLength(1);
    expect(returns([candidate('s', { shownOn: '2026-11-19' })], [post(300)])).toEqual([]);
  });
});
