import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaultSettings } from '../../../../core/settings/settings.ts';
import { GalleryBridge } from '../../../../renderer/gallery/gallery-bridge.ts';
import { aScreen } from '../../../../renderer/gallery/session-fixtures.ts';
import { settingsFixtures, type SettingsFixture } from '../../../../renderer/gallery/settings-fixtures.ts';
import { applyTheme } from '../../../../renderer/styles/adopt-tokens.ts';
import '../../../../renderer/windows/settings/settings-window.ts';
import { accessibilityFaults } from '../../../support/accessibility.ts';
import { find, findAll, mount, settled, textOf } from '../../week/mount.ts';

let bridge: GalleryBridge;

beforeEach(() => {
  bridge = new GalleryBridge(aScreen());
  Object.assign(window, { bridge });
});

afterEach(() => {
  document.body.replaceChildren();
  Object.assign(window, { bridge: undefined });
  applyTheme('system');
});

/** The window once it shows the settings. */
async function openWindow(fixture: SettingsFixture = 'as they come'): Promise<HTMLElement> {
  bridge.settings = settingsFixtures[fixture];
  const opened = await mount(html`<twelve-settings-window></twelve-settings-window>`);
  await vi.waitFor(() => find(opened, 'twelve-setting-row'));
  await settled(document.body);
  bridge.made.length = 0;
  return opened;
}

const asked = () => bridge.made.map(({ name, args }) => [name, ...args]);
const labels = (opened: HTMLElement) => findAll(opened, '.label').map(textOf);
const toast = (opened: HTMLElement) => find(opened, 'twelve-toast');

describe.each(Object.keys(settingsFixtures) as SettingsFixture[])('the settings window, %s', (fixture) => {
  it.each(['light', 'dark'] as const)('has no fault that axe can find in the %s theme', async (theme) => {
    bridge.settings = settingsFixtures[fixture];
    const opened = await openWindow(fixture);
    applyTheme(theme);
    expect(await accessibilityFaults(opened)).toEqual([]);
  });
});

