import { expect, test } from '../support/fixture.ts';
import { ana, bringIn, startWithAna } from '../support/people.ts';

const add = 'Add person from clipboard';

test('a link on the clipboard becomes somebody, and the window says who', async ({ twelve }) => {
  const page = await bringIn(twelve, [ana]);
  await twelve.copy('https://www.linkedin.com/in/bo-lind/');
  await twelve.tray.choose(add);
  await expect(page.getByRole('status').filter({ hasText: 'Bo Lind came in.' })).toBeVisible();
});

test('with the window closed a notification says it, and leads to the window', async ({ twelve }) => {
  await startWithAna(twelve);
  await twelve.closeWindow('session');
  await twelve.copy('Have a look at https://github.com/bolind, she is great');
  await twelve.tray.choose(add);
  await expect
    .poll(async () => (await twelve.notifications()).map(({ body }) => body))
    .toEqual(['Have a look at came in.']);
  await twelve.clickNotification('Twelve');
  await expect.poll(async () => (await twelve.windows())[0]?.isVisible).toBe(true);
});

test('somebody who is there already is not added twice', async ({ twelve }) => {
  const page = await bringIn(twelve, [ana]);
  await twelve.copy('https://github.com/anakovac');
  await twelve.tray.choose(add);
  await expect(page.getByRole('status').filter({ hasText: 'That person is with you already.' })).toBeVisible();
});

for (const copied of ['', 'Buy milk and bread', 'javascript:alert(1)']) {
  test(`nothing usable on the clipboard is said kindly: “${copied}”`, async ({ twelve }) => {
    const page = await bringIn(twelve, [ana]);
    await twelve.copy(copied);
    await twelve.tray.choose(add);
    await expect(
      page.getByRole('status').filter({ hasText: 'No link or handle lies on the clipboard.' }),
    ).toBeVisible();
  });
}
