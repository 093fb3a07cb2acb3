import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../../core/errors/app-error.ts';
import { ImportReader } from '../../../main/imports/import-reader.ts';
import { connectionsCsv, messagesCsv, writeZip, xList, xPosts } from '../../support/archives.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twelve-any-file-'));
});

afterAll(() => rm(folder, { recursive: true }));

const context = { signal: new AbortController().signal, report: () => {} };

/** The names in what lies at a path, or the importer's own error; whatever else is thrown fails the test. */
async function namesIn(path: string): Promise<readonly string[] | AppError> {
  const reader = new ImportReader();
  try {
    const opened = await reader.open([path], context);
    const names: string[] = [];
    if (opened.kind === 'table') {
      reader.assign({ choices: opened.table.header.map(() => 'name'), hasHeader: false });
    }
    for (let isOver = false; !isOver;) {
      const slice = await reader.next(context);
      names.push(...slice.people.map(({ name }) => name));
      ({ isOver } = slice);
    }
    return names;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  } finally {
    reader.close();
  }
}

const beginnings = [
  '',
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  'BEGIN:VCARD\n',
  'window.YTD.following.part0 = [',
  '{"friends_v2":[{"name":',
  '<opml><outline xmlUrl="',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n',
  'Name,Link\n',
  '\uFEFF',
];

describe('whatever a file holds', () => {
  it('brings somebody or is refused in words, and nothing else', async () => {
    const content = fc.tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 2_000 }));
    const name = fc.constantFrom('a.csv', 'a.zip', 'a.js', 'a.vcf', 'a', 'a.json');
    await fc.assert(
      fc.asyncProperty(name, content, async (file, [beginning, bytes]) => {
        const path = join(folder, file);
        await writeFile(path, Buffer.concat([Buffer.from(beginning), bytes]));
        await namesIn(path);
      }),
      { numRuns: 150 },
    );
  });

  it('is refused in words or read where an archive is damaged anywhere', async () => {
    const whole = await readFile(
      await writeZip(join(folder, 'whole.zip'), {
        'Connections.csv': connectionsCsv,
        'messages.csv': messagesCsv,
        'data/following.js': xList('following', 0, ['1', '2']),
        'data/tweets.js': xPosts(0, [{ id_str: '9', in_reply_to_user_id_str: '1', in_reply_to_screen_name: 'ana' }]),
      }),
    );
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(whole.length), async (bytes, length) => {
        const damaged = Buffer.from(whole);
        for (const [at, byte] of bytes) damaged[at] = byte;
        const path = join(folder, 'damaged.zip');
        await writeFile(path, length % 3 === 0 ? damaged.subarray(0, length) : damaged);
        await namesIn(path);
      }),
      { numRuns: 150 },
    );
  });

  it('costs nobody in the lists beside it their place', async () => {
    const junk = fc.dictionary(
      fc.constantFrom('a.csv', 'b/c.json', 'friends.html', 'x.vcf', 'tweets.js', 'messages.csv', 'y.txt', 'z.opml'),
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(...beginnings).map((text) => Buffer.from(text)),
      ),
    );
    await fc.assert(
      fc.asyncProperty(junk, async (files) => {
        const path = await writeZip(join(folder, 'junk.zip'), { ...files, 'data/Connections.csv': connectionsCsv });
        const names = await namesIn(path);
        expect(names).toEqual(expect.arrayContaining(['Ana Kovač', 'Omar Haddad']));
      }),
      { numRuns: 60 },
    );
  });
});
