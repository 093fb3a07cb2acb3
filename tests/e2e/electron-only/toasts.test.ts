import { expect, isOnElectron, test } from '../support/fixture.ts';
import { minutes, startWithAna } from '../support/people.ts';
import { platforms } from '../support/platforms.ts';
import type { TwelveApp } from '../support/twelve-app.ts';

test.skip(!isOnElectron, 'only Electron hands a toast to the system');

const [platform = 'linux'] = platforms;
test.use({ start: { platform } });

const outcomes = (twelve: TwelveApp) => twelve.call('twelveProbe.outcomes') as Promise<readonly string[]>;

test('the system shows the end, or its refusal is told in the window', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  await twelve.advance(minutes(12));
  await expect(page.getByRole('heading', { name: '12 minutes with Ana' })).toBeVisible();
  const told = (await twelve.notifications()).findIndex(({ title }) => title === '12 minutes with Ana are over');
  if (told === -1) {
    // Without the system's library for them there are no notifications at all.
    await expect(page.getByRole('status').filter({ hasText: '12 minutes with Ana are over' })).toBeVisible();
    return;
  }
  await expect.poll(async () => (await outcomes(twelve))[told]).not.toBe('waiting');
  // Unsigned programs on macOS, and Linux without a server for them, refuse.
  if ((await outcomes(twelve))[told] === 'shown') return;
  await expect(page.getByRole('status').filter({ hasText: '12 minutes with Ana are over' })).toBeVisible();
});

test('a toast that is no longer true is taken back from the system', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  await twelve.advance(minutes(12));
  await expect(page.getByRole('heading', { name: '12 minutes with Ana' })).toBeVisible();
  const end = async () => (await twelve.notifications()).find(({ title }) => title === '12 minutes with Ana are over');
  test.skip(
    (await end()) === undefined || (await outcomes(twelve)).includes('failed'),
    'the system shows no toasts here',
  );
  await twelve.tray.choose('2 more minutes');
  await expect(page.getByRole('timer')).toHaveText('2:00');
  await expect.poll(async () => (await end())?.isOpen).toBe(false);
});
