import { describe, expect, it } from 'vitest';
import type { NewerPost, ReturnCandidate } from '../../../core/week/quiet-return.ts';
import type { Storage } from '../../../main/storage/storage-contract.ts';
import { AheadService } from '../../../main/week/ahead-service.ts';

const now = Date.parse('2026-11-29T09:00:00Z');
const startedAt = Date.parse('2026-11-01T09:00:00Z');
const candidate: ReturnCandidate = { sessionId: 's', contactId: 'ana', name: 'Ana', startedAt, shownOn: null };
const post: NewerPost = { title: 'Rivers', url: 'https://ana.example/rivers', publishedAt: now - 1 };

function setUp(posts: readonly NewerPost[] = [post]) {
  const asked: unknown[][] = [];
  const opened: string[] = [];
  const request = ((name: string, ...args: unknown[]) => {
    asked.push([name, ...args]);
    return Promise.resolve(name === 'week:returns' ? [candidate] : []);
  }) as Storage['request'];
  const service = new AheadService({
    storage: { request },
    clock: { read: () => ({ wallMs: now, steadyMs: 0, awakeMs: null }), timeZone: () => 'Europe/Zagreb' },
    queue: { list: () => Promise.resolve([]) },
    posts: { newerThan: () => Promise.resolve(new Map([['ana', posts]])) },
    openLink: (address) => Promise.resolve(void opened.push(address)),
    onChange: () => void asked.push(['changed']),
  });
  return { service, asked, opened };
}

describe('what came of what was done', () => {
  it('is looked for four weeks after a session, for two weeks', async () => {
    const { service, asked } = setUp();
    expect(await service.returns()).toEqual([
      { sessionId: 's', contactId: 'ana', name: 'Ana', day: '2026-11-01', posts: [post] },
    ]);
    expect(asked).toEqual([['week:returns', Date.parse('2026-10-17T22:00:00Z'), Date.parse('2026-11-01T23:00:00Z')]]);
  });

  it('is marked with the day on which it was shown', async () => {
    const { service, asked } = setUp();
    await service.returned(['s']);
    expect(asked).toEqual([['week:mark-returned', ['s'], '2026-11-29']]);
  });

  it('opens the posts that were shown and no other address', async () => {
    const { service, opened } = setUp();
    await expect(service.openPost(post.url)).rejects.toMatchObject({ code: 'bad-request' });
    await service.returns();
    await service.openPost(post.url);
    await expect(service.openPost('https://elsewhere.example/')).rejects.toMatchObject({ code: 'bad-request' });
    expect(opened).toEqual([post.url]);
  });
});

describe('a promise', () => {
  it('is kept now, or open again, and everybody hears of it', async () => {
    const { service, asked } = setUp();
    await service.keep('f', true);
    await service.keep('f', false);
    expect(asked).toEqual([
      ['week:keep-follow-up', 'f', now],
      ['changed'],
      ['week:keep-follow-up', 'f', null],
      ['changed'],
    ]);
  });
});
