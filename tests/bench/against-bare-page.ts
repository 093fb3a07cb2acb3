import { join } from 'node:path';
import { compared, told, type Bench, type Measurement } from './support/measurement.ts';
import { RunningProgram, WindowPage } from './support/running-program.ts';
import { median } from './support/statistics.ts';

const bareMain = join(import.meta.dirname, 'programs', 'bare-main.ts');
const loads = 20;
const rounds = 2;
const runningMs = 30_000;
const most = 2;

/** The session window with a running session beside a bare Lit page with one countdown, served by the same host. */
export const againstBarePage: Measurement = {
  name: 'against a bare page',
  async measure(bench) {
    const real = await openReal(bench);
    const bare = await openBare(bench);
    const visible = await measureVisible(real.window, bare.window);
    const heap = { real: await heapMegabytes(real.window), bare: await heapMegabytes(bare.window) };
    const task = await measureTask(bench, real.window, bare.window);
    for (const { window, program } of [real, bare]) {
      await window.close();
      await program.quit();
    }
    return [
      compared(
        'Countdown visible, from the beginning of the page',
        median(visible.real),
        'ms',
        median(visible.bare),
        most,
      ),
      compared('Task time over 30 s of running', median(task.real), 'ms', median(task.bare), most),
      compared('JS heap of the running window', heap.real, 'MB', heap.bare, most),
      told('Task time over 30 s of running, worst round', Math.max(...task.real), 'ms', Math.max(...task.bare)),
    ];
  },
};

interface Opened {
  readonly program: RunningProgram;
  readonly window: WindowPage;
}

async function openReal(bench: Bench): Promise<Opened> {
  const program = await RunningProgram.start(bench.start({ dataFolder: bench.newFolderWith(1_000), clock: 'system' }));
  await program.seen(({ trays }) => (trays[0]?.tooltip ?? '').includes('Person'));
  await program.clickTray();
  return { program, window: await WindowPage.of(program, await bench.browser()) };
}

async function openBare(bench: Bench): Promise<Opened> {
  const program = await RunningProgram.start(
    bench.start({
      dataFolder: bench.newFolder(),
      main: bareMain,
      clock: 'system',
      arguments: [
        `--pages=${bench.barePages}`,
        `--preload=${join(bench.program, '..', '..', 'preload', 'preload.cjs')}`,
      ],
    }),
  );
  return { program, window: await WindowPage.of(program, await bench.browser()) };
}

interface Pair {
  readonly real: number[];
  readonly bare: number[];
}

/** In turn; the first load of each fills the caches of the host and the browser. */
async function measureVisible(real: WindowPage, bare: WindowPage): Promise<Pair> {
  const times: Pair = { real: [], bare: [] };
  for (let load = 0; load <= loads; load += 1) {
    for (const [name, window] of [
      ['bare', bare],
      ['real', real],
    ] as const) {
      await window.load();
      const ms = await window.countdownShownAfter();
      if (load > 0) times[name].push(ms);
    }
  }
  return times;
}

/** Everything that the page's main thread did: scripts, style, layout, paint, collecting garbage. */
async function measureTask(bench: Bench, real: WindowPage, bare: WindowPage): Promise<Pair> {
  const times: Pair = { real: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, window] of [
      ['bare', bare],
      ['real', real],
    ] as const) {
      bench.say(`task time, ${name}, ${round + 1} of ${rounds}`);
      const before = await window.metric('TaskDuration');
      await new Promise((resolve) => setTimeout(resolve, runningMs));
      times[name].push(((await window.metric('TaskDuration')) - before) * 1000);
    }
  }
  return times;
}

async function heapMegabytes(window: WindowPage): Promise<number> {
  // Twice: what a first pass only marks for finalization goes with the second.
  await window.devtools.send('HeapProfiler.collectGarbage');
  await window.devtools.send('HeapProfiler.collectGarbage');
  return (await window.metric('JSHeapUsedSize')) / 1e6;
}
