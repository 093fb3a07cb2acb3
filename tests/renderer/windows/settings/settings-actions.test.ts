import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dataAnswers } from '../../../../renderer/gallery/data-fixtures.ts';
import { GalleryBridge } from '../../../../renderer/gallery/gallery-bridge.ts';
import { aScreen } from '../../../../renderer/gallery/session-fixtures.ts';
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

async function openWindow(data: Partial<GalleryBridge['data']> = {}): Promise<HTMLElement> {
  bridge.data = { ...dataAnswers, ...data };
  const opened = await mount(html`<twelve-settings-window></twelve-settings-window>`);
  await vi.waitFor(() => find(opened, 'twelve-action-section'));
  await vi.waitFor(() => expect(asked()).toContain('data:view'));
  await settled(document.body);
  bridge.made.length = 0;
  return opened;
}

const asked = () => bridge.made.map(({ name }) => name);
/** What was asked besides how things stand. */
const done = () => asked().filter((name) => name !== 'data:view');
const button = (name: string) => page.getByRole('button', { name, exact: true });
/** Somewhere in a sentence. */
const shown = (words: string) => page.getByText(words, { exact: false });
const focused = (locator: ReturnType<typeof shown>) =>
  vi.waitFor(() => expect(locator.element().matches(':focus')).toBe(true));
const dialog = () => page.getByRole('dialog');

