import { poll } from '../e2e/support/poll.ts';
import { limited, type Measurement } from './support/measurement.ts';
import { RunningProgram } from './support/running-program.ts';

const times = 200;
const opened = ['This week', 'Settings…'] as const;
/** Longer than a closed window is kept. */
const untilGoneMs = 60 * 60_000;

/** Whether windows leave something behind in main: two hundred of them, opened from the tray's menu and closed. */
export const windowsAgain: Measurement = {
  name: 'windows and timers',
  async measure(bench) {
    const program = await RunningProgram.start(bench.start({ dataFolder: bench.newFolderWith(100), clock: 'manual' }));
    await program.seen(({ trays }) => (trays[0]?.tooltip ?? '').includes('Person'));
    // Each of them once first: what is loaded with the first window stays.
    for (const label of opened) await openAndClose(program, label);
    const before = await takeStock(program);
    for (let time = 0; time < times; time += 1) await openAndClose(program, opened[time % opened.length] ?? '');
    const after = await takeStock(program);
    await program.quit();
    return (Object.keys(before) as (keyof Stock)[]).map((name) =>
      limited(`More ${name} after ${times} opened and closed windows`, after[name] - before[name], '', 0),
    );
  },
};

interface Stock {
  readonly windows: number;
  readonly 'timers of the program': number;
  readonly 'timers of the process': number;
  readonly 'open resources': number;
  readonly listeners: number;
}

async function takeStock({ host }: RunningProgram): Promise<Stock> {
  const { timers, listeners } = await host.measure();
  const call = (path: string): Promise<unknown> => host.ask({ command: 'call', path, args: [] });
  return {
    windows: (await host.desktop()).windows.length,
    'timers of the program': Number(await call('twelveTest.waitingTimers')),
    'timers of the process': timers,
    'open resources': ((await call('process.getActiveResourcesInfo')) as readonly string[]).length,
    listeners,
  };
}

async function openAndClose({ host }: RunningProgram, label: string): Promise<void> {
  const item = (await host.desktop()).trays[0]?.menu?.find((entry) => entry.label === label);
  if (item === undefined) throw new Error(`The menu has no "${label}".`);
  await host.ask({ command: 'choose', item: item.id });
  const window = await poll(`the window of "${label}"`, async () => (await host.desktop()).windows.at(-1));
  await host.user({ kind: 'window-close', id: window.id });
  await host.ask({ command: 'call', path: 'twelveTest.advance', args: [untilGoneMs] });
  const { windows } = await host.desktop();
  if (windows.some(({ id }) => id === window.id)) throw new Error(`The window of "${label}" is still there.`);
}
