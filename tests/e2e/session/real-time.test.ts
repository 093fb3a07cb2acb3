import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, isOnElectron, test } from '../support/fixture.ts';
import { ana, bringIn } from '../support/people.ts';

test.use({ start: { clock: 'system', platform: isOnElectron ? 'linux' : 'darwin' } });

/** `0:58` and `58` in seconds. */
const inSeconds = (text: string): number => {
  const [first = '', second] = text.trim().split(':');
  return second === undefined ? Number(first) : Number(first) * 60 + Number(second);
};

test('by the machine’s own clock, window and tray count down together', async ({ launch, dataFolder }) => {
  await mkdir(join(dataFolder, 'data'), { recursive: true });
  await writeFile(join(dataFolder, 'data', 'settings.json'), JSON.stringify({ sessionMinutes: 1 }));
  const twelve = await launch();
  const page = await bringIn(twelve, [ana]);
  await twelve.tray.click();
  const timer = page.getByRole('timer');
  await expect(timer).toBeVisible();
  const began = Date.now();
  const shown = inSeconds(await timer.innerText());
  expect(shown).toBeGreaterThan(50);

  await expect.poll(async () => inSeconds(await timer.innerText())).toBeLessThanOrEqual(shown - 3);
  const left = inSeconds(await timer.innerText());
  const passed = (Date.now() - began) / 1_000;
  expect(Math.abs(shown - left - passed)).toBeLessThan(1.5);

  if (!isOnElectron) {
    const title = inSeconds((await twelve.tray.state())?.title ?? '');
    expect(Math.abs(title - inSeconds(await timer.innerText()))).toBeLessThanOrEqual(1);
  }
  await page.keyboard.press('p');
  await expect(page.getByText(/^Standing still since/)).toBeVisible();
  const still = await timer.innerText();
  await expect
    .poll(async () => (await twelve.tray.state())?.tooltip)
    .toBe(`Ana – paused, 0:${still} left`.replace('0:0:', '0:'));
});
