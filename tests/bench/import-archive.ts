import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { runLane, type ArchiveLaneResult } from './support/import-lanes.ts';
import { limited, told, type Measurement } from './support/measurement.ts';

const accounts = 5_000;
const picturesBytes = 1_400_000_000;
const postsBytes = 700_000_000;

/** Zeros, as many as pictures in an archive would be bytes. */
function* zeros(bytes: number): Generator<Buffer> {
  const piece = Buffer.alloc(1024 * 1024);
  for (let left = bytes; left > 0; left -= piece.length) yield left < piece.length ? piece.subarray(0, left) : piece;
}

function post(number: number): string {
  const account = number % accounts;
  const text = `Post ${number}: ${'a thing that was worth saying, '.repeat(12)}`;
  const mentions = [{ name: `Person ${account}`, screen_name: `person${account}`, id_str: `9${account}` }];
  const tweet = { id_str: String(number), full_text: text, entities: { user_mentions: mentions, hashtags: [] } };
  return JSON.stringify({ tweet }, null, 2);
}

/** A user's own posts, longer than a text can be in V8. */
function* posts(): Generator<string> {
  yield 'window.YTD.tweets.part0 = [\n';
  let written = 0;
  for (let number = 0; written < postsBytes; number += 100) {
    const piece = Array.from({ length: 100 }, (_, at) => post(number + at)).join(',\n');
    written += piece.length;
    yield number === 0 ? piece : `,\n${piece}`;
  }
  yield '\n]';
}

async function writeArchive(file: string): Promise<void> {
  const zip = new ZipFile();
  const list = Array.from({ length: accounts }, (_, at) => ({ following: { accountId: `9${at}` } }));
  zip.addBuffer(Buffer.from(`window.YTD.following.part0 = ${JSON.stringify(list)}`), 'data/following.js');
  zip.addReadStream(Readable.from(zeros(picturesBytes)), 'data/tweets_media/1.jpg', { compress: false });
  zip.addReadStream(Readable.from(posts()), 'data/tweets.js', { compressionLevel: 1 });
  zip.end();
  const target = createWriteStream(file);
  zip.outputStream.pipe(target);
  await once(target, 'close');
}

/** X's archive of two gigabytes: a list of numbers, pictures, and posts that tell whom the numbers mean. */
export const importArchive: Measurement = {
  name: 'import of an archive',
  isSlow: true,
  async measure(bench) {
    const archive = join(bench.newFolder(), 'twitter.zip');
    bench.say('an archive of 2 GB is written');
    await writeArchive(archive);
    const worker = join(dirname(bench.program), 'storage-worker.js');
    const result = await runLane<ArchiveLaneResult>('archive-lane.ts', bench.newFolder(), archive, worker);
    if (result.named !== accounts) throw new Error(`${result.named} of ${accounts} people have a name.`);
    return [
      limited('Peak memory over an archive of 2 GB', result.peakBytes / 1e6, 'MB', 200),
      told('  of it at rest', result.restBytes / 1e6, 'MB'),
      told('Looking through an archive of 2 GB, 0.7 GB of it posts', result.ms, 'ms'),
      limited('Longest block of main meanwhile', result.longestBlockMs, 'ms', 50),
    ];
  },
};
