import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../renderer/settings/shortcut-field.ts';
import type { RecordKeysEvent } from '../../../renderer/settings/settings-events.ts';
import { applyTheme } from '../../../renderer/styles/adopt-tokens.ts';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { mount } from '../week/mount.ts';

afterEach(() => document.body.replaceChildren());

async function aField(value = '') {
  const chosen: string[] = [];
  const recorded: boolean[] = [];
  const field = await mount(html`
    <twelve-shortcut-field
      label="Start from anywhere"
      value=${value}
      platform="linux"
      .choose=${(keys: string) => chosen.push(keys)}
      @record-keys=${({ isRecording }: RecordKeysEvent) => recorded.push(isRecording)}
    ></twelve-shortcut-field>
  `);
  return { field, chosen, recorded };
}

const record = () => userEvent.click(page.getByRole('button', { name: /Press to record/ }));

describe('the field that records keys', () => {
  it('takes the keys that are pressed, and lets no shortcut fire meanwhile', async () => {
    const { chosen, recorded } = await aField();
    await record();
    await expect.element(page.getByRole('button', { name: 'Press the keys…' })).toBeVisible();
    await userEvent.keyboard('{Control>}{Alt>}t{/Alt}{/Control}');
    expect(chosen).toEqual(['Control+Alt+T']);
    expect(recorded).toEqual([true, false]);
  });

  it('says which keys would be taken from everybody, and waits for better ones', async () => {
    const { chosen } = await aField();
    await record();
    await userEvent.keyboard('{Control>}c{/Control}');
    await expect.element(page.getByText(/^These keys would be taken from every program/)).toBeVisible();
    await userEvent.keyboard('{Control>}{Shift>}9{/Shift}{/Control}');
    expect(chosen).toEqual(['Control+Shift+9']);
  });

  it('leaves it by Escape and by going elsewhere, and removes by Backspace or the button', async () => {
    const { chosen, recorded } = await aField('Control+Alt+T');
    await record();
    await userEvent.keyboard('{Escape}');
    await record();
    await userEvent.tab();
    expect([chosen, recorded]).toEqual([[], [true, false, true, false]]);
    await record();
    await userEvent.keyboard('{Backspace}');
    await userEvent.click(page.getByRole('button', { name: 'Start from anywhere: remove' }));
    expect(chosen).toEqual(['', '']);
  });

  it('records nothing any more when it goes away', async () => {
    const { field, recorded } = await aField();
    await record();
    field.remove();
    expect(recorded.at(-1)).toBe(false);
  });

  it.each(['light', 'dark'] as const)('has no fault that axe can find in the %s theme', async (theme) => {
    const { field } = await aField('Control+Alt+T');
    applyTheme(theme);
    expect(await accessibilityFaults(field)).toEqual([]);
    await record();
    expect(await accessibilityFaults(field)).toEqual([]);
  });
});
