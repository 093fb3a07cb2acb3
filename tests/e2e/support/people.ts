import type { Page } from 'playwright/test';
import type { Bridge } from '../../../core/ipc/contract.ts';
import { expect } from './fixture.ts';
import type { TwelveApp } from './twelve-app.ts';

/** Somebody with a few profiles; each network has a chip of its own. */
export const ana = 'Ana Kovač linkedin.com/in/ana-kovac https://github.com/anakovac @ana@mastodon.social';

/** More people than the queue holds at once, so that there is always somebody else. */
export const nine: readonly string[] = [
  ana,
  'Bo Lind https://github.com/bolind',
  'Cem Arslan https://bsky.app/profile/cem.bsky.social',
  'Dora Maar https://www.youtube.com/@doramaar',
  'Eli Cohen https://medium.com/@elicohen',
  'Fay Wray https://www.instagram.com/fay.wray',
  'Gus Ito https://www.reddit.com/user/gus_ito',
  'Hana Sato https://www.threads.net/@hana.sato',
  'Ivo Andrić https://x.com/ivoandric',
];

const fieldName = 'Paste links or handles, one a line, from any network.';

/** Pastes a list into the first run and reads what came of it. */
export async function paste(page: Page, lines: readonly string[]): Promise<void> {
  await page.getByRole('textbox', { name: fieldName }).fill(lines.join('\n'));
  await page.getByRole('button', { name: 'Add people' }).click();
}

/**
 * Brings people in by the request that the first run makes; the window is at rest afterwards. How a user does it has tests of
 * its own in `first-run/`, and every other test would wait for the same clicks.
 */
export async function bringIn(twelve: TwelveApp, lines: readonly string[]): Promise<Page> {
  const page = await twelve.window('session');
  await page.evaluate(async (text) => {
    const { bridge } = window as unknown as { readonly bridge: Bridge };
    const reply = await bridge.request('imports:text', { text });
    if (!reply.ok) throw new Error(reply.failure.message);
  }, lines.join('\n'));
  await expect(startButton(page)).toBeVisible();
  return page;
}

/** The one filled button at rest. */
export function startButton(page: Page) {
  return page.getByRole('button', { name: /^Start \d+ minutes? with / });
}

/** The name that stands largest: who is up next, or whom the session is with. */
export async function shownName(page: Page): Promise<string> {
  return page.getByRole('heading', { level: 1 }).innerText();
}

/** Starts with a click on the tray icon; answers with whom. */
export async function startFromTray(twelve: TwelveApp, page: Page): Promise<string> {
  const name = await shownName(page);
  await twelve.tray.click();
  await expect(page.getByRole('timer')).toHaveText('12:00');
  return name;
}

/** One person, and a session with her that has just begun. */
export async function startWithAna(twelve: TwelveApp): Promise<Page> {
  const page = await bringIn(twelve, [ana]);
  await startFromTray(twelve, page);
  return page;
}

/** Takes the first way to connect or help: the composer comes, and opens what it has. */
export async function takeFirstWay(page: Page): Promise<void> {
  await page.getByRole('group', { name: 'Ways to connect or help' }).getByRole('button').first().click();
  await openFromComposer(page);
}

/** Opens the place that the composer offers first. */
export async function openFromComposer(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(?:Open [A-Z]|Copy)/ }).click();
}

/** The session window after a start: whoever opens it from the menu waits until the program knows who is up. */
export async function openAtRest(twelve: TwelveApp): Promise<Page> {
  const entry = 'Open the session window';
  await expect.poll(async () => (await twelve.tray.menu()).map(({ label }) => label)).toContain(entry);
  await twelve.tray.choose(entry);
  const page = await twelve.window('session');
  await expect(startButton(page)).toBeVisible();
  return page;
}

export const seconds = (count: number): number => count * 1_000;
export const minutes = (count: number): number => count * 60_000;
