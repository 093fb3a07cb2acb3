import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { limited, told, type Bench, type Measurement, type Row } from './support/measurement.ts';
import { RunningProgram } from './support/running-program.ts';

const emptyMain = join(import.meta.dirname, 'programs', 'empty-main.ts');
const hourMs = 60 * 60_000;
const hours = 24;
const watchedMs = 20_000;
const megabyte = 1_000_000;

/** What the program costs while nothing happens. */
export const atRest: Measurement = {
  name: 'at rest',
  async measure(bench) {
    const wakeUps = await mostWakeUpsInAnHour(bench);
    const real = await settledProcess(bench, bench.folderWith(100_000), bench.program);
    const empty = await settledProcess(bench, bench.newFolder(), emptyMain);
    const ownTimers = real.timers - empty.timers;
    const rows: Row[] = [
      limited('At rest, wake-ups of main in the busiest of 24 hours', wakeUps, 'an hour', 4),
      told('At rest, timers that stand in the process', real.timers, 'timers', empty.timers),
      limited("At rest, main's own heap, 100,000 contacts", real.heap - empty.heap, 'MB', 25),
      told('At rest, heap of the whole process with the host', real.heap, 'MB', empty.heap),
    ];
    if (real.switches !== null && empty.switches !== null) {
      rows.push(
        told(`At rest, times the main thread woke up in ${watchedMs / 1000} s`, real.switches, 'times', empty.switches),
      );
    }
    bench.say(`own timers in the real process: ${ownTimers}`);
    return rows;
  },
};

/** Counts the timers that fire on a clock which is moved through a day; the first hour holds the start and is not counted. */
async function mostWakeUpsInAnHour(bench: Bench): Promise<number> {
  const program = await RunningProgram.start(bench.start({ dataFolder: bench.newFolderWith(1_000), clock: 'manual' }));
  await program.seen(({ trays }) => (trays[0]?.tooltip ?? '').includes('Person'));
  const call = (path: string, ...args: number[]): Promise<unknown> => program.host.ask({ command: 'call', path, args });
  await call('twelveTest.advance', hourMs);
  let most = 0;
  for (let hour = 0; hour < hours; hour += 1) {
    const before = Number(await call('twelveTest.firedTimers'));
    await call('twelveTest.advance', hourMs);
    most = Math.max(most, Number(await call('twelveTest.firedTimers')) - before);
  }
  await program.quit();
  return most;
}

interface Settled {
  readonly heap: number;
  readonly timers: number;
  readonly switches: number | null;
}

/** A real process with the machine's clock, after it has come to rest. */
async function settledProcess(bench: Bench, dataFolder: string, main: string): Promise<Settled> {
  const program = await RunningProgram.start(bench.start({ dataFolder, main, clock: 'system' }));
  if (main === bench.program) await program.seen(({ trays }) => (trays[0]?.tooltip ?? '').includes('Person'));
  await program.host.measure();
  const before = voluntarySwitches(program.host.child.pid);
  await new Promise((resolve) => setTimeout(resolve, watchedMs));
  const after = voluntarySwitches(program.host.child.pid);
  const { heapBytes, timers } = await program.host.measure();
  await program.quit();
  return { heap: heapBytes / megabyte, timers, switches: before === null || after === null ? null : after - before };
}

/** How often the main thread went to sleep and was woken again; Linux only. */
function voluntarySwitches(pid: number | undefined): number | null {
  const file = `/proc/${pid}/task/${pid}/status`;
  if (!existsSync(file)) return null;
  const found = /^voluntary_ctxt_switches:\s*(\d+)$/m.exec(readFileSync(file, 'utf8'));
  return found === null ? null : Number(found[1]);
}
