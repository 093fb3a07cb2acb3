import type { Page } from 'playwright';
import type { HostApp } from '../../tests/e2e/support/host-app.ts';
import type { Camera } from './camera.ts';
import { request } from './stage.ts';

/** Opens the week from the session window. */
export async function weekPage(app: HostApp, page: Page): Promise<Page> {
  await request(page, 'windows:open', { window: 'week' });
  const week = await app.window('week');
  await week.getByRole('heading', { level: 1 }).waitFor();
  return week;
}

/** This week, the one before, one without anybody, and one with a single session. */
export async function shootWeeks(camera: Camera, app: HostApp, page: Page): Promise<void> {
  const week = await weekPage(app, page);
  await camera.shoot(week, 'week', 'This week', ['whole', 'narrow', 'zoomed', 'right-to-left', 'forced', 'calm']);
  await shootCorrections(camera, week);
  await shootSurroundings(camera, week);
  const before = week.getByRole('button', { name: 'The week before' });
  for (const [range, title] of [
    [/^9–15/, 'A past week'],
    [/^2–8/, 'A past week without anybody'],
    [/^26 October/, 'A week with one session'],
  ] as const) {
    await before.click();
    await week.getByRole('heading', { name: range, level: 1 }).waitFor();
    await camera.shoot(week, 'week', title, ['whole', 'narrow']);
  }
  await app.closeWindow('week');
}

/** The month to jump through, the ways to take a week along, names hidden, charts as tables, and the year. */
async function shootSurroundings(camera: Camera, week: Page): Promise<void> {
  await week.getByRole('button', { name: '16–22 November' }).click();
  await week.getByRole('dialog', { name: 'Choose another week' }).waitFor();
  await camera.shoot(week, 'week', 'A month of small rings', ['narrow', 'right-to-left', 'forced']);
  await week.keyboard.press('Escape');
  await week.getByRole('button', { name: 'Take the week along' }).click();
  await camera.shoot(week, 'week', 'The ways to take a week along', ['narrow', 'zoomed']);
  await week.getByRole('menuitem', { name: 'Save data as a table…' }).click();
  await week.getByRole('dialog', { name: 'Data as a table' }).waitFor();
  await camera.shoot(week, 'week', 'Data as a table', ['narrow', 'zoomed', 'forced']);
  await week.getByRole('button', { name: 'Close' }).first().click();
  await week.getByRole('button', { name: 'Hide names' }).click();
  await week.getByRole('article', { name: 'Person A' }).waitFor();
  await camera.shoot(week, 'week', 'Names hidden', ['whole']);
  await week.getByRole('button', { name: 'Hide names' }).click();
  await week.getByRole('button', { name: 'The year' }).click();
  await week.getByRole('button', { name: 'Back to the week' }).waitFor();
  await camera.shoot(week, 'week', 'A year in review', ['whole', 'narrow', 'zoomed', 'right-to-left', 'forced']);
  await week.getByRole('button', { name: 'Back to the week' }).click();
}

/** A session that is put right, and one that is added. */
async function shootCorrections(camera: Camera, week: Page): Promise<void> {
  const views = ['narrow', 'zoomed', 'right-to-left', 'forced'] as const;
  await week.getByRole('button', { name: 'Correct what is noted about Omar Haddad' }).click();
  await camera.shoot(week, 'week', 'What can be corrected', ['narrow']);
  await week.getByRole('menuitem', { name: /^Correct / }).click();
  await week.getByRole('dialog').waitFor();
  await week
    .getByRole('button', { name: /^Change: / })
    .first()
    .click();
  await camera.shoot(week, 'week', 'A session put right', views);
  await week.getByRole('button', { name: 'Save' }).click();
  await week.getByRole('button', { name: 'Undo' }).waitFor();
  await camera.shoot(week, 'week', 'Corrected', ['narrow', 'zoomed']);
  await week.getByRole('button', { name: 'Undo' }).click();
  await week.getByRole('button', { name: 'Add a session' }).click();
  await week.getByRole('combobox', { name: 'With whom?' }).fill('s');
  await week.getByRole('option').first().waitFor();
  await camera.shoot(week, 'week', 'A session that Twelve missed', views);
  await week.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
}

/** A week in which nothing has happened yet. */
export async function shootEmptyWeek(camera: Camera, app: HostApp, page: Page, title: string): Promise<void> {
  const week = await weekPage(app, page);
  await camera.shoot(week, 'week', title, ['narrow', 'zoomed']);
  await app.closeWindow('week');
}
