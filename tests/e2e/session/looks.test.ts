import { expect, test } from '../support/fixture.ts';
import { bringIn, minutes, openFromComposer, startFromTray, startWithAna } from '../support/people.ts';

test('a profile opens in the user’s browser and is marked as looked at', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  const links = page.getByRole('navigation', { name: 'Where to find Ana Kovač' });
  await links.getByRole('button', { name: 'GitHub', exact: true }).click();
  await expect(links.getByRole('button', { name: /^GitHub\s*, looked at$/ })).toBeVisible();
  await expect(links.getByRole('button', { name: 'LinkedIn', exact: true })).toBeVisible();
  expect(await twelve.openedLinks()).toEqual(['https://github.com/anakovac']);
});

test('every profile can be opened, each once or more, and the marks outlive a restart', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  for (const key of ['1', '2', '3']) await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: /, looked at$/ })).toHaveCount(3);
  expect((await twelve.openedLinks()).toSorted()).toEqual([
    'https://github.com/anakovac',
    'https://mastodon.social/@ana',
    'https://www.linkedin.com/in/ana-kovac',
  ]);
  await twelve.restart(minutes(5));
  const again = await twelve.window('session');
  await again.getByRole('button', { name: /^Continue with Ana/ }).click();
  await expect(again.getByRole('button', { name: /, looked at$/ })).toHaveCount(3);
});

test('a link that leads nowhere is marked, and gets a new address', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  await page.getByRole('button', { name: 'All 3 links' }).click();
  await page.getByRole('listitem').filter({ hasText: 'GitHub' }).getByRole('button', { name: 'Nobody there?' }).click();
  await page.getByRole('button', { name: 'New address', exact: true }).click();
  const field = page.getByRole('textbox', { name: 'The new address for GitHub' });
  await expect(field).toBeFocused();
  await field.fill('linkedin.com/company/acme');
  await field.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'not to a person' })).toBeVisible();
  await field.fill('github.com/ana-k');
  await field.press('Enter');
  await expect(page.getByRole('button', { name: 'GitHub', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'GitHub', exact: true }).click();
  await expect(page.getByRole('button', { name: /^GitHub\s*, looked at$/ })).toBeVisible();
  expect(await twelve.openedLinks()).toEqual(['https://github.com/ana-k']);
});

test('somebody without any profile is still twelve minutes: find this person', async ({ twelve }) => {
  const page = await bringIn(twelve, ['Zora Neale']);
  await startFromTray(twelve, page);
  await expect(page.getByRole('heading', { name: 'Find Zora' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  const field = page.getByRole('textbox', { name: 'A link or handle of Zora' });
  await field.fill('x: no such handle');
  await field.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'no such handle' })).toBeVisible();
  await field.fill('https://zora.example/');
  await field.press('Enter');
  await page.getByRole('button', { name: 'Website', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Website\s*, looked at$/ })).toBeVisible();
  expect(await twelve.openedLinks()).toEqual(['https://zora.example/']);
});

test('with nowhere to go something can be done for a person all the same', async ({ twelve }) => {
  const page = await bringIn(twelve, ['Zora Neale']);
  await startFromTray(twelve, page);
  await page.getByRole('button', { name: 'More ways' }).click();
  await page.getByRole('button', { name: 'Introduce Bring two people together' }).click();
  await openFromComposer(page);
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect(page.getByRole('list', { name: 'Done so far' })).toContainText('Introduced');
  expect(await twelve.openedLinks()).toEqual([]);
});
