import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SettingName } from '../../../core/settings/settings-schema.ts';
import { defaultSettings, type Settings } from '../../../core/settings/settings.ts';
import '../../../renderer/settings/setting-row.ts';
import type { SettingChangeEvent, SettingResetEvent } from '../../../renderer/settings/settings-events.ts';
import { findAll, mount, textOf } from '../week/mount.ts';

afterEach(() => document.body.replaceChildren());

/** A row with a setting, and the patches it has asked for. */
async function aRow(name: SettingName, changes: Partial<Settings> = {}) {
  const asked: unknown[] = [];
  const settings = { ...defaultSettings('linux'), ...changes };
  const row = await mount(html`
    <twelve-setting-row
      name=${name}
      platform="linux"
      .settings=${settings}
      @setting-change=${(event: SettingChangeEvent) => asked.push(event.patch)}
      @setting-reset=${(event: SettingResetEvent) => asked.push(event.setting)}
    ></twelve-setting-row>
  `);
  return { row, asked };
}

const minutes = () => page.getByRole('spinbutton', { name: 'Length of a session' });

describe('a setting with a number', () => {
  it('takes a number that was typed', async () => {
    const { asked } = await aRow('sessionMinutes');
    await userEvent.fill(minutes(), '25');
    await userEvent.tab();
    expect(asked).toEqual([{ sessionMinutes: 25 }]);
  });

  it.each(['0', '61', '12.5', ''])('goes back to what it was for %j', async (typed) => {
    const { asked } = await aRow('sessionMinutes');
    await userEvent.fill(minutes(), typed);
    await userEvent.tab();
    expect(asked).toEqual([]);
    await expect.element(minutes()).toHaveValue(12);
  });

  it('goes up and down by its buttons, and stops at its bounds', async () => {
    const { asked } = await aRow('sessionMinutes', { sessionMinutes: 60 });
    await userEvent.click(page.getByRole('button', { name: 'Length of a session: less' }));
    await userEvent.click(page.getByRole('button', { name: 'Length of a session: more' }), { force: true });
    expect(asked).toEqual([{ sessionMinutes: 59 }]);
  });
});

describe('a setting with a slider', () => {
  it('says where it stands, and moves by the arrow keys', async () => {
    const { asked } = await aRow('soundVolume');
    const slider = page.getByRole('slider', { name: 'Volume' });
    await expect.element(slider).toHaveAttribute('aria-valuetext', '60%');
    await userEvent.click(slider);
    asked.length = 0;
    await userEvent.keyboard('{End}');
    expect(asked).toEqual([{ soundVolume: 100 }]);
    await expect.element(slider).toHaveAttribute('aria-valuetext', '100%');
  });
});

describe('a setting with a time', () => {
  it('takes a whole time and nothing less', async () => {
    const { row, asked } = await aRow('reminderTime');
    const field = findAll(row, 'input')[0] as HTMLInputElement;
    field.value = '';
    field.dispatchEvent(new Event('change'));
    expect(field.value).toBe('09:00');
    field.value = '18:30';
    field.dispatchEvent(new Event('change'));
    expect(asked).toEqual([{ reminderTime: '18:30' }]);
  });
});

describe('a setting with weekdays', () => {
  it('begins with the first day of the week as the user counts it', async () => {
    const { row } = await aRow('reminderDays', { weekStart: 7 });
    expect(findAll(row, '.chip').map(textOf)).toEqual(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']);
  });

  it('adds a day in the order that is kept', async () => {
    const { asked } = await aRow('reminderDays', { reminderDays: [3], weekStart: 7 });
    await userEvent.click(page.getByRole('checkbox', { name: 'Monday' }));
    expect(asked).toEqual([{ reminderDays: [1, 3] }]);
  });

  it('keeps the last one', async () => {
    const { asked } = await aRow('reminderDays', { reminderDays: [3] });
    await userEvent.click(page.getByRole('checkbox', { name: 'Wednesday' }));
    expect(asked).toEqual([]);
    await expect.element(page.getByRole('checkbox', { name: 'Wednesday' })).toBeChecked();
  });
});

describe('a setting with a choice', () => {
  it('offers many in a list', async () => {
    const { asked } = await aRow('weekStart');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'First day of the week' }), 'Saturday');
    expect(asked).toEqual([{ weekStart: 6 }]);
  });

  it('goes through a few by the arrow keys', async () => {
    const { asked } = await aRow('theme', { theme: 'light' });
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(asked).toEqual([{ theme: 'dark' }]);
  });
});

describe('the way back to the default', () => {
  it('is there only where there is something to go back to', async () => {
    const { row } = await aRow('theme');
    expect(findAll(row, '.reset')).toEqual([]);
  });

  it('asks for the reset of its setting', async () => {
    const { asked } = await aRow('reminderDays', { reminderDays: [7] });
    await userEvent.click(page.getByRole('button', { name: 'Reset “Days of the reminder” to its default' }));
    expect(asked).toEqual(['reminderDays']);
  });
});
