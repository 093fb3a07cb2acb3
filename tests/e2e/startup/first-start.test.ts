import { expect, test } from '../support/fixture.ts';

test('a fresh start brings a tray icon with its words', async ({ twelve }) => {
  await expect.poll(async () => (await twelve.tray.state())?.image.length ?? 0).toBeGreaterThan(0);
  await expect.poll(async () => (await twelve.tray.state())?.tooltip).not.toBe('');
  await expect.poll(async () => (await twelve.tray.menu()).length).toBeGreaterThan(0);
});

test('without contacts a click on the tray opens the first run', async ({ twelve }) => {
  await expect.poll(async () => (await twelve.tray.state())?.image.length ?? 0).toBeGreaterThan(0);
  await twelve.tray.click();
  const page = await twelve.window('session');
  await expect(page.getByRole('textbox').first()).toBeVisible();
});

test('main and its pages live in the same moment', async ({ twelve }) => {
  await expect.poll(async () => (await twelve.tray.state())?.image.length ?? 0).toBeGreaterThan(0);
  await twelve.tray.click();
  const page = await twelve.window('session');
  expect(await page.evaluate(() => Date.now())).toBe(await twelve.now());
  await twelve.advance(90_000);
  expect(await page.evaluate(() => Date.now())).toBe(await twelve.now());
});

test('quitting ends it cleanly', async ({ twelve }) => {
  expect(await twelve.quit()).toBe(0);
});