describe('"Your data" in the settings window', () => {
  it('offers what can be done, and nothing to put back before the first restore', async () => {
    const opened = await openWindow();
    expect(findAll(opened, 'h3').map(textOf)).toEqual([
      'Back up everything',
      'Restore a backup',
      'Data folder',
      'Erase everything',
      'Twelve 0.1.0',
      'Diagnostics',
    ]);
  });

  it.each(['light', 'dark'] as const)('has no fault that axe can find in its sheets, %s', async (theme) => {
    const opened = await openWindow();
    applyTheme(theme);
    await userEvent.click(button('Choose a backup…'));
    await expect.element(dialog()).toBeVisible();
    expect(await accessibilityFaults(opened)).toEqual([]);
    await userEvent.click(button('Cancel'));
    await userEvent.click(button('Erase…'));
    await expect.element(dialog()).toBeVisible();
    expect(await accessibilityFaults(opened)).toEqual([]);
    await userEvent.click(button('Go on'));
    await focused(page.getByRole('textbox', { name: 'Write “erase” here' }));
    expect(await accessibilityFaults(opened)).toEqual([]);
  });

  it('says what was backed up and where', async () => {
    await openWindow();
    await userEvent.click(button('Back up…'));
    await expect.element(shown('312 people and 148 sessions are in “Twelve 2026-11-18.twelve” now.')).toBeVisible();
  });

  it('says nothing when the user changed their mind', async () => {
    const opened = await openWindow({ 'data:back-up': null, 'data:choose-backup': null });
    await userEvent.click(button('Back up…'));
    await userEvent.click(button('Choose a backup…'));
    await vi.waitFor(() => expect(done()).toEqual(['data:back-up', 'data:choose-backup']));
    await settled(opened);
    await expect.element(dialog()).not.toBeInTheDocument();
  });

  it('restores after showing what is in the backup, and offers the way back', async () => {
    const opened = await openWindow();
    await userEvent.click(button('Choose a backup…'));
    const question = '“Twelve 2025-11-03.twelve” holds 214 people and 96 sessions, saved on 3 November 2025.';
    await expect.element(shown(question)).toBeVisible();
    await expect.element(shown('It takes the place of the 312 people and 148 sessions')).toBeVisible();
    expect(done()).toEqual(['data:choose-backup']);
    bridge.data = { ...bridge.data, 'data:view': { ...dataAnswers['data:view'], replacedAt: Date.UTC(2025, 5, 1, 9) } };
    await userEvent.click(button('Restore'));
    await expect.element(shown('214 people and 96 sessions are here now.')).toBeVisible();
    await expect.element(shown('what was here before the restore of 1 June 2025')).toBeVisible();
    await expect.element(dialog()).not.toBeInTheDocument();
    await userEvent.click(button('Undo'));
    await expect.element(shown('Put back: 312 people and 148 sessions.')).toBeVisible();
    expect(done()).toEqual(['data:choose-backup', 'data:restore', 'data:put-back']);
    expect(find(opened, 'twelve-toast')).toBeTruthy();
  });

  it('says of a plain copy that the settings stay', async () => {
    const chosen = { fileName: 'twelve-2026-11-17.db', savedAt: 0, people: 1, sessions: 1, hasSettings: false };
    await openWindow({ 'data:choose-backup': chosen });
    await userEvent.click(button('Choose a backup…'));
    await expect.element(shown('holds 1 person and 1 session, saved on 1 January 1970')).toBeVisible();
    await expect.element(shown('Your settings stay as they are.')).toBeVisible();
  });

  it.each([
    ['Cancel', () => userEvent.click(button('Cancel'))],
    ['the cross', () => userEvent.click(button('Close'))],
    ['Escape', () => userEvent.keyboard('{Escape}')],
  ])('changes nothing after a no by %s, and the focus is where it was', async (_, refuse) => {
    await openWindow();
    await userEvent.click(button('Choose a backup…'));
    await expect.element(dialog()).toBeVisible();
    await refuse();
    await expect.element(dialog()).not.toBeInTheDocument();
    await focused(button('Choose a backup…'));
    expect(done()).toEqual(['data:choose-backup']);
    await userEvent.click(button('Choose a backup…'));
    await expect.element(dialog()).toBeVisible();
  });

  it('erases after two different answers only', async () => {
    await openWindow();
    await userEvent.click(button('Erase…'));
    await expect.element(shown('312 people and 148 sessions go, with every note')).toBeVisible();
    await userEvent.click(button('Go on'));
    await expect.element(button('Erase everything now')).toBeDisabled();
    await userEvent.keyboard('eras{Enter}');
    await expect.element(button('Erase everything now')).toBeDisabled();
    expect(done()).toEqual([]);
    await userEvent.keyboard('e{Enter}');
    await expect.element(shown('Everything is erased.')).toBeVisible();
    expect(done()).toEqual(['data:erase']);
  });

  it('asks from the beginning when it is asked again', async () => {
    await openWindow();
    await userEvent.click(button('Erase…'));
    await userEvent.click(button('Go on'));
    await userEvent.keyboard('erase{Escape}');
    await userEvent.click(button('Erase…'));
    await userEvent.click(button('Go on'));
    await expect.element(page.getByRole('textbox', { name: 'Write “erase” here' })).toHaveValue('');
    await expect.element(button('Erase everything now')).toBeDisabled();
    expect(done()).toEqual([]);
  });

  it('backs up first for who wants that', async () => {
    await openWindow();
    await userEvent.click(button('Erase…'));
    await userEvent.click(button('Back up first…'));
    await vi.waitFor(() => expect(done()).toEqual(['data:back-up']));
    await expect.element(dialog()).not.toBeInTheDocument();
  });

  it('says what main refused, and can be tried again', async () => {
    await openWindow();
    bridge.failure = { code: 'file-unwritable', message: '“a.twelve” could not be written.' };
    await userEvent.click(button('Back up…'));
    await expect.element(shown('“a.twelve” could not be written.')).toBeVisible();
    bridge.failure = null;
    await userEvent.click(button('Back up…'));
    await expect.element(shown('312 people and 148 sessions are in')).toBeVisible();
  });

  it('opens the folder and copies diagnostics', async () => {
    await openWindow();
    await userEvent.click(button('Open the folder'));
    await userEvent.click(button('Copy diagnostics'));
    await expect.element(shown('Diagnostics are on the clipboard.')).toBeVisible();
    expect(done()).toEqual(['data:open-folder', 'diagnostics:copy']);
  });

  it('is found like the settings', async () => {
    const opened = await openWindow();
    await userEvent.fill(page.getByRole('searchbox'), 'another computer');
    await vi.waitFor(() => expect(findAll(opened, 'h3').map(textOf)).toEqual(['Back up everything']));
    expect(textOf(find(opened, '[role=status].silent'))).toBe('1 setting found');
    expect(findAll(opened, '.label')).toEqual([]);
  });
});

describe('updates in the settings window', () => {
  it('are looked for when the user asks, and show how far they are', async () => {
    await openWindow();
    await userEvent.click(button('Check for updates'));
    expect(done()).toEqual(['updates:go-on']);
    bridge.broadcast('updates:view', { version: '0.1.0', state: { kind: 'available', version: '0.2.0' } });
    await expect.element(shown('Twelve 0.2.0 is there.')).toBeVisible();
    await userEvent.click(button('Fetch it'));
    bridge.broadcast('updates:view', { version: '0.1.0', state: { kind: 'ready', version: '0.2.0' } });
    bridge.failure = { code: 'update-in-session', message: 'A session is open, so the new version waits.' };
    await userEvent.click(button('Start anew'));
    await expect.element(shown('A session is open, so the new version waits.')).toBeVisible();
  });

  it('say where a new version is to be had where the program does not update itself', async () => {
    bridge.updates = { version: '0.1.0', state: { kind: 'none', why: 'portable' } };
    await openWindow();
    await expect.element(shown('Download the new file where you found this one')).toBeVisible();
    await expect.element(button('Check for updates')).not.toBeInTheDocument();
  });
});
