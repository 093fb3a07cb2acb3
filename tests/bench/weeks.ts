import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { openStorage } from '../../main/storage/storage-client.ts';
import { poll } from '../e2e/support/poll.ts';
import { weeksOver } from '../support/history/expect-same-sums.ts';
import { limited, told, type Bench, type Measurement, type Row } from './support/measurement.ts';
import { now, RunningProgram, WindowPage } from './support/running-program.ts';
import { seedHistory } from './support/seed-history.ts';
import { median, percentile } from './support/statistics.ts';

const sessions = 50_000;
const until = Date.parse('2026-11-18T09:00:00Z');
const zone = 'Europe/Zagreb';

/** How long it takes to look back on a week and on a year, out of ten. */
export const weeks: Measurement = {
  name: 'weeks',
  async measure(bench) {
    bench.say(`${sessions.toLocaleString('en')} sessions are brought in`);
    const folder = bench.newFolderWith(2_000);
    seedHistory(folder, sessions, until);
    return [...(await measureQueries(bench, folder)), ...(await measureWindow(bench, folder))];
  },
};

async function measureQueries(bench: Bench, folder: string): Promise<readonly Row[]> {
  const storage = openStorage({
    file: join(folder, 'data', 'twelve.db'),
    backupDir: join(folder, 'data', 'backups'),
    workerUrl: pathToFileURL(join(dirname(bench.program), 'storage-worker.js')),
    onFailure: (error) => bench.say(`the storage failed: ${String(error)}`),
  });
  const service = weeksOver(storage, { now: until, zone, weekStart: 1 });
  const week = await timesOf(100, (turn) => service.summary(`20${17 + (turn % 9)}-0${1 + (turn % 9)}-15`));
  const levels = await timesOf(50, (turn) => service.levels(`20${18 + (turn % 8)}-0${1 + (turn % 9)}-15`));
  const year = await timesOf(40, (turn) => service.year(2017 + (turn % 9)));
  const held = await service.year(2025);
  if (held.totals.deeds < 10_000) throw new Error('The year holds too little to be measured.');
  await storage.close();
  return [
    limited('A week of 50,000 sessions and 200,000 actions, median', median(week), 'ms', 5),
    told('The same, p95', percentile(week, 0.95), 'ms'),
    limited('A year of them, median', median(year), 'ms', 30),
    told('The same, p95', percentile(year, 0.95), 'ms'),
    told('How well people were known over twelve weeks, median', median(levels), 'ms'),
  ];
}

async function timesOf(count: number, ask: (turn: number) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  // The first ones compile the code and fill the caches.
  for (let turn = -10; turn < count; turn += 1) {
    const before = performance.now();
    await ask(turn + 10);
    if (turn >= 0) times.push(performance.now() - before);
  }
  return times;
}

const clicks = 15;

async function measureWindow(bench: Bench, dataFolder: string): Promise<readonly Row[]> {
  const program = await RunningProgram.start(bench.start({ dataFolder, clock: 'manual', startAt: new Date(until) }));
  await program.seen(({ trays }) => (trays[0]?.tooltip ?? '').includes('Person'));
  const painted: number[] = [];
  await chooseWeek(program);
  const shown = await WindowPage.of(program, await bench.browser());
  await shown.load();
  await nextWeekPainted(shown.page, async () => {});
  for (let click = 0; click < clicks; click += 1) {
    const [known] = (await program.host.desktop()).windows;
    if (known !== undefined) await program.host.user({ kind: 'window-close', id: known.id });
    const clickedAt = now();
    await chooseWeek(program);
    await program.seen(({ windows }) => windows.some(({ isVisible }) => isVisible));
    // A page of its own is never hidden, so that it is told what a window that comes up is told.
    const paintedAt = await nextWeekPainted(shown.page, () =>
      shown.page.evaluate(() => void window.dispatchEvent(new Event('focus'))),
    );
    painted.push(paintedAt - clickedAt);
  }
  const printed: number[] = [];
  for (let turn = 0; turn < 5; turn += 1)
    printed.push(await printOnce(program, shown, join(dataFolder, `${turn}.pdf`)));
  await shown.close();
  await program.quit();
  return [
    limited('Click to painted week, warm window, p95', percentile(painted, 0.95), 'ms', 300),
    told('Click to painted week, warm window, median', median(painted), 'ms'),
    limited('A week as PDF, from the chosen name to the file, median', median(printed), 'ms', 3_000),
  ];
}

async function chooseWeek({ host }: RunningProgram): Promise<void> {
  const item = (await host.desktop()).trays[0]?.menu?.find(({ label }) => label === 'This week');
  if (item === undefined) throw new Error('The menu has no "This week".');
  await host.ask({ command: 'choose', item: item.id });
}

/** When the page has drawn a week anew after `act`, on the clock that pages and this process share. */
async function nextWeekPainted(page: Page, act: () => Promise<void>): Promise<number> {
  await page.waitForFunction(() =>
    document.querySelector('twelve-week-window')?.shadowRoot?.querySelector('twelve-week-page'),
  );
  const drawn = page.evaluate(async () => {
    const shown = document.querySelector('twelve-week-window')?.shadowRoot?.querySelector('twelve-week-page');
    if (shown === null || shown === undefined) throw new Error('There is no week.');
    const first = 'week' in shown ? shown.week : null;
    const started = performance.now();
    // Without an act the page has just been loaded and shows what it will show.
    const isTheSame = (): boolean => 'week' in shown && shown.week === first;
    while (isTheSame() && performance.now() - started < 2_000) {
      await new Promise((next) => requestAnimationFrame(next));
    }
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    return performance.timeOrigin + performance.now();
  });
  await act();
  return drawn;
}

async function printOnce(program: RunningProgram, shown: WindowPage, file: string): Promise<number> {
  const saved = shown.request('week:save', { day: '2026-11-11', hidesNames: false, format: 'pdf' });
  const dialog = await poll('a file dialog', async () => (await program.host.desktop()).dialogs[0]);
  const chosenAt = now();
  await program.host.user({ kind: 'dialog-answer', id: dialog.id, paths: [file] });
  if ((await saved) === null) throw new Error('Nothing was printed.');
  return now() - chosenAt;
}
