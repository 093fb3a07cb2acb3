import type { Page } from 'playwright/test';
import { expect, isOnElectron, test } from '../support/fixture.ts';
import { ana, bringIn, minutes, nine, seconds, startWithAna } from '../support/people.ts';
import { platforms } from '../support/platforms.ts';
import { choose } from '../support/settings-file.ts';
import type { TwelveApp, WindowSnapshot } from '../support/twelve-app.ts';

const find = async (twelve: TwelveApp, name: string): Promise<WindowSnapshot | undefined> =>
  (await twelve.windows()).find(({ url }) => url.includes(`/windows/${name}/`));

/** The windows that can be seen. */
const seen = async (twelve: TwelveApp): Promise<readonly string[]> =>
  (await twelve.windows())
    .filter(({ isVisible, isMinimized }) => isVisible && !isMinimized)
    .map(({ url }) => /windows\/(\w+)/.exec(url)?.[1] ?? url)
    .toSorted();

/** The user goes to another program. */
async function goElsewhere(twelve: TwelveApp): Promise<void> {
  await twelve.advance(seconds(1));
  await twelve.blurWindows();
  await twelve.advance(seconds(1));
}

/** Ana's session, and the pill in place of its window. */
async function startAndLeave(twelve: TwelveApp): Promise<Page> {
  await startWithAna(twelve);
  await goElsewhere(twelve);
  const pill = await twelve.window('pill');
  await expect.poll(() => seen(twelve)).toEqual(['pill']);
  return pill;
}

const pauseOnPill = async (pill: Page): Promise<void> => {
  await pill.getByRole('timer').hover();
  await pill.getByRole('button', { name: 'Pause' }).click();
};

