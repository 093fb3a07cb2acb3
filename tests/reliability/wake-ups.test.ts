import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Platform } from '../../core/types/platform.ts';
import { buildProgram } from '../../scripts/build.ts';
import { RestingProgram } from './support/resting-program.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const mostAnHour = 4;
const nothingMore = { familiarity: null, followUpDay: null, note: '' };

let folder = '';
let program: RestingProgram | null = null;

async function start(platform: Platform): Promise<RestingProgram> {
  program = await RestingProgram.start(folder, platform);
  return program;
}

/** The wake-ups of each hour of a day, after an hour in which the start settles. */
async function wakeUpsInADay(resting: RestingProgram): Promise<readonly number[]> {
  resting.closeWindows();
  await resting.advance(hourMs);
  const counts: number[] = [];
  for (let hour = 0; hour < 24; hour += 1) counts.push(await resting.wakeUpsIn(hourMs));
  return counts;
}

beforeAll(async () => void (await buildProgram()));
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'twelve-rest-'))));
afterEach(async () => {
  await program?.end();
  program = null;
  rmSync(folder, { recursive: true, force: true });
});

describe.each<Platform>(['linux', 'darwin', 'win32'])('the whole program on %s', (platform) => {
  it('wakes up at rest, but at most four times in any hour of a day', async () => {
    const resting = await start(platform);
    const counts = await wakeUpsInADay(resting);
    expect(Math.max(...counts)).toBeLessThanOrEqual(mostAnHour);
    // The day watch and the backup are alive: a program that never wakes would miss midnight.
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(resting.errors).toBe('');
  });

  it('is as calm with a session that stands still', async () => {
    const resting = await start(platform);
    await resting.client.request('session:start', { contactId: null });
    await resting.client.request('session:pause');
    expect(Math.max(...(await wakeUpsInADay(resting)))).toBeLessThanOrEqual(mostAnHour);
  });

  it('is as calm with a session that waits for its reflection', async () => {
    const resting = await start(platform);
    await resting.client.request('session:start', { contactId: null });
    await resting.client.request('session:end');
    expect(Math.max(...(await wakeUpsInADay(resting)))).toBeLessThanOrEqual(mostAnHour);
  });
});

describe('two hundred sessions', () => {
  async function live(count: number, resting: RestingProgram): Promise<void> {
    const { client } = resting;
    for (let session = 0; session < count; session += 1) {
      await client.request('session:start', { contactId: null });
      await client.request('session:log-action', { kind: 'comment' });
      // Some run to their end, with all that is announced on the way.
      await resting.advance(session % 20 === 0 ? 12 * minuteMs : 10_000);
      await client.request('session:end');
      await client.request('session:close', nothingMore);
    }
  }

  async function takeStock(resting: RestingProgram) {
    const { listeners, timers } = await resting.measure();
    return {
      listeners,
      timers,
      waiting: await resting.waitingTimers(),
      windows: resting.client.desktop.windows.length,
    };
  }

  it('leave no timer, listener or window behind', async () => {
    const resting = await start('linux');
    await live(20, resting);
    const before = await takeStock(resting);
    const heapBefore = (await resting.measure()).heapBytes;
    await live(180, resting);
    expect(await takeStock(resting)).toEqual(before);
    const heapGrowth = (await resting.measure()).heapBytes - heapBefore;
    expect(heapGrowth).toBeLessThan(2_000_000);
    expect(resting.errors).toBe('');
  });
});