describe('the settings window', () => {
  it('shows what does something on this system, in sections', async () => {
    const opened = await openWindow('on macOS');
    expect(labels(opened)).not.toContain('Icon during a session');
    expect(findAll(opened, 'h2').map(textOf)[0]).toBe('Sessions');
  });

  it('sends a choice at once and shows it', async () => {
    const opened = await openWindow();
    await userEvent.click(page.getByRole('radio', { name: 'Opens the window' }));
    expect(asked()).toEqual([['settings:set', { patch: { trayClick: 'open' } }]]);
    await settled(opened);
    expect(page.getByRole('radio', { name: 'Opens the window' })).toBeChecked();
  });

  it('keeps the time of a reminder out of the way until there is one', async () => {
    const opened = await openWindow();
    expect(labels(opened)).not.toContain('Time of the reminder');
    await userEvent.click(page.getByRole('switch', { name: 'Daily reminder' }));
    await vi.waitFor(() => expect(labels(opened)).toContain('Time of the reminder'));
  });

  it('follows what was changed elsewhere', async () => {
    const opened = await openWindow();
    bridge.broadcast('settings:changed', { ...defaultSettings('linux'), sessionMinutes: 25, theme: 'dark' });
    await settled(opened);
    await expect.element(page.getByRole('spinbutton', { name: 'Length of a session' })).toHaveValue(25);
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  it('finds settings by what is typed, also those out of the way, and says how many', async () => {
    const opened = await openWindow();
    await userEvent.keyboard('/');
    await userEvent.keyboard('ÁT LEAST');
    await vi.waitFor(() => expect(labels(opened)).toEqual(['Days of the reminder']));
    expect(textOf(find(opened, '[role=status].silent'))).toBe('1 setting found');
  });

  it('says that nothing was found, and leads back', async () => {
    const opened = await openWindow();
    await userEvent.fill(page.getByRole('searchbox'), 'coffee');
    await expect.element(page.getByText('No setting has to do with “coffee”.')).toBeVisible();
    expect(await accessibilityFaults(opened)).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Show all settings' }));
    await vi.waitFor(() => expect(labels(opened)).toContain('Theme'));
    await vi.waitFor(() => expect(page.getByRole('searchbox').element().matches(':focus')).toBe(true));
  });

  it('clears the search by Escape', async () => {
    const opened = await openWindow();
    await userEvent.fill(page.getByRole('searchbox'), 'theme');
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(labels(opened)).toContain('Length of a session'));
    await expect.element(page.getByRole('searchbox')).toHaveValue('');
  });

  it('searches by the key that every program searches by', async () => {
    await openWindow();
    await userEvent.keyboard('{Control>}f{/Control}');
    await vi.waitFor(() => expect(page.getByRole('searchbox').element().matches(':focus')).toBe(true));
  });

  it('resets one setting, and takes that back', async () => {
    const opened = await openWindow('all different');
    await userEvent.click(page.getByRole('button', { name: 'Reset “Read ahead” to its default' }));
    await vi.waitFor(() => expect(textOf(find(toast(opened), 'p'))).toBe('“Read ahead” is back at its default.'));
    await expect.element(page.getByRole('switch', { name: 'Read ahead' })).toBeChecked();
    await vi.waitFor(() =>
      expect(page.getByRole('switch', { name: 'Read ahead' }).element().matches(':focus')).toBe(true),
    );
    expect(await accessibilityFaults(opened)).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Undo', exact: true }));
    await expect.element(page.getByRole('switch', { name: 'Read ahead' })).not.toBeChecked();
  });

  it('resets all settings, and takes that back from the menu too', async () => {
    const opened = await openWindow('all different');
    const different = bridge.settings.settings;
    await userEvent.click(page.getByRole('button', { name: 'More', exact: true }));
    await userEvent.click(page.getByRole('menuitem', { name: 'Reset all settings' }));
    await vi.waitFor(() => expect(bridge.settings.settings).toEqual(defaultSettings('linux')));
    await settled(opened);
    await userEvent.click(page.getByRole('button', { name: 'More', exact: true }));
    await userEvent.click(page.getByRole('menuitem', { name: 'Undo the last reset or import' }));
    await vi.waitFor(() => expect(bridge.settings.settings).toEqual(different));
    expect(asked().at(-1)).toEqual(['settings:set', { patch: different }]);
  });

  it('says what a file brought', async () => {
    const opened = await openWindow();
    const report = { fileName: 'mine.json', changed: 2, refused: ['colour'], refusedCount: 1 };
    bridge.request = () => Promise.resolve({ ok: true, value: report as never });
    await userEvent.click(page.getByRole('button', { name: 'More', exact: true }));
    await userEvent.click(page.getByRole('menuitem', { name: 'Read settings from a file' }));
    await vi.waitFor(() =>
      expect(textOf(find(toast(opened), 'p'))).toBe(
        '2 settings were taken from “mine.json”. Not understood and left as it was: “colour”.',
      ),
    );
    await expect.element(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
  });

  it('says where the settings were saved to', async () => {
    const opened = await openWindow();
    bridge.request = () => Promise.resolve({ ok: true, value: 'mine.json' as never });
    await userEvent.click(page.getByRole('button', { name: 'More', exact: true }));
    await userEvent.click(page.getByRole('menuitem', { name: 'Save settings to a file' }));
    await vi.waitFor(() => expect(textOf(find(toast(opened), 'p'))).toBe('Your settings are in “mine.json” now.'));
  });

  it('shows what holds when a choice was refused', async () => {
    const opened = await openWindow();
    bridge.failure = { code: 'bug', message: 'Something went wrong inside Twelve.' };
    await userEvent.click(page.getByRole('switch', { name: 'Read ahead' }));
    await vi.waitFor(() => expect(textOf(find(toast(opened), 'p'))).toBe('Something went wrong inside Twelve.'));
    await expect.element(page.getByRole('switch', { name: 'Read ahead' })).toBeChecked();
  });

  it('tries again when the settings could not be read', async () => {
    bridge.failure = { code: 'bug', message: 'Not now.' };
    const opened = await mount(html`<twelve-settings-window></twelve-settings-window>`);
    await expect.element(page.getByText('Your settings could not be read just now.')).toBeVisible();
    expect(await accessibilityFaults(opened)).toEqual([]);
    bridge.failure = null;
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await vi.waitFor(() => find(opened, 'twelve-setting-row'));
  });

  it('leaves nothing behind when it goes', async () => {
    const opened = await openWindow();
    opened.remove();
    expect(bridge.listenerCount).toBe(0);
  });
});
