import type { Page } from 'playwright/test';
import { expect, test } from '../support/fixture.ts';
import { bringIn, minutes, nine, startButton, startFromTray, takeFirstWay } from '../support/people.ts';
import type { TwelveApp } from '../support/twelve-app.ts';

/** One whole session with one thing done; answers with whom. */
async function meet(twelve: TwelveApp, page: Page): Promise<string> {
  const name = await startFromTray(twelve, page);
  await takeFirstWay(page);
  await page.getByRole('button', { name: 'Yes' }).click();
  await twelve.advance(minutes(12));
  await page.getByRole('textbox', { name: 'What do you want to remember?' }).fill('A typo heer.');
  await page.getByRole('radio', { name: /heard of/ }).check();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(startButton(page)).toBeVisible();
  return name;
}

async function openWeek(twelve: TwelveApp): Promise<Page> {
  await twelve.tray.choose('This week');
  return twelve.window('week');
}

async function correct(week: Page, name: string): Promise<void> {
  await week.getByRole('button', { name: `Correct what is noted about ${name}` }).click();
  await week.getByRole('menuitem', { name: /^Correct / }).click();
  await expect(week.getByRole('dialog')).toBeVisible();
}

const headline = (week: Page, words: string) => expect(week.getByRole('heading', { name: words })).toBeVisible();
const one = 'One person, twelve minutes, one thing done for them.';

test('a note, an action and a familiarity are corrected, and stay so after a restart', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const met = await meet(twelve, page);
  let week = await openWeek(twelve);
  await correct(week, met);
  await week.getByRole('textbox', { name: 'What do you want to remember?' }).fill('No typo here.');
  await week.getByRole('button', { name: /^Change: / }).click();
  await week.getByRole('combobox', { name: 'What it was' }).selectOption('Recommended');
  await week.getByRole('textbox', { name: 'A note on it' }).fill('her workshop');
  await week.getByRole('radio', { name: /friendly/ }).check();
  await week.getByRole('button', { name: 'Something I did' }).click();
  await week.getByRole('button', { name: 'Save' }).click();
  await expect(week.getByRole('dialog')).toBeHidden();
  await headline(week, 'One person, twelve minutes, two things done for them.');

  await twelve.restart();
  week = await openWeek(twelve);
  const card = week.getByRole('article', { name: met });
  await expect(card).toContainText('“No typo here.”');
  await expect(card).toContainText(/Recommended them( on \S+)?: her workshop/);
  await expect(card).toContainText('from 1 stranger to 4 friendly');
});

test('a session is deleted and comes back whole, by the toast and by the keyboard', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const met = await meet(twelve, page);
  const week = await openWeek(twelve);
  await headline(week, one);
  await correct(week, met);
  await week.getByRole('button', { name: 'Delete this session' }).click();
  await headline(week, 'A week with room for somebody.');
  await expect(page.getByRole('button', { name: 'Nobody yet this week' })).toBeVisible();
  await week.getByRole('button', { name: 'Undo' }).click();
  await headline(week, one);
  await expect(page.getByRole('button', { name: '1 person this week' })).toBeVisible();

  await correct(week, met);
  await week.getByRole('button', { name: /^Remove: / }).click();
  await week.getByRole('button', { name: 'Save' }).click();
  await headline(week, 'A closer look at one person, in twelve minutes.');
  await correct(week, met);
  await week.getByRole('button', { name: 'Delete this session' }).click();
  await headline(week, 'A week with room for somebody.');
  await week.keyboard.press('Control+z');
  await headline(week, 'A closer look at one person, in twelve minutes.');
  await week.keyboard.press('Control+z');
  await headline(week, one);
  await expect(week.getByRole('article', { name: met })).toContainText('“A typo heer.”');

  await twelve.restart();
  await headline(await openWeek(twelve), one);
});

test('a session of yesterday is added, with somebody found by name', async ({ twelve }) => {
  await bringIn(twelve, nine);
  let week = await openWeek(twelve);
  await week.getByRole('button', { name: 'Add a session' }).click();
  await week.getByRole('combobox', { name: 'With whom?' }).fill('hana');
  await week.getByRole('option', { name: 'Hana Sato' }).click();
  await week.getByLabel('Day', { exact: true }).fill('2026-11-17');
  await week.getByLabel('From', { exact: true }).fill('19:30');
  await week.getByLabel('Minutes', { exact: true }).fill('20');
  await week.getByRole('button', { name: 'Something I did' }).click();
  await week.getByRole('textbox', { name: 'A note on it' }).fill('on her garden');
  await week.getByRole('button', { name: 'Add it' }).click();
  await headline(week, 'One person, 20 minutes, one thing done for them.');
  const tuesday = week.getByRole('list', { name: 'Days' }).getByRole('listitem').nth(1);
  await expect(tuesday).toContainText('Hana Sato, 20 minutes, something done');

  await twelve.restart();
  week = await openWeek(twelve);
  await correct(week, 'Hana Sato');
  await expect(week.getByLabel('From', { exact: true })).toHaveValue('19:30');
  await week.getByLabel('Minutes', { exact: true }).fill('10');
  await week.getByRole('button', { name: 'Save' }).click();
  await headline(week, 'One person, ten minutes, one thing done for them.');
});

test('a session of tomorrow is not added, and what was written stays', async ({ twelve }) => {
  await bringIn(twelve, nine);
  const week = await openWeek(twelve);
  await week.getByRole('button', { name: 'Add a session' }).click();
  await week.getByRole('combobox', { name: 'With whom?' }).fill('hana');
  await week.keyboard.press('Enter');
  await week.getByRole('textbox', { name: 'What do you want to remember?' }).fill('We talked.');
  await week.getByLabel('From', { exact: true }).fill('23:30');
  await week.getByRole('button', { name: 'Add it' }).click();
  await expect(week.getByRole('alert')).toContainText('A session can be added once it is over');
  await expect(week.getByRole('textbox', { name: 'What do you want to remember?' })).toHaveValue('We talked.');
  await headline(week, 'A week with room for somebody.');
});

test('the session that is reflected on learns of its correction', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const met = await startFromTray(twelve, page);
  await takeFirstWay(page);
  await page.getByRole('button', { name: 'Yes' }).click();
  await twelve.advance(minutes(12));
  const week = await openWeek(twelve);
  await correct(week, met);
  await week.getByRole('textbox', { name: 'What do you want to remember?' }).fill('She rows.');
  await week.getByRole('radio', { name: /in touch/ }).check();
  await week.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('textbox', { name: 'What do you want to remember?' })).toHaveValue('She rows.');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(startButton(page)).toBeVisible();
  await expect(week.getByRole('article', { name: met })).toContainText('to 3 in touch');
});
