import { expect, test } from '../support/fixture.ts';
import { bringIn, minutes, nine, seconds, startFromTray } from '../support/people.ts';

test('at rest seven people stand in order: the next one and six after them', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  await expect(page.getByRole('listitem')).toHaveCount(6);
  await expect(page.getByRole('heading', { name: /^After / })).toBeVisible();
  await expect(page.getByText('You have not been in touch yet').first()).toBeVisible();
});

test('a session shows the tip, the ring, the person, their links, the ways to act and three names', async ({
  twelve,
}) => {
  const page = await bringIn(twelve, nine);
  const after = await page.getByRole('listitem').getByRole('button').allInnerTexts();
  const name = await startFromTray(twelve, page);
  await expect(page.getByRole('button', { name: /^Tip: / })).toBeVisible();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(page.getByRole('navigation', { name: `Where to find ${name}` })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Ways to connect or help' }).getByRole('button')).toHaveCount(4);
  const three = after.slice(0, 3).map((text) => text.split(' ')[0]);
  const next = page.getByRole('button', { name: /^Next/ });
  await expect(next).toContainText(three.join(', '));
  await next.click();
  await expect(page.getByRole('listitem').filter({ hasText: 'You have not been in touch yet' })).toHaveCount(6);
});

test('the tip unfolds over the middle and folds again', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  await startFromTray(twelve, page);
  const tip = page.getByRole('button', { name: /^Tip: / });
  await expect(tip).toHaveAttribute('aria-expanded', 'false');
  await tip.click();
  await expect(tip).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(tip).toHaveAttribute('aria-expanded', 'false');
});

test('the countdown goes by the second, and by seconds alone in the last minute', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  await startFromTray(twelve, page);
  const timer = page.getByRole('timer');
  await twelve.advance(seconds(1));
  await expect(timer).toHaveText('11:59');
  await twelve.advance(minutes(10));
  await expect(timer).toHaveText('1:59');
  await twelve.advance(seconds(59));
  await expect(timer).toHaveText('60');
  await expect(page.getByText('seconds left')).toBeVisible();
  await twelve.advance(seconds(55));
  await expect(timer).toHaveText('5');
});

test('a window that was reloaded in between shows the same moment', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const name = await startFromTray(twelve, page);
  await twelve.advance(minutes(3) + seconds(7));
  await page.reload();
  await expect(page.getByRole('timer')).toHaveText('8:53');
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
});

test('what one means to do is written down and stays', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  await startFromTray(twelve, page);
  const field = page.getByRole('textbox', { name: 'What you mean to do' });
  await field.fill('Ask about the garden');
  await field.press('Enter');
  await page.reload();
  await expect(field).toHaveValue('Ask about the garden');
});

test('somebody further down can be started with from their row', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const row = page.getByRole('listitem').nth(3);
  const name = (await row.getByRole('button').innerText()).split('\n')[0] ?? '';
  await row.getByRole('button').click();
  await row.getByRole('button', { name: /^Start with / }).click();
  await expect(page.getByRole('timer')).toHaveText('12:00');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});
