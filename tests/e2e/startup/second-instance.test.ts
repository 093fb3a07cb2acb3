import { expect, isOnElectron, test } from '../support/fixture.ts';
import { minutes, startWithAna } from '../support/people.ts';

test('starting the program a second time opens the window of the first and ends', async ({ twelve, launch }) => {
  test.skip(isOnElectron, 'a second instance leaves before Playwright can attach to it');
  const page = await startWithAna(twelve);
  await twelve.advance(minutes(1));
  await twelve.closeWindow('session');
  await expect.poll(async () => (await twelve.windows())[0]?.isVisible).toBe(false);
  await launch().then(
    (second) => second.exited(),
    () => null,
  );
  await expect.poll(async () => (await twelve.windows())[0]).toMatchObject({ isVisible: true, isFocused: true });
  await expect(page.getByRole('timer')).toHaveText('11:00');
});
