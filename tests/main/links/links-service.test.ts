import { describe, expect, it } from 'vitest';
import type { LinkQuestion } from '../../../core/links/link-question.ts';
import type { SessionState } from '../../../core/session/session-state.ts';
import { LinksService, type LinksParts } from '../../../main/links/links-service.ts';
import { reflecting, rest, running } from '../../support/session-states.ts';

function setUp(state: SessionState = rest, changes: Partial<LinksParts> = {}) {
  const done: string[] = [];
  const told: LinkQuestion[] = [];
  let lastId = 0;
  const links = new LinksService({
    session: { state },
    newId: () => `question-${++lastId}`,
    sessionMinutes: () => 12,
    nextName: () => 'Becky Ruiz',
    meant: async (contact) => ({ ok: true, contactId: 'ana-id', name: `${contact} Kovačević` }),
    run: async (wish) => {
      done.push(JSON.stringify(wish));
      return { isDone: true, text: 'Zoe came in.' };
    },
    open: (window) => done.push(`open ${window}`),
    tell: (question) => told.push(question),
    onFailure: (error) => {
      throw error;
    },
    ...changes,
  });
  const take = async (link: string): Promise<LinkQuestion | null> => {
    links.take(link);
    await new Promise((resolve) => setImmediate(resolve));
    return links.question;
  };
  return { links, done, told, take };
}

describe('a link that changes something', () => {
  it('is asked about in the session window, and nothing is done yet', async () => {
    const { take, done, told } = setUp();
    expect(await take('twelve://start')).toEqual({
      kind: 'ask',
      id: 'question-1',
      wish: { kind: 'start', contact: null, minutes: null },
      name: 'Becky Ruiz',
      minutes: 12,
    });
    expect(done).toEqual(['open session']);
    expect(told).toHaveLength(1);
  });

  it('is done after a yes: with the person who was asked about, once', async () => {
    const { links, take, done } = setUp();
    await take('twelve://start?contact=Ana&minutes=5');
    expect(links.question).toMatchObject({ name: 'Ana Kovačević', minutes: 5 });
    expect(await links.answer('question-1', true)).toBe('');
    expect(await links.answer('question-1', true)).toBe('');
    expect(done).toEqual(['open session', '{"kind":"start","contact":"ana-id","minutes":5}']);
    expect(links.question).toBeNull();
  });

  it('is not done after a no, nor when another link has taken its place', async () => {
    const { links, take, done } = setUp(running());
    await take('twelve://end');
    await take('twelve://pause');
    await links.answer('question-1', true);
    expect(links.question).toMatchObject({ id: 'question-2', wish: { kind: 'pause' }, name: 'Ana Kovačević' });
    await links.answer('question-2', false);
    expect(done).toEqual(['open session', 'open session']);
  });

  it('says who came in, and what could not be done', async () => {
    const { links, take } = setUp();
    await take('twelve://add?url=https://github.com/zoe');
    expect(await links.answer('question-1', true)).toBe('Zoe came in.');
    const failing = setUp(running(), { run: async () => ({ isDone: false, text: 'No.' }) });
    await failing.take('twelve://pause');
    expect(await failing.links.answer('question-1', true)).toBe('No.');
  });
});

describe('a link that cannot be followed', () => {
  it.each([
    ['twelve://start', running(), 'A session is already running. End it before you start another.'],
    ['twelve://pause', rest, 'No session is there to do that with. Start one first.'],
    ['twelve://end', reflecting(), 'No session is there to do that with. Start one first.'],
    ['twelve://extend/2', rest, 'No session is there to do that with. Start one first.'],
  ] as const)('%s is refused where it makes no sense', async (link, state, reason) => {
    expect(await setUp(state).take(link)).toMatchObject({ kind: 'refuse', reason });
  });

  it('is refused when nobody is meant', async () => {
    const { take } = setUp(rest, { meant: async () => ({ ok: false, reason: 'Nobody is called that.' }) });
    expect(await take('twelve://start?contact=x')).toMatchObject({ kind: 'refuse', reason: 'Nobody is called that.' });
  });

  it('is told about when it is malformed', async () => {
    const { take, links, done } = setUp();
    expect(await take('twelve://erase')).toEqual({ kind: 'tell', id: 'question-1', problem: 'unknown' });
    expect(await links.answer('question-1', true)).toBe('');
    expect(done).toEqual(['open session']);
  });
});

describe('a link that only shows something', () => {
  it('opens the window without asking', async () => {
    const { take, done } = setUp();
    expect(await take('twelve://open/week')).toBeNull();
    expect(done).toEqual(['open week']);
  });
});