for (const platform of platforms) {
  test.describe(`on ${platform}`, () => {
    test.use({ start: { platform } });
    test.beforeEach(async ({ dataFolder }) => choose(dataFolder, { whenUnfocused: 'pill' }));

    test('a session whose window loses the focus becomes the pill, and comes back from it', async ({ twelve }) => {
      const pill = await startAndLeave(twelve);
      await expect(pill.getByRole('group', { name: 'Session with Ana' })).toBeVisible();
      await expect(pill.getByRole('timer')).toHaveText('12 min');
      expect(await find(twelve, 'pill')).toMatchObject({
        isOnTop: true,
        isFocused: false,
        isResizable: false,
        hasFrame: false,
        bounds: { width: 156, height: 40 },
      });
      await pill.getByRole('timer').hover();
      await pill.getByRole('button', { name: 'Open the session window' }).click();
      await expect.poll(() => seen(twelve)).toEqual(['session']);
      expect((await find(twelve, 'session'))?.isFocused).toBe(true);
    });

    test('it stands in the corner of the tray', async ({ twelve }) => {
      await startAndLeave(twelve);
      const { bounds } = (await find(twelve, 'pill')) as WindowSnapshot;
      expect(bounds.x).toBeGreaterThan(640);
      expect(bounds.y < 400).toBe(platform !== 'win32');
    });

    test('a click on the tray brings the session window back and takes the pill away', async ({ twelve }) => {
      await startAndLeave(twelve);
      await twelve.tray.click();
      await expect.poll(() => seen(twelve)).toEqual(['session']);
      await goElsewhere(twelve);
      await expect.poll(() => seen(twelve)).toEqual(['pill']);
    });

    test('closing the session window leaves the pill too', async ({ twelve }) => {
      await startWithAna(twelve);
      await twelve.closeWindow('session');
      await twelve.window('pill');
      await expect.poll(() => seen(twelve)).toEqual(['pill']);
    });

    test('it pauses, goes on, and counts to the end, where the session window comes', async ({ twelve }) => {
      const pill = await startAndLeave(twelve);
      await pauseOnPill(pill);
      await expect(pill.getByRole('button', { name: 'Go on' })).toBeVisible();
      expect((await twelve.tray.menu())[0]?.label).toMatch(/^Ana – paused, 11:5\d left$/);
      await twelve.advance(minutes(5));
      await expect(pill.getByRole('timer')).toHaveText('12 min');
      await pill.getByRole('button', { name: 'Go on' }).click();
      await expect(pill.getByRole('button', { name: 'Pause' })).toBeVisible();
      await twelve.advance(minutes(11) + seconds(20));
      await expect(pill.getByRole('timer')).toHaveText(/^3\d s$/);
      await twelve.advance(minutes(1));
      await expect.poll(() => seen(twelve)).toEqual(['session']);
    });

    test('it goes when the session is taken back, and at rest there is none', async ({ twelve }) => {
      await startAndLeave(twelve);
      await twelve.tray.choose('Not now');
      await expect.poll(() => seen(twelve)).toEqual([]);
      await twelve.tray.choose('Open the session window');
      await expect.poll(() => seen(twelve)).toEqual(['session']);
      await twelve.closeWindow('session');
      await twelve.advance(seconds(1));
      expect(await seen(twelve)).toEqual([]);
    });

    test('it remembers where it was dragged to, over a restart', async ({ twelve }) => {
      test.skip(isOnElectron, 'a script cannot drag a real window by its page');
      const pill = await startAndLeave(twelve);
      const before = ((await find(twelve, 'pill')) as WindowSnapshot).bounds;
      await pill.mouse.move(10, 20);
      await pill.mouse.down();
      // Away from its corner, wherever that is.
      const down = platform === 'win32' ? -120 : 120;
      await pill.mouse.move(-90, 20 + down, { steps: 4 });
      await pill.mouse.up();
      const dragged = { ...before, x: before.x - 100, y: before.y + down };
      await expect.poll(async () => (await find(twelve, 'pill'))?.bounds).toEqual(dragged);
      await twelve.restart();
      await twelve.window('session');
      await goElsewhere(twelve);
      await twelve.window('pill');
      await expect.poll(async () => (await find(twelve, 'pill'))?.bounds).toEqual(dragged);
    });

    test('arrow keys move it', async ({ twelve }) => {
      const pill = await startAndLeave(twelve);
      const before = ((await find(twelve, 'pill')) as WindowSnapshot).bounds;
      await pill.getByRole('button', { name: 'Pause' }).focus();
      await pill.keyboard.press('ArrowLeft');
      await expect.poll(async () => (await find(twelve, 'pill'))?.bounds.x).toBe(before.x - 16);
    });

    test('what the user chooses holds at once', async ({ twelve }) => {
      const pill = await startAndLeave(twelve);
      await twelve.tray.choose('Settings…');
      const settings = await twelve.window('settings');
      const choices = settings.getByRole('radiogroup', { name: 'When you go to another window' });
      await choices.getByRole('radio', { name: 'Hides' }).check();
      await expect.poll(() => seen(twelve)).toEqual(['settings']);
      await choices.getByRole('radio', { name: 'Becomes a small timer' }).check();
      await expect.poll(() => seen(twelve)).toEqual(['pill', 'settings']);
      await choices.getByRole('radio', { name: 'Stays' }).check();
      await expect.poll(() => seen(twelve)).toEqual(['session', 'settings']);
      expect(pill.isClosed()).toBe(false);
    });

    test('after many sessions there are as many windows and timers as after one', async ({ twelve }) => {
      await startAndLeave(twelve);
      const count = async () => ({ windows: (await twelve.windows()).length, timers: (await twelve.measure()).timers });
      const before = await count();
      for (let times = 0; times < 10; times += 1) {
        await twelve.tray.click();
        await expect.poll(() => seen(twelve)).toEqual(['session']);
        await goElsewhere(twelve);
        await expect.poll(() => seen(twelve)).toEqual(['pill']);
      }
      expect(await count()).toEqual(before);
    });
  });
}

