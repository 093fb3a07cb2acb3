import { join } from 'node:path';
import { poll } from '../e2e/support/poll.ts';
import { limited, told, type Bench, type Measurement, type Row } from './support/measurement.ts';
import { RunningProgram } from './support/running-program.ts';
import { median } from './support/statistics.ts';

const emptyMain = join(import.meta.dirname, 'programs', 'empty-main.ts');
const rounds = 15;
const limitMs = 120;

/** From the start of the process to the tray icon, without what the same host costs with an empty program in it. */
export const startToTray: Measurement = {
  name: 'start to tray',
  async measure(bench) {
    const folders = [
      ['empty', bench.newFolder()],
      ['100,000 contacts', bench.folderWith(100_000)],
    ] as const;
    const emptyFolder = bench.newFolder();
    const started: Record<string, number[]> = {};
    // In turn, so that a busy moment of the machine hits all of them; the first round fills the caches.
    for (let round = 0; round <= rounds; round += 1) {
      const times: [string, number][] = [['host', await start(bench, emptyFolder, emptyMain)]];
      for (const [name, folder] of folders) times.push([name, await start(bench, folder, bench.program)]);
      if (round > 0) for (const [name, ms] of times) (started[name] ??= []).push(ms);
    }
    const hostMs = median(started.host ?? []);
    return folders.flatMap(([name]): Row[] => {
      const wholeMs = median(started[name] ?? []);
      return [
        limited(`Process start to tray icon, own time, ${name}`, wholeMs - hostMs, 'ms', limitMs),
        told(`Process start to tray icon, with the host, ${name}`, wholeMs, 'ms', hostMs),
      ];
    });
  },
};

/** When the icon was in the tray; of the empty program, when it could have put one there. */
async function start(bench: Bench, dataFolder: string, main: string): Promise<number> {
  const program = await RunningProgram.start(bench.start({ dataFolder, main, clock: 'system' }));
  const moments = await poll('the start', async () => {
    const measures = await program.host.measure();
    return main === emptyMain || measures.firstTrayMs > 0 ? measures : undefined;
  });
  await program.quit();
  return main === emptyMain ? moments.readyMs : moments.firstTrayMs;
}
