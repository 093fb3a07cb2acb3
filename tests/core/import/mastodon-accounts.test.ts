import { describe, expect, it } from 'vitest';
import { areAccountsWithoutHeader, isAccountsHeader, readAccounts } from '../../../core/import/mastodon-accounts.ts';
import { links, outcome, tableRows } from '../../support/read-steps.ts';

describe('the accounts that somebody follows on Mastodon', () => {
  it('come in with their handle and a name made of it', () => {
    const { people, skipped } = outcome(
      readAccounts(
        tableRows(
          ['Account address', 'Show boosts', 'Notify on new posts', 'Languages'],
          ['ana.kovac@mastodon.example', 'true', 'false', 'en, fr'],
          [''],
          ['@ben@social.example', 'true', 'false', ''],
        ),
      ),
    );
    expect(people).toMatchObject([
      { line: 2, name: 'Ana Kovac', connectedThrough: 'mastodon' },
      { line: 4, name: 'ben' },
    ]);
    expect(people.map(links)).toEqual([['mastodon ana.kovac@mastodon.example'], ['mastodon ben@social.example']]);
    expect(skipped).toEqual([]);
  });

  it('come in from old servers, which wrote no header', () => {
    const { people } = outcome(readAccounts(tableRows(['ana@mastodon.example'], ['ben@social.example', 'true'])));
    expect(people.map(({ name }) => name)).toEqual(['ana', 'ben']);
  });

  it('belong to the network whose server they are on', () => {
    const { people } = outcome(readAccounts(tableRows(['Account address'], ['ana@threads.net'])));
    expect(links(people[0])).toEqual(['threads ana']);
  });

  it('stay out by themselves when they are wrong or were there before', () => {
    const rows = tableRows(['Account address'], ['ana'], ['ana@m.example'], ['ANA@m.example'], ['ben@localhost']);
    const { people, skipped } = outcome(readAccounts(rows));
    expect(people.length).toBe(1);
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'impossible-handle'],
      [4, 'repeated'],
      [5, 'impossible-handle'],
    ]);
  });
});

it.each([
  ['Account address,Show boosts,Notify on new posts,Languages', true],
  ['Account address', true],
  ['\uFEFF"Account address","Show boosts"', true],
  ['Account address,Hide notifications', false],
  ['Account,address', false],
])('knows its header: %s', (line, isHeader) => {
  expect(isAccountsHeader(line)).toBe(isHeader);
});

it.each([
  [['ana@mastodon.example', 'ben@mstdn.example'], true],
  [['ana@any.example,true', '', 'ben@other.example,false'], true],
  [['ana@chaos.social'], true],
  [['ana@gmail.com', 'ben@mastodon.example'], false],
  [['ana@mail.example'], false],
  [['Ana ana@mastodon.example'], false],
  [[''], false],
])('knows a list without a header by all of its lines: %j', (lines, areAccounts) => {
  expect(areAccountsWithoutHeader(lines)).toBe(areAccounts);
});
