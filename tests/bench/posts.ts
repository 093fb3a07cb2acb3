import { dirname, join } from 'node:path';
import type { PostsLaneResult } from './programs/posts-lane.ts';
import { runLane } from './support/import-lanes.ts';
import { compared, limited, told, type Measurement } from './support/measurement.ts';
import { median } from './support/statistics.ts';

/** Reading a large feed against its parser alone, and two hundred feeds from sites that are 50 ms away. */
export const posts: Measurement = {
  name: 'posts',
  async measure(bench) {
    const worker = join(dirname(bench.program), 'posts-worker.js');
    const result = await runLane<PostsLaneResult>('posts-lane.ts', bench.newFolder(), worker);
    if (result.fetched !== 200) throw new Error(`${result.fetched} of 200 feeds came in.`);
    return [
      compared('A feed of 1 MB read and stored', median(result.parseAndStoreMs), 'ms', median(result.parseMs), 3),
      limited('200 feeds, 50 ms away', result.fetchMs / 1000, 's', 3),
      limited('Most connections meanwhile', result.mostOpen, '', 6),
      limited('Longest block of main meanwhile', result.longestBlockMs, 'ms', 50),
      told('The same 200 with nothing new', result.sameMs / 1000, 's'),
      limited('Written by a round with nothing new', result.writtenBytes, 'bytes', 0),
    ];
  },
};
