import { expect, test } from '../support/fixture.ts';
import { bringIn, nine, startFromTray } from '../support/people.ts';

test('diagnostics go to the clipboard, with nobody’s name in them', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const name = await startFromTray(twelve, page);
  await twelve.tray.choose('Copy diagnostics');
  await expect
    .poll(() => twelve.copied())
    .toContain('Session: running\nContacts: 9, somebody is up next\nWindows: session');
  const report = await twelve.copied();
  expect(report).toMatch(/^Twelve \d/);
  for (const word of [...nine.join(' ').split(/\W+/), ...name.split(' ')]) {
    if (word.length > 2 && /^[A-Z]/.test(word)) expect(report).not.toContain(word);
  }
  await expect(page.getByText('Diagnostics are on the clipboard.')).toBeVisible();
});
