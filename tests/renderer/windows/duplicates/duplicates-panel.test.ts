import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { GalleryBridge } from '../../../../renderer/gallery/gallery-bridge.ts';
import { duplicatesFixtures } from '../../../../renderer/gallery/duplicates-fixtures.ts';
import { aScreen } from '../../../../renderer/gallery/session-fixtures.ts';
import '../../../../renderer/windows/duplicates/duplicates-panel.ts';
import { accessibilityFaults } from '../../../support/accessibility.ts';
import { button, settled } from '../../support/session-window.ts';

afterEach(() => document.body.replaceChildren());

async function openPanel(name: keyof typeof duplicatesFixtures = 'usual') {
  const bridge = new GalleryBridge(aScreen());
  bridge.duplicates = duplicatesFixtures[name];
  Object.assign(window, { bridge });
  const place = document.createElement('main');
  const panel = document.createElement('twelve-duplicates-panel');
  place.append(panel);
  document.body.append(place);
  const settle = async (): Promise<void> => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await settled(panel);
  };
  await settle();
  const press = async (key: string): Promise<void> => {
    await userEvent.keyboard(key);
    await settle();
  };
  const made = (): readonly unknown[] =>
    bridge.made
      .filter(({ name: asked }) => asked !== 'duplicates:view')
      .map(({ name: asked, args }) => [asked, ...args]);
  return { panel, bridge, settle, press, made };
}

describe('the review of possible duplicates', () => {
  it.each(['usual', 'looking', 'none'] as const)('has no fault that axe can find: %s', async (name) => {
    await openPanel(name);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('shows two side by side, why, and how many wait', async () => {
    await openPanel();
    await expect
      .element(page.getByText('They have the same name and work at the same place: likely one person.'))
      .toBeVisible();
    await expect.element(page.getByText('1 of 12')).toBeVisible();
    await expect.element(page.getByText('3 sessions, 1 promise')).toBeVisible();
    await expect.element(page.getByText('No sessions yet')).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'Stays as Ana Kovačević' })).toBeChecked();
  });

  it('merges into whom the user lets stay, and takes it back', async () => {
    const { panel, settle, press, made } = await openPanel();
    await press('{ArrowRight}');
    await expect.element(page.getByRole('radio', { name: 'Stays as Ana Kovacevic' })).toBeChecked();
    await press('m');
    await expect.element(page.getByText('Ana is one person now.')).toBeVisible();
    button(panel, 'Undo').click();
    await settle();
    expect(made()).toEqual([
      ['duplicates:merge', { keptId: 'other', goneId: 'one' }],
      ['duplicates:undo-merge', { mergeId: 'm1' }],
    ]);
  });

  it('keeps two apart, and takes that back', async () => {
    const { panel, press, made } = await openPanel();
    await press('n');
    panel.undo();
    expect(made()).toEqual([
      ['duplicates:keep-apart', { oneId: 'one', otherId: 'other' }],
      ['duplicates:forget-apart', { oneId: 'one', otherId: 'other' }],
    ]);
  });

  it('leaves pairs for later, and comes back to them', async () => {
    const { panel, settle, press, made } = await openPanel();
    await press('l');
    await expect.element(page.getByText('They have the same name. Are they one person?')).toBeVisible();
    await press('l');
    button(panel, 'Go through them').click();
    await settle();
    await expect.element(page.getByText('1 of 12')).toBeVisible();
    expect(made()).toEqual([]);
  });

  it('takes apart what was merged before', async () => {
    const { panel, settle, made } = await openPanel();
    button(panel, 'Take apart: Omar Haddad, and O. Haddad').click();
    await settle();
    expect(made()).toEqual([['duplicates:undo-merge', { mergeId: 'm1' }]]);
  });

  it('compares when nothing was compared yet, and can be stopped', async () => {
    expect((await openPanel('none')).made()).toEqual([['duplicates:look']]);
    document.body.replaceChildren();
    const { panel, settle, made } = await openPanel('looking');
    button(panel, 'Stop').click();
    await settle();
    expect(made()).toEqual([['duplicates:stop']]);
  });

  it('says what main refused', async () => {
    const { bridge, press } = await openPanel();
    bridge.failure = { code: 'unknown-contact', message: 'This person is no longer in Twelve.' };
    await press('m');
    await expect.element(page.getByText('This person is no longer in Twelve.')).toBeVisible();
  });
});
