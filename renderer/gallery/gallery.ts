import { html, render } from 'lit';
import type { LinkQuestion } from '../../core/links/link-question.ts';
import type { SettingsView } from '../../core/ipc/settings-requests.ts';
import { adoptTokens, applyTheme, type Theme } from '../styles/adopt-tokens.ts';
import { componentPages } from './component-pages.ts';
import { GalleryBridge } from './gallery-bridge.ts';
import { contactsFixtures, type ContactsFixture } from './contacts-fixtures.ts';
import { importPages, showImport } from './import-page.ts';
import { duplicatesFixtures } from './duplicates-fixtures.ts';
import { composeFixtures } from './compose-fixtures.ts';
import { correctionPages } from './correction-fixtures.ts';
import { linkFixtures } from './link-fixtures.ts';
import { pillFixtures } from './pill-fixtures.ts';
import { postsFixtures } from './posts-fixtures.ts';
import { aScreen, sessionFixtures } from './session-fixtures.ts';
import { settingsFixtures, type SettingsFixture } from './settings-fixtures.ts';
import { weekFixtures, type WeekFixture } from './week-fixtures.ts';
import { nothingAround } from './year-fixtures.ts';

/**
 * The gallery of every state, for development: `?state=running` shows one state of the session window, `?week=usual` one of
 * the week window, `?correction=usual` a session that is corrected, `?settings=on macOS` one of the settings window,
 * `?contacts=usual` one of the window of people (`&person=none` with nobody looked at), `?import=preview` one of bringing people
 * in, `?duplicates=usual` the review of possible duplicates, `?pill=running` one of the pill, `?compose=letter` the composer, `?link=start` a question of a link, `?component=…` one component, `&theme=dark` and
 * `&dir=rtl` change how.
 */
adoptTokens();
const wanted = new URLSearchParams(location.search);
applyTheme((wanted.get('theme') ?? 'system') as Theme);
document.documentElement.dir = wanted.get('dir') ?? 'ltr';
const state = wanted.get('state');
const component = wanted.get('component');

const week = wanted.get('week');
const settings = wanted.get('settings');
const correction = wanted.get('correction');
const pill = wanted.get('pill');
const link = wanted.get('link');
const contacts = wanted.get('contacts');
const importing = wanted.get('import');
const duplicates = wanted.get('duplicates');
const compose = wanted.get('compose');
if (state !== null) await showState(state);
else if (week !== null) await showWeek(week);
else if (contacts !== null) await showContacts(contacts);
else if (duplicates !== null) await showDuplicates(duplicates);
else if (correction !== null) await showCorrection(correction);
else if (settings !== null) await showSettings(settings);
else if (pill !== null) await showPill(pill);
else if (link !== null) await showState('rest', linkFixtures[link]);
else if (importing !== null) showImport(importing);
else if (compose !== null) await showCompose(compose);
else if (component !== null) render(componentPages[component]?.() ?? 'There is no such component.', document.body);
else showIndex();

async function showState(name: string, link: LinkQuestion | null = null): Promise<void> {
  const fixture = sessionFixtures[name];
  if (fixture === undefined) {
    document.body.textContent = 'There is no such state.';
    return;
  }
  const bridge = new GalleryBridge(fixture());
  bridge.link = link;
  bridge.posts = postsFixtures[name]?.() ?? bridge.posts;
  Object.assign(window, { bridge });
  await import('../windows/session/session-window.ts');
  document.body.append(document.createElement('twelve-session-window'));
}

async function showWeek(name: string): Promise<void> {
  if (!Object.hasOwn(weekFixtures, name)) {
    document.body.textContent = 'There is no such week.';
    return;
  }
  const bridge = new GalleryBridge(aScreen());
  bridge.week = weekFixtures[name as WeekFixture];
  if (bridge.week.weekBefore.peopleSeen === 0) bridge.around = nothingAround;
  Object.assign(window, { bridge });
  await import('../windows/week/week-window.ts');
  document.body.append(document.createElement('twelve-week-window'));
}

async function showContacts(name: string): Promise<void> {
  if (!Object.hasOwn(contactsFixtures, name)) {
    document.body.textContent = 'There are no such people.';
    return;
  }
  const bridge = new GalleryBridge(aScreen());
  bridge.contacts = contactsFixtures[name as ContactsFixture];
  Object.assign(window, { bridge });
  await import('../windows/contacts/contacts-window.ts');
  document.body.append(document.createElement('twelve-contacts-window'));
  const { detail } = bridge.contacts;
  if (detail !== null && wanted.get('person') !== 'none') {
    bridge.broadcast('contacts:show', { contactId: bridge.contacts.people[0]?.id ?? '' });
  }
}

async function showCorrection(name: string): Promise<void> {
  const { showCorrection: show } = await import('./correction-page.ts');
  await show(name);
}

async function showCompose(name: string): Promise<void> {
  const { showComposer } = await import('./compose-page.ts');
  await showComposer(name);
}

async function showSettings(name: string): Promise<void> {
  if (!Object.hasOwn(settingsFixtures, name)) {
    document.body.textContent = 'There are no such settings.';
    return;
  }
  const bridge = new GalleryBridge(aScreen());
  const view: SettingsView = settingsFixtures[name as SettingsFixture];
  bridge.settings = { ...view, settings: { ...view.settings, theme: (wanted.get('theme') ?? 'system') as Theme } };
  Object.assign(window, { bridge });
  await import('../windows/settings/settings-window.ts');
  document.body.append(document.createElement('twelve-settings-window'));
}

async function showDuplicates(name: string): Promise<void> {
  const bridge = new GalleryBridge(aScreen());
  bridge.duplicates = duplicatesFixtures[name as keyof typeof duplicatesFixtures];
  Object.assign(window, { bridge });
  await import('../windows/duplicates/duplicates-panel.ts');
  document.body.append(document.createElement('twelve-duplicates-panel'));
}

async function showPill(name: string): Promise<void> {
  const fixture = pillFixtures[name];
  if (fixture === undefined) {
    document.body.textContent = 'There is no such pill.';
    return;
  }
  const bridge = new GalleryBridge(aScreen());
  bridge.pill = fixture();
  Object.assign(window, { bridge });
  await import('../windows/pill/pill-window.ts');
  document.body.append(document.createElement('twelve-pill-window'));
}

function showIndex(): void {
  const list = (kind: string, names: readonly string[]) => html`
    <h2>${kind}</h2>
    <ul>
      ${names.map((name) => html`<li><a href="?${kind}=${name}">${name}</a> · <a href="?${kind}=${name}&theme=dark">dark</a></li>`)}
    </ul>
  `;
  render(
    html`<main>
      ${list('state', Object.keys(sessionFixtures))} ${list('week', Object.keys(weekFixtures))}
      ${list('compose', Object.keys(composeFixtures))} ${list('link', Object.keys(linkFixtures))}
      ${list('contacts', Object.keys(contactsFixtures))} ${list('correction', correctionPages)}
      ${list('settings', Object.keys(settingsFixtures))} ${list('pill', Object.keys(pillFixtures))}
      ${list('import', Object.keys(importPages))} ${list('component', Object.keys(componentPages))}
    </main>`,
    document.body,
  );
}
