import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Camera } from './screenshots/camera.ts';
import { makeSheets } from './screenshots/contact-sheet.ts';
import { shootPeople } from './screenshots/contacts-scenes.ts';
import { shootDesktop } from './screenshots/desktop-scene.ts';
import { shootFirstRun } from './screenshots/first-run-scenes.ts';
import { idOf, idsByName, liveThrough, skipTo, thisMorning } from './screenshots/fortnight.ts';
import { shootHardPeople } from './screenshots/hard-scenes.ts';
import { circle, others, pasted, pastedInHurry } from './screenshots/people.ts';
import { shootPill } from './screenshots/pill-scenes.ts';
import { takeFirstRunPicture, takeReadmePictures } from './screenshots/readme-pictures.ts';
import {
  findAnaEverywhere,
  shootEnd,
  shootLinks,
  shootRest,
  shootRunning,
  shootStandingStill,
} from './screenshots/session-scenes.ts';
import { shootSettings } from './screenshots/settings-scenes.ts';
import { bringFile, openStage, request, type Stage } from './screenshots/stage.ts';
import { shootEmptyWeek, shootWeeks } from './screenshots/week-scenes.ts';

/**
 * `npm run screenshots`: lives through a few weeks with the real program and takes a picture of every state, in both
 * themes, into screenshots/ with one contact sheet a theme. `-- story`, `-- hard` (names that are hard on a layout)
 * and `-- settings` take a part of them, `-- --readme` the pictures of the README instead.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'screenshots');
const nextMonday = '2026-11-23T07:30:00Z';

async function shootEverything(stage: Stage): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const camera = new Camera(folder);
  if (process.argv.includes('settings')) await shootSettingsAlone(camera, stage);
  else if (!process.argv.includes('hard')) await shootStory(camera, stage);
  const isPart = process.argv.includes('story') || process.argv.includes('settings');
  if (!isPart) await shootHardPeople(camera, stage);
  for (const sheet of await makeSheets(stage.browser, folder, camera.pictures)) console.log(relative(root, sheet));
  console.log(`${camera.pictures.length} pictures in ${relative(root, folder)}/`);
}

/** A first run, some weeks, and a Friday morning with every state of a session. */
async function shootStory(camera: Camera, stage: Stage): Promise<void> {
  const app = await stage.start('story');
  let page = await shootFirstRun(camera, stage, app);
  const ids = await idsByName(page);
  const anaId = idOf(ids, 'Ana Kovačević');
  await shootEmptyWeek(camera, app, page, 'The very first week');
  await liveThrough(app, ids);
  page = await skipTo(app, thisMorning);
  await page.getByRole('button', { name: 'Add people' }).click();
  await bringFile(app, stage, 'Connections-2.csv', others);
  await camera.shoot(page, 'session', 'More people came in');
  await request(page, 'imports:text', { text: pasted });
  await page.getByRole('button', { name: 'Add more' }).click();
  await page.getByRole('textbox').fill(pastedInHurry);
  await page.getByRole('button', { name: 'Add people' }).click();
  await page.getByRole('heading', { name: /came in$/ }).waitFor();
  await camera.shoot(page, 'session', 'Pasted, and half of it stayed out', ['zoomed']);
  await page.getByRole('button', { name: 'Go on' }).click();
  await findAnaEverywhere(page, anaId);
  await shootRest(camera, page, anaId);
  await shootLinks(camera, app, page);
  await shootWeeks(camera, app, page);
  await shootPeople(camera, app, page, anaId);
  await shootSettings(camera, app, page, stage.folder);
  await shootRunning(camera, app, page, anaId);
  await shootPill(camera, app, page);
  page = await shootStandingStill(camera, app, page);
  await shootEnd(camera, app, page);
  page = await skipTo(app, nextMonday);
  await shootEmptyWeek(camera, app, page, 'A week that has just begun');
  await app.quit();
  await shootDesktop(camera, stage, 'story', new Date(nextMonday), folder);
}

async function shootSettingsAlone(camera: Camera, stage: Stage): Promise<void> {
  const app = await stage.start('settings');
  const page = await bringFile(app, stage, 'Connections.csv', circle);
  await shootSettings(camera, app, page, stage.folder);
  await app.quit();
}

async function shootReadme(stage: Stage): Promise<void> {
  const app = await stage.start('story');
  const pictures = join(root, 'docs', 'pictures');
  await takeFirstRunPicture(new Camera(pictures), app, pictures);
  const first = await bringFile(app, stage, 'Connections.csv', circle);
  const ids = await idsByName(first);
  const anaId = idOf(ids, 'Ana Kovačević');
  await liveThrough(app, ids);
  const page = await skipTo(app, thisMorning);
  await request(page, 'imports:text', { text: pasted });
  await findAnaEverywhere(page, anaId);
  await takeReadmePictures(new Camera(pictures), app, page, anaId, pictures);
  console.log(`Pictures for the README are in ${relative(root, pictures)}/`);
}

const stage = await openStage();
try {
  await (process.argv.includes('--readme') ? shootReadme(stage) : shootEverything(stage));
} finally {
  await stage.end();
}
