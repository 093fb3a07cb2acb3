import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../support/fixture.ts';
import { bringIn, nine, openAtRest, startButton } from '../support/people.ts';

/** Who waits, in order, by their first names. */
async function waiting(page: Page): Promise<readonly string[]> {
  const rows = await page.getByRole('listitem').getByRole('button', { expanded: false }).allInnerTexts();
  return rows.map((row) => row.split(/[\s,]/)[0] ?? '');
}

const rowOf = (page: Page, name: string): Locator =>
  page.getByRole('listitem').getByRole('button', { name: new RegExp(`^${name}[ ,]`) });

test('the queue is put in order by keyboard, and stays so over a restart', async ({ twelve }) => {
  let page = await bringIn(twelve, nine);
  const [first = '', second = '', third = '', ...rest] = await waiting(page);
  await rowOf(page, first).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => waiting(page)).toEqual([second, first, third, ...rest]);
  await expect(rowOf(page, first)).toBeFocused();
  await page.keyboard.press('k');
  await expect(rowOf(page, first)).toContainText('stays, whoever else comes in');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await expect(page.getByText(`${third} is out of the queue.`)).toBeVisible();
  await expect.poll(() => waiting(page)).not.toContain(third);
  expect(await waiting(page)).toHaveLength(6);
  await page.keyboard.press('Control+z');
  await expect.poll(() => waiting(page)).toEqual([second, first, third, ...rest]);

  await twelve.restart();
  page = await openAtRest(twelve);
  expect(await waiting(page)).toEqual([second, first, third, ...rest]);
  await expect(rowOf(page, first)).toContainText('stays, whoever else comes in');
});

test('somebody is never asked about again, and a narrowing in the settings chooses who may come up', async ({
  twelve,
}) => {
  const page = await bringIn(twelve, nine);
  const first = (await waiting(page)).find((name) => name !== 'Fay') ?? '';
  await rowOf(page, first).click();
  await page.getByRole('button', { name: 'Never ask again' }).click();
  await expect.poll(() => waiting(page)).not.toContain(first);

  await twelve.tray.choose('Settings…');
  const settings = await twelve.window('settings');
  await settings.getByRole('checkbox', { name: 'Instagram' }).check({ force: true });
  await expect.poll(() => waiting(page)).toEqual([]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fay Wray');
  await settings.getByRole('checkbox', { name: 'Instagram' }).uncheck({ force: true });
  await expect.poll(async () => (await waiting(page)).length).toBe(6);
  await expect(startButton(page)).toBeVisible();
});
