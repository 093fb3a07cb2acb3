import type { Page } from 'playwright';
import { poll } from '../e2e/support/poll.ts';
import { watchCountdown } from './support/countdown-watch.ts';
import { limited, told, type Bench, type Measurement, type Row } from './support/measurement.ts';
import { now, RunningProgram, WindowPage } from './support/running-program.ts';
import { median, percentile } from './support/statistics.ts';

const warmClicks = 30;
const coldClicks = 5;

/** From the click on the tray icon to what the user sees of it. */
export const trayClick: Measurement = {
  name: 'tray click',
  async measure(bench) {
    const warm = await measureWarm(bench);
    const cold = await measureCold(bench);
    return [
      limited('Tray click to changed tray, p95', percentile(warm.tray, 0.95), 'ms', 50),
      told('Tray click to changed tray, median', median(warm.tray), 'ms'),
      limited('Tray click to painted countdown, warm window, p95', percentile(warm.countdown, 0.95), 'ms', 100),
      told('Tray click to painted countdown, warm window, median', median(warm.countdown), 'ms'),
      told('Tray click to painted countdown, no window yet, median', median(cold), 'ms'),
    ] satisfies Row[];
  },
};

/** The window is there, as it is after it was shown once: clicks start sessions, "Not now" takes them back. */
async function measureWarm(bench: Bench): Promise<{ readonly tray: number[]; readonly countdown: number[] }> {
  const program = await startAtRest(bench);
  await program.clickTray();
  const shown = await WindowPage.of(program, await bench.browser());
  await shown.load();
  const tray: number[] = [];
  const countdown: number[] = [];
  for (let click = 0; click <= warmClicks; click += 1) {
    await shown.page.waitForFunction(() => window.bench.hasCountdown());
    await shown.request('session:undo');
    await shown.page.waitForFunction(() => !window.bench.hasCountdown());
    const resting = await poll('a tray at rest', async () => (await program.host.desktop()).trays[0]);
    const painted = shown.page.evaluate(() => window.bench.nextCountdown());
    const clickedAt = now();
    await program.host.user({ kind: 'tray-click', id: resting.id });
    const changedAt = await program.seen(({ trays }) => trays[0]?.image !== resting.image);
    const paintedAt = await painted;
    if (click === 0) continue;
    tray.push(changedAt - clickedAt);
    countdown.push(paintedAt - clickedAt);
  }
  await shown.close();
  await program.quit();
  return { tray, countdown };
}

/** On the desktop page, which makes the window by itself as a desktop does. */
async function measureCold(bench: Bench): Promise<readonly number[]> {
  const browser = await bench.browser();
  const times: number[] = [];
  for (let click = 0; click < coldClicks; click += 1) {
    const program = await startAtRest(bench, 'desktop');
    const context = await browser.newContext();
    await context.addInitScript(watchCountdown);
    const page = await context.newPage();
    await page.goto(program.address, { waitUntil: 'networkidle' });
    const clickedAt = now();
    await program.clickTray();
    times.push((await paintedInFrame(page)) - clickedAt);
    await context.close();
    await program.quit();
  }
  return times;
}

function paintedInFrame(page: Page): Promise<number> {
  return poll('a countdown on the desktop page', async () => {
    const frame = page.frames().find((candidate) => candidate.url().includes('/windows/session/'));
    return (await frame?.evaluate(() => window.bench.countdownPaintedAt).catch(() => null)) ?? undefined;
  });
}

/** A program with people in it that has settled: whoever is next is known. */
async function startAtRest(bench: Bench, windows: 'pages' | 'desktop' = 'pages'): Promise<RunningProgram> {
  const options = bench.start({ dataFolder: bench.newFolderWith(1_000), clock: 'system' });
  const program = await RunningProgram.start(options, windows);
  await program.seen(({ trays }) => (trays[0]?.tooltip ?? '').includes('Person'));
  return program;
}
