import type { Page } from 'playwright/test';
import { expect, test } from '../support/fixture.ts';
import { minutes, seconds, startWithAna } from '../support/people.ts';

async function chooseMore(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

test('a paused session stands still for as long as it takes, and goes on where it was', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  await twelve.advance(minutes(4) + seconds(48));
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText('Standing still since 09:04. Take your time.')).toBeVisible();
  await expect.poll(async () => (await twelve.tray.state())?.tooltip).toBe('Ana – paused, 7:12 left');
  await twelve.advance(minutes(30));
  await expect(page.getByRole('timer')).toHaveText('7:12');
  await page.getByRole('button', { name: 'Go on' }).last().click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await twelve.advance(seconds(12));
  await expect(page.getByRole('timer')).toHaveText('7:00');
});

test('minutes can be added while it runs and while it stands still', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  await twelve.advance(minutes(10));
  await chooseMore(page, '2 more minutes');
  await expect(page.getByRole('timer')).toHaveText('4:00');
  await page.keyboard.press('+');
  await expect(page.getByRole('timer')).toHaveText('6:00');
  await page.keyboard.press('p');
  await expect(page.getByText(/^Standing still since/)).toBeVisible();
  await chooseMore(page, '5 more minutes');
  await expect(page.getByRole('timer')).toHaveText('11:00');
});

test('ending early leads to the reflection with the time that was attended', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  await twelve.advance(minutes(5));
  await chooseMore(page, 'End now');
  await expect(page.getByRole('heading', { name: '5 minutes with Ana' })).toBeVisible();
  expect(await twelve.notifications()).toEqual([]);
});

test('more minutes after the end let the session go on with exactly these', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  await twelve.advance(minutes(5));
  await page.keyboard.press('e');
  await page.getByRole('button', { name: '2 more minutes' }).click();
  await expect(page.getByRole('timer')).toHaveText('2:00');
  await twelve.advance(minutes(2));
  await expect(page.getByRole('heading', { name: '7 minutes with Ana' })).toBeVisible();
});