test.describe('without the pill', () => {
  test('a window that is to stay stays, and closing it hides it', async ({ launch, dataFolder }) => {
    await choose(dataFolder, { whenUnfocused: 'stay' });
    const twelve = await launch({ platform: platforms.includes('win32') ? 'win32' : 'linux' });
    await startWithAna(twelve);
    await goElsewhere(twelve);
    expect(await seen(twelve)).toEqual(['session']);
    await twelve.closeWindow('session');
    await expect.poll(() => seen(twelve)).toEqual([]);
  });

  test('on macOS the window hides, because the menu bar tells the time', async ({ launch }) => {
    test.skip(isOnElectron && process.platform !== 'darwin', 'only macOS has a title beside its icon');
    const twelve = await launch({ platform: 'darwin' });
    await startWithAna(twelve);
    await goElsewhere(twelve);
    await expect.poll(() => seen(twelve)).toEqual([]);
    await twelve.tray.click();
    await expect.poll(() => seen(twelve)).toEqual(['session']);
  });

  test('without a menu bar to come back from it does not hide', async ({ launch }) => {
    test.skip(isOnElectron, 'the icon cannot be taken away from the real desktop');
    const twelve = await launch({ platform: 'darwin', arguments: ['--tray=missing'] });
    await twelve.advance(seconds(10));
    const page = await bringIn(twelve, [ana]);
    await page.getByRole('button', { name: /^Start 12 minutes/ }).click();
    await expect(page.getByRole('timer')).toHaveText('12:00');
    await goElsewhere(twelve);
    expect(await seen(twelve)).toEqual(['session']);
  });
});

test('without a tray the pill stands for a window that is small, not hidden', async ({ launch, dataFolder }) => {
  test.skip(isOnElectron, 'the icon cannot be taken away from the real desktop');
  await choose(dataFolder, { whenUnfocused: 'pill' });
  const twelve = await launch({ platform: 'darwin', arguments: ['--tray=missing'] });
  await twelve.advance(seconds(10));
  const page = await bringIn(twelve, [ana]);
  await page.getByRole('button', { name: /^Start 12 minutes/ }).click();
  await expect(page.getByRole('timer')).toHaveText('12:00');
  await goElsewhere(twelve);
  const pill = await twelve.window('pill');
  await expect.poll(() => seen(twelve)).toEqual(['pill']);
  expect(await find(twelve, 'session')).toMatchObject({ isMinimized: true, isInTaskbar: true });
  await pill.getByRole('group', { name: 'Session with Ana' }).dblclick({ position: { x: 60, y: 20 } });
  await expect.poll(() => seen(twelve)).toEqual(['session']);
});

test('on Wayland a window that loses the focus stays, and closing it leaves the pill', async ({ launch }) => {
  test.skip(isOnElectron, 'the session cannot be chosen');
  const twelve = await launch({ platform: 'linux', environment: { XDG_SESSION_TYPE: 'wayland' } });
  await startWithAna(twelve);
  await goElsewhere(twelve);
  expect(await seen(twelve)).toEqual(['session']);
  await twelve.closeWindow('session');
  await twelve.window('pill');
  await expect.poll(() => seen(twelve)).toEqual(['pill']);
});

test('an absence brings the session window, and leaving that asks in the pill', async ({ launch }) => {
  const twelve = await launch();
  await bringIn(twelve, nine);
  await twelve.tray.click();
  const page = await twelve.window('session');
  await expect(page.getByRole('timer')).toHaveText('12:00');
  await goElsewhere(twelve);
  const pill = await twelve.window('pill');
  await twelve.sleep(minutes(20), { events: true });
  await expect.poll(() => seen(twelve)).toEqual(['session']);
  await twelve.closeWindow('session');
  await expect.poll(() => seen(twelve)).toEqual(['pill']);
  await expect(pill.getByRole('timer')).toHaveText('Go on?');
});
