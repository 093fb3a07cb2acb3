import { join } from 'node:path';
import { poll } from '../e2e/support/poll.ts';
import { limited, told, type Bench, type Measurement, type Row } from './support/measurement.ts';
import { RunningProgram } from './support/running-program.ts';
import { median } from './support/statistics.ts';

const emptyMain = join(import.meta.dirname, 'programs', 'empty-main.ts');
const rounds = 15;
const limitMs = 120;

/**
 * From the start of the process to the tray icon, without what the same host costs with an empty program in it. Up to the
 * program's entry both run the same code, so own time is compared from there: a busy machine spoils it less.
 */
export const startToTray: Measurement = {
  name: 'start to tray',
  async measure(bench) {
    const folders = [
      ['empty', bench.newFolder()],
      ['100,000 contacts', bench.folderWith(100_000)],
    ] as const;
    const emptyFolder = bench.newFolder();
    const started = new Map<string, Start[]>();
    // In turn, so that a busy moment of the machine hits all of them; the first round fills the caches.
    for (let round = 0; round <= rounds; round += 1) {
      const starts: [string, Start][] = [['host', await start(bench, emptyFolder, emptyMain)]];
      for (const [name, folder] of folders) starts.push([name, await start(bench, folder, bench.program)]);
      if (round > 0) for (const [name, one] of starts) started.set(name, [...(started.get(name) ?? []), one]);
    }
    const middle = (name: string, part: keyof Start): number =>
      median((started.get(name) ?? []).map((one) => one[part]));
    return folders.flatMap(([name]): Row[] => {
      const ownMs = middle(name, 'sinceEntryMs') - middle('host', 'sinceEntryMs');
      return [
        limited(`Process start to tray icon, own time, ${name}`, ownMs, 'ms', limitMs),
        told(
          `Process start to tray icon, with the host, ${name}`,
          middle(name, 'sinceStartMs'),
          'ms',
          middle('host', 'sinceStartMs'),
        ),
      ];
    });
  },
};

interface Start {
  readonly sinceStartMs: number;
  readonly sinceEntryMs: number;
}

/** When the icon was in the tray; of the empty program, when it could have put one there. */
async function start(bench: Bench, dataFolder: string, main: string): Promise<Start> {
  const program = await RunningProgram.start(bench.start({ dataFolder, main, clock: 'system' }));
  const moments = await poll('the start', async () => {
    const measures = await program.host.measure();
    return main === emptyMain || measures.firstTrayMs > 0 ? measures : undefined;
  });
  await program.quit();
  const sinceStartMs = main === emptyMain ? moments.readyMs : moments.firstTrayMs;
  return { sinceStartMs, sinceEntryMs: sinceStartMs - moments.mainEntryMs };
}
