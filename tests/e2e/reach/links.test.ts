import { expect, isOnElectron, test } from '../support/fixture.ts';
import { ana, bringIn } from '../support/people.ts';

test('a link asks in the window, and does nothing until the user agrees', async ({ twelve }) => {
  const page = await bringIn(twelve, [ana]);
  await twelve.closeWindow('session');
  await twelve.followLink('twelve://start?contact=ana&minutes=5');
  await expect(page.getByRole('dialog', { name: 'A link asks' })).toBeVisible();
  await expect(page.getByText('Start 5 minutes with Ana Kovač?')).toBeVisible();
  await expect.poll(async () => (await twelve.windows())[0]?.isVisible).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toHaveCount(0);

  await twelve.followLink('twelve://start?contact=ana&minutes=5');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('timer')).toHaveText('5:00');

  await twelve.followLink('twelve://start');
  await expect(page.getByText('A session is already running.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await twelve.followLink('twelve://open/week');
  await twelve.window('week');
});

test('a link that starts the program is asked about once the window is there', async ({ launch }) => {
  const twelve = await launch({ arguments: ['twelve://add?url=https://github.com/torvalds'] });
  const page = await twelve.window('session');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('torvalds came in.')).toBeVisible();
});

test.describe('on macOS', () => {
  test.use({ start: { platform: 'darwin' } });

  test('the system hands links over itself', async ({ twelve }) => {
    test.skip(isOnElectron && process.platform !== 'darwin', 'only macOS has this event');
    const page = await bringIn(twelve, [ana]);
    await twelve.followLink('twelve://erase');
    await expect(page.getByText('Twelve does not know what this link asks for.')).toBeVisible();
  });
});
