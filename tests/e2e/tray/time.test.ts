import { expect, test } from '../support/fixture.ts';
import { minutes, seconds, startWithAna } from '../support/people.ts';
import { platforms } from '../support/platforms.ts';

for (const platform of platforms) {
  test.describe(`on ${platform}`, () => {
    test.use({ start: { platform } });

    test('the icon shows the time: a new picture and new words with each minute', async ({ twelve }) => {
      await startWithAna(twelve);
      await twelve.advance(seconds(1));
      const pictures = new Set<string>();
      for (const left of [12, 11, 10]) {
        await expect.poll(async () => (await twelve.tray.state())?.tooltip).toBe(`Ana – ${left} min left`);
        const state = await twelve.tray.state();
        expect(state?.title).toBe(platform === 'darwin' ? ` ${left}` : '');
        pictures.add(state?.image ?? '');
        await twelve.advance(minutes(1));
      }
      expect(pictures.size).toBe(3);
    });

    test('the last minute goes by seconds where the system has room for them', async ({ twelve }) => {
      await startWithAna(twelve);
      await twelve.advance(minutes(11) + seconds(18) + 500);
      const state = await twelve.tray.state();
      expect(state).toMatchObject({ tooltip: 'Ana – 1 min left', title: platform === 'darwin' ? ' 0:42' : '' });
    });

    test('a session of twelve minutes changes the icon about once a minute, and rest not at all', async ({
      twelve,
    }) => {
      const page = await startWithAna(twelve);
      const before = (await twelve.measure()).trayChanges;
      await twelve.advance(minutes(10));
      const after = (await twelve.measure()).trayChanges;
      const pictures = Object.keys(after).filter((name) => /image/i.test(name));
      const grown = pictures.map((name) => (after[name] ?? 0) - (before[name] ?? 0));
      expect(Math.max(...grown)).toBeLessThanOrEqual(10);
      await page.keyboard.press('e');
      await page.getByRole('button', { name: 'Done', exact: true }).click();
      await expect(page.getByRole('button', { name: /^Start 12/ })).toBeVisible();
      const resting = (await twelve.measure()).trayChanges;
      await twelve.advance(minutes(10));
      expect((await twelve.measure()).trayChanges).toEqual(resting);
    });
  });
}
