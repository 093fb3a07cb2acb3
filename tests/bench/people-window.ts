import type { Page } from 'playwright';
import { limited, told, type Measurement } from './support/measurement.ts';
import { RunningProgram, WindowPage } from './support/running-program.ts';
import { median, percentile } from './support/statistics.ts';

const contacts = 100_000;
const frames = 400;

/** The list of a hundred thousand people as one sees it: painted as one types, and scrolled. */
export const peopleWindow: Measurement = {
  name: 'list of people',
  async measure(bench) {
    const program = await RunningProgram.start(
      bench.start({ dataFolder: bench.folderWith(contacts), clock: 'system' }),
    );
    await program.seen(({ trays }) => (trays[0]?.tooltip ?? '').includes('Person'));
    const item = (await program.host.desktop()).trays[0]?.menu?.find(({ label }) => label === 'People');
    if (item === undefined) throw new Error('The tray menu does not lead to the people.');
    await program.host.ask({ command: 'choose', item: item.id });
    const window = await WindowPage.of(program, await bench.browser());
    await window.load();
    const { page } = window;
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    const painted: number[] = [];
    for (const text of ['p', 'pe', 'per', 'number1', 'n', 'comp', 'e', 'number99', 'zz', 'person n']) {
      painted.push(await paintedAfter(page, text));
    }
    await page.getByRole('searchbox').fill('');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    const scrolled = await frameTimes(page);
    await window.close();
    await program.quit();
    return [
      limited('Rows painted after a letter, p95, 100,000 people', percentile(painted, 0.95), 'ms', 50),
      told('Rows painted after a letter, median', median(painted), 'ms'),
      limited('Scrolling through 100,000 people, frame, p99', percentile(scrolled, 0.99), 'ms', 32),
      told('Scrolling, frame, median', median(scrolled), 'ms'),
    ];
  },
};

/** From the key to the frame in which the new list is on the screen. */
function paintedAfter(page: Page, text: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const window = document.querySelector('twelve-contacts-window')?.shadowRoot;
    const search = window?.querySelector('twelve-contacts-search')?.shadowRoot;
    const field = search?.querySelector<HTMLInputElement>('input[type=search]');
    if (window === undefined || window === null || field === null || field === undefined) throw new Error('No list.');
    const version = (): string => window.querySelector('twelve-contact-list')?.getAttribute('version') ?? 'none';
    const before = version();
    const began = performance.now();
    field.value = typed;
    field.dispatchEvent(new Event('input'));
    while (version() === before) await new Promise((resolve) => requestAnimationFrame(resolve));
    // What was drawn in this frame is seen in the next.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - began;
  }, text);
}

/** How long each frame took while the list was scrolled, slowly and in leaps. */
function frameTimes(page: Page): Promise<number[]> {
  return page.evaluate(async (count) => {
    const window = document.querySelector('twelve-contacts-window')?.shadowRoot;
    const list = window?.querySelector('twelve-contact-list')?.shadowRoot?.querySelector('.scroll');
    if (list === null || list === undefined) throw new Error('No list.');
    const times: number[] = [];
    let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    for (let frame = 0; frame < count; frame += 1) {
      list.scrollTop += frame % 100 === 99 ? 400_000 : 90;
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      times.push(now - last);
      last = now;
    }
    return times;
  }, frames);
}
