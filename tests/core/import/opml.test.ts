import { describe, expect, it } from 'vitest';
import { readOpml } from '../../../core/import/opml.ts';
import { links, outcome } from '../../support/read-steps.ts';

const file = (body: string): string => `<?xml version="1.0"?>\n<opml version="2.0"><body>\n${body}\n</body></opml>`;
const read = (body: string) => outcome(readOpml(file(body)));

describe('the blogs of an OPML file', () => {
  it('are people with a site and a feed, and their folders are tags', () => {
    const { people, skipped } = read(`<outline text="Friends">
      <outline text="Near" title="Near">
        <outline type="rss" text="Ana &amp; maps" xmlUrl="https://ana.example/feed.xml" htmlUrl="https://ana.example/"/>
      </outline>
      <outline type="rss" text="Ben" xmlUrl="https://ben.example/feed.xml"></outline>
    </outline>
    <outline type="rss" text="Cleo" xmlUrl="https://cleo.example/atom.xml"/>`);
    expect(people.map(({ line, name, tags }) => [line, name, tags])).toEqual([
      [5, 'Ana & maps', ['Friends', 'Near']],
      [7, 'Ben', ['Friends']],
      [9, 'Cleo', []],
    ]);
    expect(links(people[0])).toEqual(['website ana.example', 'feed ana.example/feed.xml']);
    expect(skipped).toEqual([]);
  });

  it('are known whatever the case of their attributes, and without a type', () => {
    const { people } = read(`<OUTLINE TITLE='Ana' XMLURL='https://ana.example/feed'/>`);
    expect(people).toMatchObject([{ name: 'Ana' }]);
  });

  it('are called by their address when nobody called them anything', () => {
    expect(read('<outline xmlUrl="https://ana.example/feed"/>').people).toMatchObject([{ name: 'ana.example' }]);
  });

  it('lead to the networks they belong to', () => {
    const { people } = read(
      '<outline text="Ana" htmlUrl="https://mastodon.example/@ana" xmlUrl="https://mastodon.example/@ana.rss"/>',
    );
    expect(links(people[0])).toEqual(['mastodon ana@mastodon.example', 'feed mastodon.example/@ana.rss']);
  });

  it('stay out one by one: words alone, links that lead nowhere, and what stands there twice', () => {
    const { people, skipped } = read(
      `<outline text="only words"/>\n<outline text="Bad" xmlUrl="javascript:alert(1)"/>\n<outline text="Ana" xmlUrl="https://a.example/feed"/>\n<outline text="Ana" xmlUrl="https://a.example/feed"/>`,
    );
    expect(people.length).toBe(1);
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'broken-row'],
      [4, 'unsafe-address'],
      [6, 'repeated'],
    ]);
  });

  it('are not looked for in comments', () => {
    const { people } = read(
      '<!-- <outline text="Old" xmlUrl="https://old.example/feed"/> --><outline text="Ana" xmlUrl="https://a.example/feed"/>',
    );
    expect(people.map(({ name }) => name)).toEqual(['Ana']);
  });

  it('never grow by entities that the file declares', () => {
    const { people } = outcome(
      readOpml(
        '<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><opml><outline text="&a;&b;&#x41;&#66;" xmlUrl="https://a.example/feed"/></opml>',
      ),
    );
    expect(people[0]?.name).toBe('&a;&b;AB');
  });

  it('keep the others when one tag is never closed', () => {
    const { people } = read(
      '<outline text="Ana" xmlUrl="https://a.example/feed\n<outline text="Ben" xmlUrl="https://b.example/feed"/>\n<outline text="Cleo" xmlUrl="https://c.example/feed"',
    );
    expect(people.map(({ name }) => name)).toEqual(['Ben', 'Cleo']);
  });
});
