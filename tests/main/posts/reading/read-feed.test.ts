import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFeed } from '../../../../main/posts/reading/read-feed.ts';

const at = Date.parse('2026-11-20T12:00:00Z');
const address = 'https://ana.example/blog/feed.xml';
const read = (text: string) => readFeed(text, address, at);
const rss = (items: string, channel = '<title>Ana</title><link>https://ana.example/</link>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel>${channel}${items}</channel></rss>`;
const first = (items: string) => read(rss(items))?.posts[0];

describe('the kinds of feeds', () => {
  test('RSS', () => {
    const feed = read(
      rss(
        '<item><title>On bread</title><link>https://ana.example/bread</link><guid>b1</guid><pubDate>Wed, 18 Nov 2026 08:00:00 +0100</pubDate><description>It takes time.</description></item>',
      ),
    );
    expect(feed).toEqual({
      title: 'Ana',
      posts: [
        {
          identity: 'id b1',
          title: 'On bread',
          excerpt: 'It takes time.',
          url: 'https://ana.example/bread',
          publishedAt: Date.parse('2026-11-18T07:00:00Z'),
        },
      ],
    });
  });

  test('Atom, with bases inside one another', () => {
    const feed = read(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://ana.example/base/"><title>A</title><link href="/"/>
       <entry xml:base="notes/"><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Hi <b>there</b></div></title>
       <id>tag:ana.example,2026:1</id><link rel="replies" href="replies"/><link rel="alternate" type="text/html" href="one"/>
       <published>2026-11-18T08:00:00Z</published><updated>2026-11-19T08:00:00Z</updated>
       <content type="html">&lt;p&gt;First.&lt;/p&gt;&lt;p&gt;Second &amp;amp; third.&lt;/p&gt;</content></entry></feed>`,
    );
    expect(feed?.posts[0]).toMatchObject({
      title: 'Hi there',
      excerpt: 'First. Second & third.',
      url: 'https://ana.example/base/notes/one',
      publishedAt: Date.parse('2026-11-18T08:00:00Z'),
    });
  });

  test('RDF', () => {
    const feed = read(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
       <channel rdf:about="https://ana.example/"><title>Old</title><link>https://ana.example/</link></channel>
       <item rdf:about="https://ana.example/1"><title>One</title><link>https://ana.example/1</link><dc:date>2003-01-02</dc:date></item></rdf:RDF>`,
    );
    expect(feed?.posts[0]).toMatchObject({
      title: 'One',
      url: 'https://ana.example/1',
      publishedAt: Date.parse('2003-01-02'),
    });
  });

  test('JSON Feed, with numbers for ids and a mark before it', () => {
    const feed = read(
      `\uFEFF{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":7,"content_html":"<p>Hello <i>you</i></p>","url":"/x","date_published":"2026-11-01T00:00:00Z"}]}`,
    );
    expect(feed?.posts[0]).toMatchObject({
      identity: 'id 7',
      title: '',
      excerpt: 'Hello you',
      url: 'https://ana.example/x',
    });
  });

  test.each([
    ['a page', '<!doctype html><html><head><title>x</title></head><body><p>rss</p></body></html>'],
    ['nothing', ''],
    ['some other JSON', '{"items":[1]}'],
    ['some other XML', '<?xml version="1.0"?><sitemap><url>x</url></sitemap>'],
    ['an OPML', '<opml version="2.0"><body><outline text="x"/></body></opml>'],
  ])('%s is no feed', (_, text) => expect(read(text)).toBeNull());
});

describe('what real feeds do wrong', () => {
  test('titles packed twice, in CDATA, with elements', () => {
    expect(first('<item><title><![CDATA[It&#8217;s <b>bold</b> &amp; true]]></title></item>')?.title).toBe(
      'It’s bold & true',
    );
    expect(first('<item><title>Caf&amp;eacute; &amp;amp; bar</title></item>')?.title).toBe('Café & bar');
    expect(first('<item><title>AT&T <3 you & me</title></item>')?.title).toContain('AT&T');
  });

  test('no titles: the words stand for themselves', () => {
    const post = first('<item><description>&lt;p&gt;Short note&lt;/p&gt;</description><link>/n/1</link></item>');
    expect(post).toMatchObject({ title: '', excerpt: 'Short note', url: 'https://ana.example/n/1' });
  });

  test('titles that are the beginning of the text', () => {
    const post = first(
      '<item><title>I think that…</title><description>I think that bread takes time.</description></item>',
    );
    expect(post).toMatchObject({ title: '', excerpt: 'I think that bread takes time.' });
    expect(first('<item><title>Same</title><description>Same</description></item>')).toMatchObject({
      title: 'Same',
      excerpt: '',
    });
  });

  test('relative links, links in ids, and links to nowhere', () => {
    expect(first('<item><title>a</title><link> ../a?utm_source=rss&amp;p=1 </link></item>')?.url).toBe(
      'https://ana.example/a?p=1',
    );
    expect(first('<item><title>a</title><guid>https://ana.example/g</guid></item>')?.url).toBe('https://ana.example/g');
    expect(
      first('<item><title>a</title><guid isPermaLink="false">https://ana.example/g</guid></item>')?.url,
    ).toBeNull();
    expect(first('<item><title>a</title><link>javascript:alert(1)</link></item>')?.url).toBeNull();
    expect(first('<item><title>a</title><link>https://u:p@ana.example/</link></item>')?.url).toBeNull();
    expect(first('<item><title>a</title><link>file:///etc/passwd</link></item>')?.url).toBeNull();
  });

  test('dates that nobody can read, and dates of next year', () => {
    expect(
      first('<item><title>a</title><pubDate>soon</pubDate><dc:date>2026-11-02</dc:date></item>')?.publishedAt,
    ).toBe(Date.parse('2026-11-02'));
    expect(first('<item><title>a</title><pubDate>soon</pubDate></item>')?.publishedAt).toBeNull();
    expect(first('<item><title>a</title><pubDate>Mon, 15 Nov 2027 08:00:00 GMT</pubDate></item>')?.publishedAt).toBe(
      at,
    );
  });

  test('the oldest first', () => {
    const feed = read(
      rss(
        '<item><title>old</title><pubDate>2026-01-01</pubDate></item><item><title>new</title><pubDate>2026-02-01</pubDate></item>',
      ),
    );
    expect(feed?.posts.map(({ title }) => title)).toEqual(['new', 'old']);
  });

  test('every entry with the same id', () => {
    const item = (name: string) => `<item><guid>blog</guid><title>${name}</title><link>/${name}</link></item>`;
    expect(read(rss(item('a') + item('b') + item('c')))?.posts.map(({ identity }) => identity)).toEqual([
      'url https://ana.example/a',
      'url https://ana.example/b',
      'url https://ana.example/c',
    ]);
  });

  test('the same entry twice', () => {
    const item = '<item><guid>1</guid><title>a</title><link>/a</link></item>';
    const others = Array.from(
      { length: 20 },
      (_, n) => `<item><guid>o${n}</guid><title>${n}</title><link>/${n}</link></item>`,
    );
    expect(read(rss(item + item + others.join('')))?.posts).toHaveLength(21);
  });

  test('a feed that was cut off keeps what came before', () => {
    const whole = rss('<item><title>One</title><link>/1</link></item><item><title>Two</title><link>/2</link></item>');
    const cut = whole.slice(0, whole.indexOf('/2') + 1);
    expect(read(cut)?.posts.map(({ title }) => title)).toContain('One');
  });

  test('elements that are not closed, and bare ampersands', () => {
    expect(first('<item><title>One & two<link>/1</link></title></item>')?.title).toContain('One & two');
  });

  test('blank lines, notices and control characters before and within', () => {
    expect(read(`\n\nWarning: php ${rss('<item><title>a\u0008b</title></item>')}`)?.posts[0]?.title).toBe('a b');
  });

  test('what blog programs put behind every excerpt', () => {
    const text = 'Bread takes time. The post On bread appeared first on Ana&#8217;s blog.';
    expect(first(`<item><title>On bread</title><description>${text}</description></item>`)?.excerpt).toBe(
      'Bread takes time.',
    );
  });

  test('scripts, styles and pictures are not words', () => {
    const html =
      '<style>p{}</style><script>alert(1)</script><p>Word</p><img src="https://track.example/p.gif" alt="x"><iframe src="y">z</iframe>';
    expect(first(`<item><title>t</title><description><![CDATA[${html}]]></description></item>`)?.excerpt).toBe('Word');
  });

  test('an article in full gives its first lines only', () => {
    const html = `<p>${'Words that go on. '.repeat(2_000)}</p>`;
    const excerpt =
      first(`<item><title>t</title><content:encoded><![CDATA[${html}]]></content:encoded></item>`)?.excerpt ?? '';
    expect(excerpt.length).toBeLessThanOrEqual(400);
    expect(excerpt.endsWith('…')).toBe(true);
  });
});

describe('what is made to harm', () => {
  test('entities that the document declares stay words', () => {
    const text = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<item><title>&b; &x;</title></item>').slice(21)}`;
    expect(read(text)?.posts[0]?.title).toBe('&b; &x;');
  });

  test('elements inside one another without end', () => {
    expect(() => read(rss(`<item><title>${'<b>'.repeat(20_000)}x</title></item>`))).not.toThrow();
  });

  test('whatever comes, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(400), (junk, place) => {
        const good = rss('<item><title>a &amp; b</title><link>/a</link><pubDate>2026-01-01</pubDate></item>');
        read(good.slice(0, place) + junk + good.slice(place));
        read(junk);
      }),
      { numRuns: 150 },
    );
  });
});

test('at most as many as are kept, the newest', () => {
  const items = Array.from(
    { length: 300 },
    (_, n) => `<item><guid>${n}</guid><title>${n}</title><pubDate>${1_700_000_000 + n * 60}</pubDate></item>`,
  );
  const posts = read(rss(items.join('')))?.posts ?? [];
  expect(posts).toHaveLength(50);
  expect(posts[0]?.title).toBe('299');
});
