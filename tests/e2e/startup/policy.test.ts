import { contentSecurityPolicy } from '../../../main/security/app-protocol.ts';
import { expect, isOnElectron, test } from '../support/fixture.ts';
import { minutes, startWithAna } from '../support/people.ts';

test('the pages come with main’s own policy, and no screen of them breaks it', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
  });
  const response = await page.reload();
  // Electron's own protocol hands Playwright no headers.
  if (!isOnElectron) expect(response?.headers()['content-security-policy']).toBe(contentSecurityPolicy);
  // A key pressed before the page listens is nobody's.
  await expect(page.getByRole('timer')).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('q');
  await twelve.advance(minutes(12));
  await expect(page.getByRole('heading', { name: '12 minutes with Ana' })).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints).toEqual([]);
});
