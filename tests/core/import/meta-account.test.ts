import { describe, expect, it } from 'vitest';
import { readInstagramAccounts } from '../../../core/import/instagram-accounts.ts';
import { readThreadsAccounts } from '../../../core/import/threads-accounts.ts';
import { links, outcome } from '../../support/read-steps.ts';

const entry = (title: string, data: Readonly<Record<string, unknown>>) => ({
  title,
  media_list_data: [],
  string_list_data: [data],
});

const instagram = (value: unknown) => outcome(readInstagramAccounts(JSON.stringify(value, null, 2)));
const threads = (value: unknown) => outcome(readThreadsAccounts(JSON.stringify(value, null, 2)));

describe('the accounts that Instagram gives out', () => {
  it('have their handle as value in the shape of before 2025', () => {
    const { people } = instagram({
      relationships_following: [
        entry('', { href: 'https://www.instagram.com/ana.kovac', value: 'ana.kovac', timestamp: 1_676_354_318 }),
      ],
    });
    expect(people).toMatchObject([{ name: 'Ana Kovac', connectedOn: '2023-02-14', connectedThrough: 'instagram' }]);
    expect(links(people[0])).toEqual(['instagram ana.kovac']);
  });

  it('have it as title in the shape of today, with a wrapped link and no value', () => {
    const { people } = instagram({
      relationships_following: [
        entry('ana.kovac', { href: 'https://www.instagram.com/_u/ana.kovac', timestamp: 1_765_477_864 }),
      ],
    });
    expect(links(people[0])).toEqual(['instagram ana.kovac']);
  });

  it('have it in the link at last, without its query', () => {
    const { people } = instagram({
      relationships_following: [entry('', { href: 'https://www.instagram.com/_u/ana?utm=1#x' })],
    });
    expect(links(people[0])).toEqual(['instagram ana']);
  });

  it('are a list without any key when they are followers', () => {
    expect(instagram([entry('', { value: 'ana' }), entry('', { value: 'ben' })]).people.map(links)).toEqual([
      ['instagram ana'],
      ['instagram ben'],
    ]);
  });

  it('are nobody who was blocked or asked', () => {
    const list = [entry('ana', {})];
    expect(instagram({ relationships_blocked_users: list, relationships_follow_requests_sent: list }).people).toEqual(
      [],
    );
  });

  it('stay out one by one, and the others come in', () => {
    const { people, skipped } = instagram([
      entry('', {}),
      entry('', { value: 'not a handle!' }),
      { title: 'ana' },
      entry('ANA', {}),
      { string_list_data: 'what?' },
      entry('', { href: 'https://www.threads.com/@ben' }),
    ]);
    expect(people.map(links)).toEqual([['instagram ana']]);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'no-name',
      'impossible-handle',
      'repeated',
      'no-name',
      'impossible-handle',
    ]);
  });
});

describe('the accounts that Threads gives out', () => {
  it.each([
    ['text_post_app_text_post_app_following', 'https://www.threads.com/ana.kovac'],
    ['text_post_app_text_post_app_followers', 'https://www.threads.net/@ana.kovac'],
  ])('are read under %s, from %s', (key, href) => {
    const { people } = threads({ [key]: [entry('', { href })] });
    expect([people[0]?.connectedThrough, links(people[0])]).toEqual(['threads', ['threads ana.kovac']]);
  });

  it('may have the name that is shown as title, its accents written byte by byte', () => {
    const shown = Buffer.from('Ana Kovač', 'utf8').toString('latin1');
    const { people } = threads({
      text_post_app_text_post_app_following: [entry(shown, { href: 'https://www.threads.com/@ana' })],
    });
    expect(people).toMatchObject([{ name: 'Ana Kovač', profiles: [{ network: 'threads', handle: 'ana' }] }]);
  });

  it('have their handle as title where nothing else is there', () => {
    expect(threads({ text_post_app_text_post_app_following: [entry('ana', {})] }).people.map(links)).toEqual([
      ['threads ana'],
    ]);
  });

  it('are none of Instagram’s, though their files are called the same', () => {
    expect(threads({ relationships_following: [entry('ana', {})] }).people).toEqual([]);
  });
});
