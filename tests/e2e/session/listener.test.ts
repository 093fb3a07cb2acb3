import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, test } from '../support/fixture.ts';
import { bringIn, minutes, nine, seconds, startWithAna } from '../support/people.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is wrong for somebody who cannot see the window, or hardly; empty when nothing is. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe;
    // Half way through its fade a text has half its contrast; a fade begins with the frame after the one that showed it.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => {
      const shadows = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      return [root, ...shadows.flatMap(rootsIn)];
    };
    const moving = rootsIn(document).flatMap((root) => root.getAnimations());
    await Promise.all(moving.map(({ finished }) => finished.catch(() => undefined)));
    const { violations } = await run({
      resultTypes: ['violations'],
      // Does not know that "min" is short for the "minutes" in the name.
      rules: { 'label-content-name-mismatch': { enabled: false } },
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`).join(' ')}`,
    );
  });
}

test('the beginning, six, three and one minute and the end are said, and nothing in between', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  const said = page.getByRole('status').first();
  await expect(said).toHaveText('12 minutes with Ana have begun.');
  await twelve.advance(minutes(5));
  await expect(said).toHaveText('12 minutes with Ana have begun.');
  await twelve.advance(minutes(1) + seconds(1));
  await expect(said).toHaveText('6 minutes left.');
  await twelve.advance(minutes(3));
  await expect(said).toHaveText('3 minutes left.');
  await twelve.advance(minutes(2));
  await expect(said).toHaveText('1 minute left.');
  await twelve.advance(minutes(1));
  await expect(said).toHaveText('Time is up.');
});

test('a running session reads in the order in which it is seen, each control with its name', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - main:
      - 'button /^Tip: /'
      - button "Not now"
      - button "Pause"
      - button "More"
      - timer: 12:00
      - heading "Ana Kovač" [level=1]
      - navigation "Where to find Ana Kovač":
        - button "LinkedIn"
        - button "Mastodon"
        - button "GitHub"
        - button /3 links/
      - region "Ana Kovač"
      - textbox "What you mean to do"
      - group "Ways to connect or help"
      - button /^Next/ [disabled]
    - status: 12 minutes with Ana have begun.
  `);
});

test('a new view takes the focus with it', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  await page.keyboard.press('e');
  await expect(page.getByRole('heading', { name: /with Ana$/ })).toBeVisible();
  const focused = await page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.isConnected === true && element !== document.body;
  });
  expect(focused).toBe(true);
});

test.describe('by the machine’s own clock, which the finder of faults needs', () => {
  test.use({ start: { clock: 'system' } });

  test('no state of the real program has a fault that a machine can find', async ({ twelve }) => {
    const page = await twelve.window('session');
    await expect(page.getByRole('textbox')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await bringIn(twelve, nine);
    expect(await faults(page)).toEqual([]);
    await twelve.tray.click();
    await expect(page.getByRole('timer')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('a');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('p');
    await expect(page.getByText(/^Standing still since/)).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('e');
    await expect(page.getByRole('button', { name: 'Done', exact: true })).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await twelve.tray.choose('This week');
    const week = await twelve.window('week');
    await expect(week.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await faults(week)).toEqual([]);
  });
});
