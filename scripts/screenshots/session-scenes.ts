import type { Page } from 'playwright';
import { composeText } from '../../core/text/compose-text.ts';
import { trayPanelText } from '../../core/text/session-text.ts';
import type { HostApp } from '../../tests/e2e/support/host-app.ts';
import type { Camera } from './camera.ts';
import { placesOfAna } from './people.ts';
import { request, sessionPage } from './stage.ts';

/** Gives Ana the other places where she can be found. */
export async function findAnaEverywhere(page: Page, contactId: string): Promise<void> {
  for (const address of placesOfAna) await request(page, 'contacts:add-profile', { contactId, address });
}

/** Rest and its parts; Ana comes to the front. */
export async function shootRest(camera: Camera, page: Page, anaId: string): Promise<void> {
  await request(page, 'queue:move-first', { contactId: anaId });
  await page.getByRole('button', { name: 'Start 12 minutes with Ana' }).waitFor();
  await camera.shoot(page, 'session', 'Rest', ['narrow', 'zoomed', 'right-to-left', 'forced', 'calm']);
  await page.getByRole('listitem').nth(1).getByRole('button').first().click();
  await camera.shoot(page, 'session', 'Rest, somebody unfolded', ['narrow']);
  await page.getByRole('listitem').nth(1).getByRole('button').first().click();
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.getByRole('dialog').waitFor();
  await camera.shoot(page, 'session', 'Keys', ['narrow', 'zoomed', 'forced']);
  await page.keyboard.press('Escape');
}

/** Everything a running session can look like, in the order of one. */
export async function shootRunning(camera: Camera, app: HostApp, page: Page, anaId: string): Promise<void> {
  await request(page, 'session:start', { contactId: anaId });
  await page.getByRole('timer').waitFor();
  await app.advance(1_000);
  await camera.shoot(page, 'session', 'Just started', ['narrow']);
  await app.advance(39_000);
  await page.getByRole('button', { name: /^Tip: / }).click();
  await camera.shoot(page, 'session', 'The tip unfolded', ['narrow', 'zoomed']);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'LinkedIn', exact: true }).click();
  await app.advance(60_000);
  await page.getByRole('button', { name: 'Mastodon', exact: true }).click();
  await app.advance(60_000);
  await page
    .getByRole('textbox', { name: trayPanelText.intentionLabel })
    .fill('Leave a real comment on her post about listening');
  await page.getByRole('textbox', { name: trayPanelText.intentionLabel }).press('Enter');
  await app.advance(8_000);
  await camera.shoot(page, 'session', 'Running', ['narrow', 'zoomed', 'right-to-left', 'forced', 'calm']);

  await shootOpened(camera, page);
  await page.getByRole('group', { name: 'Ways to connect or help' }).getByRole('button').first().click();
  await page.getByRole('textbox', { name: composeText.words }).fill('The part on keeping quiet stayed with me.');
  await camera.shoot(page, 'session', 'Composer', ['narrow', 'zoomed', 'right-to-left', 'forced']);
  await page.getByRole('button', { name: /^(?:Open [A-Z]|Copy)/ }).click();
  await page.getByRole('button', { name: 'Yes' }).waitFor();
  await camera.shoot(page, 'session', 'Did you?', ['narrow', 'zoomed', 'right-to-left', 'forced']);
  await app.advance(60_000);
  await page.getByRole('textbox', { name: 'A note on it' }).fill('on the second question');
  await page.getByRole('button', { name: 'Yes' }).click();
  await page.getByRole('list', { name: 'Done so far' }).waitFor();
  await app.advance(60_000);
  await camera.shoot(page, 'session', 'Something done', ['narrow', 'zoomed', 'right-to-left']);
  await page.getByRole('list', { name: 'Done so far' }).getByRole('button').click();
  await camera.shoot(page, 'session', 'Something done, being changed', ['narrow']);
  await page.getByRole('list', { name: 'Done so far' }).getByRole('button').click();
}

