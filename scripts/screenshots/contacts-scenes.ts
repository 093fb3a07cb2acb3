import type { Page } from 'playwright';
import type { HostApp } from '../../tests/e2e/support/host-app.ts';
import type { Camera } from './camera.ts';
import { request } from './stage.ts';

const views = ['narrow', 'zoomed', 'right-to-left', 'forced'] as const;

/** The list with nobody looked at, a person, many who are chosen, filters, and a search that finds nobody. */
export async function shootPeople(camera: Camera, app: HostApp, page: Page, contactId: string): Promise<void> {
  await request(page, 'windows:open', { window: 'contacts' });
  const people = await app.window('contacts');
  const list = people.getByRole('listbox', { name: 'People' });
  await list.getByRole('option').first().waitFor();
  await camera.shoot(people, 'contacts', 'Everybody', views);
  await request(page, 'contacts:open', { contactId });
  await people.getByRole('article').waitFor();
  await camera.shoot(people, 'contacts', 'A person', views);
  await list.focus();
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown']) await people.keyboard.press(key);
  await people.getByRole('heading', { name: /chosen$/ }).waitFor();
  await camera.shoot(people, 'contacts', 'Some chosen', views);
  await people.getByRole('button', { name: 'Filter' }).click();
  await people.getByRole('button', { name: 'Never met' }).click();
  await camera.shoot(people, 'contacts', 'Filters', ['narrow']);
  await people.getByRole('searchbox').fill('nobody is called so');
  await people.getByText('Nobody fits.').waitFor();
  await camera.shoot(people, 'contacts', 'Nobody fits', ['narrow']);
  await app.closeWindow('contacts');
}
