import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, isOnElectron, test } from '../support/fixture.ts';
import { ana, bringIn, minutes, seconds, startFromTray, startWithAna } from '../support/people.ts';
import type { TestPlatform, TwelveApp } from '../support/twelve-app.ts';

/** What users of each system expect of an icon, and what each system can do. */
interface Ways {
  /** A press on the icon takes the focus from an open popover first. */
  readonly hidesOnSecondPress: boolean;
  /** The menu is sent ahead of time, because the panel opens it by itself. */
  readonly sendsMenu: boolean;
  /** Beside the icon, before and in the last minute. */
  readonly titles: readonly [string, string];
  /** How often a session changes the icon when it shows digits, at most. */
  readonly mostDigitImages: number;
}

const table: Readonly<Record<TestPlatform, Ways>> = {
  darwin: { hidesOnSecondPress: true, sendsMenu: false, titles: [' 7', ' 0:42'], mostDigitImages: 14 },
  win32: { hidesOnSecondPress: true, sendsMenu: false, titles: ['', ''], mostDigitImages: 74 },
  linux: { hidesOnSecondPress: false, sendsMenu: true, titles: ['', ''], mostDigitImages: 14 },
};

async function choose(dataFolder: string, settings: object): Promise<void> {
  await mkdir(join(dataFolder, 'data'), { recursive: true });
  await writeFile(join(dataFolder, 'data', 'settings.json'), JSON.stringify(settings));
}

const session = async (twelve: TwelveApp) => (await twelve.windows()).find(({ url }) => url.includes('/session/'));

for (const [platform, ways] of Object.entries(table) as [TestPlatform, Ways][]) {
  test.describe(`on ${platform}`, () => {
    test.use({ start: { platform } });

    test('a click starts, and the first row of the menu would have done the same', async ({ twelve }) => {
      const page = await bringIn(twelve, [ana]);
      expect((await twelve.tray.menu())[0]?.label).toBe('Start 12 minutes with Ana');
      await startFromTray(twelve, page);
      expect((await twelve.tray.menu())[0]?.label).toBe('Ana – 12 min left');
      await twelve.closeWindow('session');
      await twelve.tray.choose('Ana – 12 min left');
      await expect.poll(async () => (await session(twelve))?.isVisible).toBe(true);
    });

    test('a click on the icon of an open popover closes it', async ({ launch, dataFolder }) => {
      await choose(dataFolder, { trayClick: 'open' });
      const twelve = await launch();
      await bringIn(twelve, [ana]);
      await twelve.advance(seconds(1));
      await twelve.blurWindows();
      await twelve.tray.click();
      await expect.poll(async () => (await session(twelve))?.isVisible).toBe(!ways.hidesOnSecondPress);
      await twelve.advance(seconds(1));
      await twelve.tray.click();
      await expect.poll(async () => (await session(twelve))?.isVisible).toBe(true);
    });

    test('nothing is sent to the menu ahead of time unless the panel needs it', async ({ twelve }) => {
      await startWithAna(twelve);
      const before = (await twelve.measure()).trayChanges['menu'] ?? 0;
      await twelve.advance(minutes(3) + seconds(1));
      const sent = ((await twelve.measure()).trayChanges['menu'] ?? 0) - before;
      // "Not now" goes, then each minute once.
      expect(sent).toBe(ways.sendsMenu ? 4 : 0);
    });

    test('the time stands beside the icon where there is room', async ({ twelve }) => {
      await startWithAna(twelve);
      await twelve.advance(minutes(5) + seconds(18) + 500);
      const before = (await twelve.tray.state())?.title;
      await twelve.advance(minutes(6));
      expect([before, (await twelve.tray.state())?.title]).toEqual(ways.titles);
    });

    test('who wants no numbers sees none', async ({ launch, dataFolder }) => {
      await choose(dataFolder, { glanceNumbers: 'never', trayIcon: 'digits' });
      const twelve = await launch();
      await startWithAna(twelve);
      await twelve.advance(minutes(11) + seconds(18));
      expect(await twelve.tray.state()).toMatchObject({ title: '', tooltip: 'With Ana' });
      expect((await twelve.tray.menu())[0]?.label).toBe('Ana – 1 min left');
    });

    test('who wants numbers in the last minute only gets them then', async ({ launch, dataFolder }) => {
      await choose(dataFolder, { glanceNumbers: 'last-minute', trayIcon: 'ring' });
      const twelve = await launch();
      await startWithAna(twelve);
      await twelve.advance(minutes(10) + seconds(18) + 500);
      expect(await twelve.tray.state()).toMatchObject({ title: '', tooltip: 'Ana – 2 min left' });
      await twelve.advance(minutes(1));
      expect((await twelve.tray.state())?.title).toBe(ways.titles[1]);
    });

    test('the digits change as often as the system bears', async ({ launch, dataFolder }) => {
      await choose(dataFolder, { trayIcon: 'digits' });
      const twelve = await launch();
      await bringIn(twelve, [ana]);
      const before = (await twelve.measure()).trayChanges['image'] ?? 0;
      await twelve.tray.click();
      await twelve.advance(minutes(12));
      const images = ((await twelve.measure()).trayChanges['image'] ?? 0) - before;
      expect(images).toBeGreaterThanOrEqual(12);
      expect(images).toBeLessThanOrEqual(ways.mostDigitImages);
    });

    test('the taskbar shows how far the session has come', async ({ twelve }) => {
      test.skip(isOnElectron, 'Electron does not tell what it shows in the taskbar');
      await startWithAna(twelve);
      await twelve.advance(minutes(6) + seconds(1));
      expect(await session(twelve)).toMatchObject({ progress: 0.5, isInTaskbar: true });
      await twelve.tray.choose('End the session');
      const page = await twelve.window('session');
      await page.getByRole('button', { name: 'Done', exact: true }).click();
      await expect.poll(async () => (await session(twelve))?.progress).toBe(-1);
    });
  });
}
