import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Platform } from '../../core/types/platform.ts';
import { limited, told, type Bench, type Measurement, type Row } from './support/measurement.ts';
import { RunningProgram } from './support/running-program.ts';

const emptyMain = join(import.meta.dirname, 'programs', 'empty-main.ts');
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const restHours = 24;
const sessionMinutes = 60;
/** The end of a session, in which the tray changes most. */
const watchedTrayMs = 2 * minuteMs;
const watchedMs = 45_000;

/**
 * What main's thread computes in an hour. On a clock that is moved by hand everything happens that an hour of the real one
 * would bring, and nothing of the host's: no page is open, and its own timers stand on the real clock. What moving the
 * clock costs is in the number, so the truth is lower. A real process beside one with an empty program in the same host
 * is told as well; over a minute its difference is mostly noise.
 */
export const cpuTime: Measurement = {
  name: 'cpu time',
  async measure(bench) {
    const rest = await cpuAtRest(bench);
    const linux = await cpuOfAnHour(bench, 'linux', {});
    const digits = await cpuOfAnHour(bench, 'win32', { trayIcon: 'digits' });
    const menuBar = await cpuOfAnHour(bench, 'darwin', {});
    const real = await cpuOfRealMinute(bench);
    return [
      limited("At rest, CPU of main's thread", rest, 's an hour', 0.1),
      limited("Running, CPU of main's thread, Linux", linux.seconds, 's an hour', 2),
      limited("Running, CPU of main's thread, Windows with digits", digits.seconds, 's an hour', 2),
      limited("Running, CPU of main's thread, macOS", menuBar.seconds, 's an hour', 2),
      limited('Running, changes of one thing in the tray, Linux', linux.changes, 'a second', 1),
      limited('Running, changes of one thing in the tray, Windows with digits', digits.changes, 'a second', 1),
      limited('Running, changes of one thing in the tray, macOS', menuBar.changes, 'a second', 1),
      ...real,
    ];
  },
};

function call({ host }: RunningProgram, path: string, ...args: readonly number[]): Promise<unknown> {
  return host.ask({ command: 'call', path, args });
}

async function cpuSeconds(program: RunningProgram, of: 'threadCpuUsage' | 'cpuUsage'): Promise<number> {
  const usage = (await call(program, `process.${of}`)) as NodeJS.CpuUsage;
  return (usage.user + usage.system) / 1e6;
}

async function startAtRest(
  bench: Bench,
  platform: Platform,
  clock: 'manual' | 'system',
  settings: object,
): Promise<RunningProgram> {
  const dataFolder = bench.newFolderWith(1_000);
  mkdirSync(join(dataFolder, 'data'), { recursive: true });
  writeFileSync(join(dataFolder, 'data', 'settings.json'), JSON.stringify({ sessionMinutes, ...settings }));
  const program = await RunningProgram.start(bench.start({ dataFolder, platform, clock }));
  await program.seen(({ trays }) => (trays[0]?.tooltip ?? '').includes('Person'));
  return program;
}

/** Seconds an hour over a day, after an hour that holds the start. */
async function cpuAtRest(bench: Bench): Promise<number> {
  const program = await startAtRest(bench, 'linux', 'manual', {});
  await call(program, 'twelveTest.advance', hourMs);
  const before = await cpuSeconds(program, 'threadCpuUsage');
  await call(program, 'twelveTest.advance', restHours * hourMs);
  const after = await cpuSeconds(program, 'threadCpuUsage');
  await program.quit();
  return (after - before) / restHours;
}

/** Seconds in a session of an hour, and the most changes of one thing in the tray within a second of its last minutes. */
async function cpuOfAnHour(
  bench: Bench,
  platform: Platform,
  settings: object,
): Promise<{ readonly seconds: number; readonly changes: number }> {
  const program = await startAtRest(bench, platform, 'manual', settings);
  await startSession(program);
  const before = await cpuSeconds(program, 'threadCpuUsage');
  await call(program, 'twelveTest.advance', hourMs - watchedTrayMs);
  const nearTheEnd = await cpuSeconds(program, 'threadCpuUsage');
  const changes = await mostChangesInASecond(program);
  // Asking for the changes costs more than they do: the last minutes count as much as those before, by their number.
  const seconds = ((nearTheEnd - before) * hourMs) / (hourMs - watchedTrayMs);
  await program.quit();
  return { seconds, changes };
}

async function mostChangesInASecond(program: RunningProgram): Promise<number> {
  // Changes come on the second: counted between the middles of seconds, none is on the edge of two.
  await call(program, 'twelveTest.advance', 500);
  let most = 0;
  let before = (await program.host.measure()).trayChanges;
  for (let passed = 0; passed < watchedTrayMs; passed += 1_000) {
    await call(program, 'twelveTest.advance', 1_000);
    const { trayChanges } = await program.host.measure();
    for (const [name, count] of Object.entries(trayChanges)) most = Math.max(most, count - (before[name] ?? 0));
    before = trayChanges;
  }
  return most;
}

async function startSession(program: RunningProgram): Promise<void> {
  await program.clickTray();
  await program.seen(({ trays }) => /\d+ min left$/.test(trays[0]?.tooltip ?? ''));
}

async function cpuOfRealMinute(bench: Bench): Promise<readonly Row[]> {
  const real = await startAtRest(bench, 'linux', 'system', {});
  const empty = await RunningProgram.start(
    bench.start({ dataFolder: bench.newFolder(), main: emptyMain, clock: 'system' }),
  );
  await startSession(real);
  const usage = async (program: RunningProgram): Promise<number> => cpuSeconds(program, 'cpuUsage');
  const before = [await usage(real), await usage(empty)] as const;
  await new Promise((resolve) => setTimeout(resolve, watchedMs));
  const after = [await usage(real), await usage(empty)] as const;
  await real.quit();
  await empty.quit();
  const anHour = (seconds: number): number => (seconds * hourMs) / watchedMs;
  return [
    told(
      'Running, CPU of the real process with all threads and the host',
      anHour(after[0] - before[0]),
      's an hour',
      anHour(after[1] - before[1]),
    ),
  ];
}