/** What unfolds from a running session. */
async function shootOpened(camera: Camera, page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await camera.shoot(page, 'session', 'The menu', ['narrow', 'zoomed', 'right-to-left', 'forced']);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Next/ }).click();
  await page.getByRole('listitem').getByRole('button').nth(2).click();
  await camera.shoot(page, 'session', 'The queue unfolded', ['narrow', 'zoomed', 'forced']);
  await page.getByRole('button', { name: /^Next/ }).click();
  await page.getByRole('button', { name: 'More ways' }).click();
  await page.getByRole('dialog').waitFor();
  await camera.shoot(page, 'session', 'All ways', ['narrow', 'zoomed']);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /all \d links$|^All \d links/i }).click();
  await camera.shoot(page, 'session', 'All links', ['narrow', 'zoomed', 'right-to-left']);
  const addresses = page.getByRole('textbox', { name: /^A link or handle/ });
  await addresses.fill('ana @ nowhere');
  await addresses.press('Enter');
  await page.getByText('belongs to no network').waitFor();
  await camera.shoot(page, 'session', 'An error notice', ['narrow', 'zoomed']);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await addresses.fill('');
  await page.getByRole('button', { name: 'Nobody there?' }).nth(1).click();
  await page.getByRole('button', { name: /all \d links$|^All \d links/i }).click();
  await camera.shoot(page, 'session', 'A broken profile', ['narrow', 'zoomed', 'forced']);
}

/** Standing still, by choice and without it. */
export async function shootStandingStill(camera: Camera, app: HostApp, page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Go on' }).first().waitFor();
  await camera.shoot(page, 'session', 'Paused', ['narrow', 'zoomed', 'forced']);
  await page.getByRole('button', { name: 'Go on' }).first().click();
  // Time that passes before main has heard of it would not count.
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await app.advance(30_000);
  await app.sleep(25 * 60_000, { events: true });
  await page.getByRole('heading', { name: 'You were away' }).waitFor();
  await camera.shoot(page, 'session', 'Been away', ['narrow', 'zoomed', 'right-to-left']);
  await page.getByRole('button', { name: /^Continue/ }).click();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await app.advance(20_000);
  await app.kill();
  await app.relaunch(40 * 60_000);
  const again = await sessionPage(app);
  await again.getByRole('heading', { name: 'Welcome back' }).waitFor();
  await camera.shoot(again, 'session', 'After a restart', ['zoomed', 'forced']);
  await again.getByRole('button', { name: /^Continue/ }).click();
  await again.getByRole('button', { name: 'Pause' }).waitFor();
  return again;
}

/** The end of a session, from its last minute to the reflection. */
export async function shootEnd(camera: Camera, app: HostApp, page: Page): Promise<void> {
  const leftMs = await page.evaluate(() => {
    const digits = document.querySelector('twelve-session-window')?.shadowRoot;
    const find = (root: ShadowRoot | null | undefined): string | null => {
      for (const element of root?.querySelectorAll('*') ?? []) {
        if (element.getAttribute('role') === 'timer') return element.textContent;
        const inside = find(element.shadowRoot);
        if (inside !== null) return inside;
      }
      return null;
    };
    const [minutes = '0', seconds = '0'] = (find(digits) ?? '').split(':');
    return (Number(minutes) * 60 + Number(seconds)) * 1_000;
  });
  await app.advance(leftMs - 38_000);
  await page.getByText('seconds left').waitFor();
  await camera.shoot(page, 'session', 'The last minute', ['narrow', 'zoomed', 'forced', 'calm']);
  await app.advance(38_000);
  await page.getByRole('heading', { name: /minutes with Ana$/ }).waitFor();
  await camera.shoot(page, 'session', 'Reflecting', ['narrow', 'zoomed', 'right-to-left', 'forced', 'calm']);
  await page.getByRole('radio', { name: 'heard of' }).check();
  await page.getByRole('radio', { name: 'On a date' }).check();
  await page.getByRole('textbox', { name: 'What do you want to remember?' }).fill('Is looking for a second designer.');
  await page.getByRole('textbox', { name: 'What do you want to remember?' }).press('Tab');
  await camera.shoot(page, 'session', 'Reflecting, answered', ['narrow', 'zoomed']);
  await page.getByRole('button', { name: 'Something I did' }).click();
  await camera.shoot(page, 'session', 'Reflecting, adding something done');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('button', { name: /^Start 12 minutes/ }).waitFor();
  await camera.shoot(page, 'session', 'Rest, later');
}

/** What a link leads to: a question, and a sentence where nothing can be done. The session goes on as before. */
export async function shootLinks(camera: Camera, app: HostApp, page: Page): Promise<void> {
  await app.followLink('twelve://start?minutes=5');
  await page.getByRole('button', { name: 'Leave it' }).waitFor();
  await camera.shoot(page, 'session', 'A link asks', ['narrow', 'zoomed', 'right-to-left', 'forced']);
  await page.keyboard.press('Escape');
  await app.followLink('twelve://erase');
  await page.getByText('Twelve does not know what this link asks for.').waitFor();
  await camera.shoot(page, 'session', 'A link leads nowhere', ['zoomed']);
  await page.keyboard.press('Escape');
}
