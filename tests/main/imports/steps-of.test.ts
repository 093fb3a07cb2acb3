import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportFormat } from '../../../core/import/import-report.ts';
import { sniffFormat } from '../../../core/import/sniff-format.ts';
import { stepsOf } from '../../../main/imports/steps-of.ts';
import { outcome } from '../../support/read-steps.ts';

/** How a format writes people, each of whom has a handle of their own. */
interface Shape {
  readonly good: (handle: string) => string;
  /** Rows that are wrong in ways that such files have. */
  readonly bad: readonly string[];
  readonly file: (rows: readonly string[]) => string;
}

const csv =
  (header: string) =>
  (rows: readonly string[]): string =>
    [header, ...rows].join('\r\n');
const json =
  (before: string, after: string) =>
  (rows: readonly string[]): string =>
    `${before}[\n${rows.join(',\n')}\n]${after}`;
const badJson = [
  '{"x":1}',
  '{"string_list_data":[]}',
  '{}',
  '{"name":3}',
  '{"oops":}',
  'null',
  '7',
  '{"title":"a b c"}',
];
const account = (handle: string): string => `{"title":"","string_list_data":[{"value":"${handle}"}]}`;

const shapes: Readonly<Record<ImportFormat, Shape>> = {
  'linkedin-connections': {
    file: csv('First Name,Last Name,URL,Email Address,Company,Position,Connected On'),
    good: (handle) => `Ana,${handle},https://www.linkedin.com/in/${handle},,Northwind,Designer,15 Jan 2024`,
    bad: ['Ana,Kovac', ',,,,,,', ',,https://www.linkedin.com/in/nobody,,,,', '"never closed', ',"a""b",,,,,'],
  },
  'google-contacts': {
    file: csv('First Name,Phonetic First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value'),
    good: (handle) => `Ana,,${handle},* myContacts,* Work,${handle}@mail.example`,
    bad: ['', ',,,,,', ',,,,,not an address', '"never closed', ',,,* myContacts ::: x,,'],
  },
  'outlook-contacts': {
    file: csv('First Name,Middle Name,Last Name,Title,E-mail Address,Company'),
    good: (handle) => `Ana,,${handle},Dr.,${handle}@mail.example,`,
    bad: ['', ',,,,,Northwind', ',,,,not an address,', '"never closed'],
  },
  'google-plus-circle': {
    file: csv('First Name,Last Name,Nickname,Display Name,Profile URL'),
    good: (handle) => `Ana,,,${handle},https://plus.google.com/+${handle}`,
    bad: ['', ',,,,https://x.com/home', '"never closed'],
  },
  mastodon: {
    file: csv('Account address,Show boosts,Notify on new posts,Languages'),
    good: (handle) => `${handle}@mastodon.example,true,false,"en, fr"`,
    bad: ['', 'ana', '@', 'a b@c', '"never closed'],
  },
  'other-table': {
    file: csv('Name,GitHub,Notes'),
    good: (handle) => `Ana,${handle},`,
    bad: ['', ',,', ',not a handle,', '"never closed'],
  },
  'twelve-people': {
    file: json('{"format":"twelve-people","version":1,"people":', '}'),
    good: (handle) =>
      `{"name":"Ana","profiles":[{"network":"github","handle":"${handle}","url":"https://github.com/${handle}","status":"active"}]}`,
    bad: [
      '{"name":3}',
      '{}',
      '{"oops":}',
      'null',
      '{"name":"","profiles":7}',
      '{"name":"Ben","tags":{},"familiarity":9}',
    ],
  },
  vcard: {
    file: (rows) => rows.join('\r\n'),
    good: (handle) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nURL:https://github.com/${handle}\r\nEND:VCARD`,
    bad: ['BEGIN:VCARD\r\nFN:x', 'END:VCARD', 'BEGIN:VCARD\r\nEND:VCARD', 'FN:x', '', ' x'],
  },
  opml: {
    file: (rows) => `<opml><body>\n${rows.join('\n')}\n</body></opml>`,
    good: (handle) => `<outline text="Ana" xmlUrl="https://${handle}.example/feed"/>`,
    bad: [
      '<outline/>',
      '<outline text="x',
      '</outline>',
      '<outline xmlUrl="x"/>',
      '&&',
      '<!-- x -->',
      '<outline =""/>',
    ],
  },
  'x-accounts': {
    file: json('window.YTD.following.part0 = ', ';'),
    good: (handle) =>
      `{"following":{"accountId":"1","userLink":"https://x.com/${handle}"}}`.replace('"1"', `"${numberOf(handle)}"`),
    bad: [...badJson, '{"following":{"accountId":1}}', '{"following":null}'],
  },
  'facebook-friends': {
    file: json('{"friends_v2":', '}'),
    good: (handle) => `{"name":"Ana ${handle}","timestamp":1700000000}`,
    bad: badJson,
  },
  instagram: { file: json('{"relationships_following":', '}'), good: account, bad: badJson },
  threads: { file: json('{"text_post_app_text_post_app_following":', '}'), good: account, bad: badJson },
  'pasted-list': {
    file: (rows) => rows.join('\n'),
    good: (handle) => `Ana https://github.com/${handle}`,
    bad: ['', '@nobody', 'javascript:alert(1)', 'x: a b c d', '<<<>>>'],
  },
};

/** A number of its own for each handle. */
function numberOf(handle: string): string {
  return handle.replace(/\D/g, '').padStart(2, '1');
}

const formats = Object.keys(shapes) as readonly ImportFormat[];
const handles = fc.uniqueArray(fc.integer({ min: 100, max: 999 }), { minLength: 1, maxLength: 6 });

describe.each(formats)('a file of the format %s', (format) => {
  const { good, bad, file } = shapes[format];
  const read = (text: string) => outcome(stepsOf({ text, format, fileName: 'people.csv' }));

  it('is known by its content', () => {
    expect(sniffFormat(file([good('ana100'), good('ana101')]))).toEqual({ kind: 'format', format });
  });

  it('loses no good row, whatever stands between them', () => {
    fc.assert(
      fc.property(handles, fc.array(fc.constantFrom(...bad)), fc.nat(), (numbers, junk, seed) => {
        const rows = numbers.map((number) => good(`ana${number}`));
        for (const [at, row] of junk.entries()) rows.splice((seed + at * 7) % (rows.length + 1), 0, row);
        const found = JSON.stringify(read(file(rows)).people);
        expect(numbers.filter((number) => !found.includes(`ana${number}`))).toEqual([]);
      }),
    );
  });

  it('keeps who stands in front of where it was cut off', () => {
    const rows = [good('ana100'), good('ana101'), good('ana102')];
    const text = file(rows);
    const cut = text.slice(0, text.indexOf(rows[2] ?? '') + 12);
    const found = JSON.stringify(read(cut).people);
    expect(['ana100', 'ana101'].filter((handle) => !found.includes(handle))).toEqual([]);
  });

  it('may be anything at all without an error', () => {
    const pieces = fc.constantFrom(...bad, good('ana100'), file([]), '"', ',', '{', '}', '[', ']', '\n', '<', '\u0000');
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
      fc.string().map((text) => file([text, good('ana100')])),
    );
    fc.assert(
      fc.property(anything, (text) => {
        for (const { line } of read(text).skipped) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
