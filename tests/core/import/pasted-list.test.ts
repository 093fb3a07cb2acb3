import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPastedList } from '../../../core/import/pasted-list.ts';

function read(text: string) {
  const steps = [...readPastedList(text)];
  return {
    people: steps.flatMap((step) => (step.kind === 'person' ? [step.person] : [])),
    skipped: steps.flatMap((step) => (step.kind === 'skipped' ? [step.row] : [])),
  };
}

/** A person in one line: name, then networks and handles, then the note. */
function summary(text: string): readonly string[] {
  return read(text).people.map(({ name, profiles, note }) =>
    [name, ...profiles.map(({ network, handle }) => `${network} ${handle}`), note]
      .filter((part) => part !== '')
      .join(' | '),
  );
}

describe('a pasted list', () => {
  it.each([
    ['https://www.linkedin.com/in/ana-kovac', 'Ana Kovac | linkedin ana-kovac'],
    ['@ana@mastodon.example', 'ana | mastodon ana@mastodon.example'],
    ['Ana Kovac, https://x.com/ana_k', 'Ana Kovac | x ana_k'],
    ['Ana Kovac <ana@mail.example>', 'Ana Kovac | email ana@mail.example'],
    ['Ana Kovac — github.com/ana', 'Ana Kovac | github ana'],
    ['Ana Kovac - github.com/ana', 'Ana Kovac | github ana'],
    ['Ana Kovac: https://github.com/ana', 'Ana Kovac | github ana'],
    ['Ana Kovac\thttps://github.com/ana', 'Ana Kovac | github ana'],
    ['Becky Lee  becky.bsky.social', 'Becky Lee | bluesky becky.bsky.social'],
    ['https://x.com/ana Ana Kovac', 'Ana Kovac | x ana'],
    ['J.R. Smith https://jr.example', 'J.R. Smith | website jr.example'],
    ['- [Ana](https://ana.example)', 'Ana | website ana.example'],
    ['1. x: @ana_k', 'Ana K | x ana_k'],
    ['• Ana | LinkedIn: https://linkedin.com/in/ana-k | X: @ana_k', 'Ana | linkedin ana-k | x ana_k'],
    ['x.com/ana, github.com/ana;https://ana.example', 'ana | x ana | github ana | website ana.example'],
    ['x.com/ana x.com/ANA', 'ana | x ANA'],
    ['Ana Kovac, Northwind, linkedin ana-k', 'Ana Kovac | linkedin ana-k | Northwind'],
    ['Ana https://ana.example and so on', 'Ana | website ana.example | and so on'],
    ['(see https://en.example/wiki/Ana_(singer))', 'see | website en.example/wiki/Ana_(singer)'],
    ['whatsapp: +49 151 12345678', 'WhatsApp 4915112345678 | whatsapp 4915112345678'],
    ['https://facebook.com/profile.php?id=100012345', 'Facebook 100012345 | facebook 100012345'],
    ['Hugo van der Berg', 'Hugo van der Berg'],
    ['Ana Kovac, plus.google.com/+AnaKovac', 'Ana Kovac | google-plus +AnaKovac'],
  ])('understands "%s"', (line, person) => {
    expect(summary(line)).toEqual([person]);
    expect(read(line).skipped).toEqual([]);
  });

  it('makes one person of each line and passes over empty ones', () => {
    const { people } = read('x.com/ana\r\n\r\n   \r\nx.com/ben\r\n');
    expect(people.map(({ line, name }) => [line, name])).toEqual([
      [1, 'ana'],
      [4, 'ben'],
    ]);
  });

  it.each([
    ['@ana', 'unknown-network', null],
    ['not a link at all', 'unknown-network', null],
    ['x: sixteen_letters_', 'impossible-handle', 'x'],
    ['https://www.linkedin.com/company/northwind', 'not-a-person', 'linkedin'],
    ['javascript:alert(1)', 'unsafe-address', null],
    ['tel:+491511234567', 'phone-number', null],
    ['+49 151 1234567', 'phone-number', null],
    ['a'.repeat(20_000), 'broken-row', null],
  ])('leaves "%.30s" out and says why', (line, reason, network) => {
    const { people, skipped } = read(`x.com/ana\n${line}\nx.com/ben`);
    expect(people.length).toBe(2);
    expect(skipped).toMatchObject([{ line: 2, reason, network }]);
  });

  it('brings somebody with a name in even when their link is refused', () => {
    const { people, skipped } = read('Ana Kovac, https://x.com/home');
    expect(people).toMatchObject([{ name: 'Ana Kovac', profiles: [] }]);
    expect(skipped).toMatchObject([{ line: 1, reason: 'not-a-person', network: 'x' }]);
  });

  it('brings in the good link of a line whose other link is refused', () => {
    const { people, skipped } = read('x.com/ana javascript:alert(1)');
    expect([people.length, skipped[0]?.reason]).toEqual([1, 'unsafe-address']);
  });

  it.each([
    ['the same link', 'https://x.com/ana\nhttp://twitter.com/ANA/'],
    ['the same name', 'Ana Kovac\nana KOVAC\nAna  Kováč'],
    ['all links of a line', 'x.com/ana github.com/ana\ngithub.com/ana'],
  ])('takes %s once', (_, text) => {
    const { people, skipped } = read(text.replace('ana KOVAC', 'Ana KOVAC'));
    expect(people.length).toBe(1);
    expect(new Set(skipped.map(({ reason }) => reason))).toEqual(new Set(['repeated']));
  });

  it('keeps a line that brings something new beside a link that was there before', () => {
    const { people, skipped } = read('https://x.com/anakovac\nhttps://x.com/anakovac https://github.com/anakovac');
    expect(people.map(({ profiles }) => profiles.map(({ network }) => network))).toEqual([['x'], ['x', 'github']]);
    expect(skipped).toEqual([]);
  });

  it('comes to an end and accounts for every line, whatever stands in it', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.constantFrom('[', '(((', 'x:', '@@', 'mastodon', ','),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = lines.join('\n');
        const { people, skipped } = read(text);
        const meant = [...text.split(/\r+\n|[\r\n\u2028\u2029\u0085]/).entries()].filter(([, one]) =>
          /[\p{L}\p{N}]/u.test(one),
        );
        const told = new Set([...people, ...skipped].map((step) => step.line));
        expect(meant.filter(([at]) => !told.has(at + 1))).toEqual([]);
        expect(people.every(({ name }) => name.trim() !== '')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
