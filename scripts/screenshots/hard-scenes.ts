import type { Camera } from './camera.ts';
import { idsByName } from './fortnight.ts';
import { hardToFit } from './people.ts';
import { bringFile, request, type Stage } from './stage.ts';
import { weekPage } from './week-scenes.ts';

/** People whose names and cards are hard on a layout, and then nobody at all. */
export async function shootHardPeople(camera: Camera, stage: Stage): Promise<void> {
  const app = await stage.start('hard');
  const page = await bringFile(app, stage, 'people.vcf', hardToFit);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: /^Start 12 minutes/ }).waitFor();
  const ids = await idsByName(page);
  const begin = async (name: RegExp): Promise<void> => {
    const found = [...ids].find(([known]) => name.test(known));
    await request(page, 'session:start', { contactId: found?.[1] ?? null });
    await page.getByRole('timer').waitFor();
    await app.advance(70_000);
  };
  const end = async (): Promise<void> => {
    await request(page, 'session:end');
    await request(page, 'session:close', { familiarity: 2, followUpDay: null, note: '' });
    await page.getByRole('button', { name: /^Start 12 minutes/ }).waitFor();
  };

  for (const [contactId, title] of [
    [[...ids].find(([name]) => name.startsWith('María'))?.[1], 'Rest, a long name'],
    [[...ids].find(([name]) => /^\p{Script=Arabic}/u.test(name))?.[1], 'Rest, an Arabic name'],
  ] as const) {
    await request(page, 'queue:move-first', { contactId: contactId ?? '' });
    await camera.shoot(page, 'session', title, ['narrow', 'zoomed']);
  }
  await begin(/^María/);
  await camera.shoot(page, 'session', 'Running, a long name', ['narrow', 'zoomed']);
  await request(page, 'session:log-action', { kind: 'introduce' });
  await end();
  await begin(/^\p{Script=Arabic}/u);
  await camera.shoot(page, 'session', 'Running, an Arabic name', ['right-to-left', 'zoomed']);
  await request(page, 'session:end');
  await page.getByRole('heading', { name: /with / }).waitFor();
  await camera.shoot(page, 'session', 'Reflecting, an Arabic name', ['right-to-left']);
  await end();
  await begin(/^Edith/);
  await camera.shoot(page, 'session', 'Somebody without a profile', ['narrow', 'zoomed']);
  await end();
  const week = await weekPage(app, page);
  await camera.shoot(week, 'week', 'A week with hard names', ['narrow', 'zoomed']);
  await app.closeWindow('week');

  for (const contactId of ids.values()) await request(page, 'queue:not-now', { contactId, days: 30 });
  await page.getByText('Nobody is up right now').waitFor();
  await camera.shoot(page, 'session', 'Nobody up next', ['narrow', 'zoomed']);
}
