import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FoundContact } from '../../../core/contacts/found-contact.ts';
import type { WrittenCorrection } from '../../../core/ipc/corrections-requests.ts';
import type { CorrectionPorts, CorrectionSheet } from '../../../renderer/corrections/correction-sheet.ts';
import {
  correctionFixtures,
  foundPeople,
  type CorrectionFixture,
} from '../../../renderer/gallery/correction-fixtures.ts';
import { applyTheme } from '../../../renderer/styles/adopt-tokens.ts';
import '../../../renderer/corrections/correction-sheet.ts';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { find, findAll, mount, settled, textOf } from '../week/mount.ts';

let saved: (readonly [object, WrittenCorrection])[];
let deleted: string[];
let failure: string;
let found: readonly FoundContact[];

beforeEach(async () => {
  saved = [];
  deleted = [];
  failure = '';
  found = foundPeople;
  await page.viewport(960, 720);
});

afterEach(() => {
  document.body.replaceChildren();
  applyTheme('system');
});

const ports: CorrectionPorts = {
  save: async (about, written) => {
    saved.push([about, written]);
    return failure;
  },
  delete: async (sessionId) => {
    deleted.push(sessionId);
    return failure;
  },
  find: async () => found,
};

async function aSheet(): Promise<CorrectionSheet> {
  const sheet = await mount(
    html`<twelve-correction-sheet .ports=${ports} today="2026-11-20"></twelve-correction-sheet>`,
  );
  return sheet as CorrectionSheet;
}

async function correcting(name: CorrectionFixture): Promise<CorrectionSheet> {
  const sheet = await aSheet();
  await sheet.correct(correctionFixtures[name]);
  await settled(document.body);
  return sheet;
}

async function adding(): Promise<CorrectionSheet> {
  const sheet = await aSheet();
  await sheet.add(null, { day: '2026-11-19', time: '19:30', minutes: 12 });
  await settled(document.body);
  return sheet;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const isOpen = (sheet: CorrectionSheet): boolean => (find(sheet, 'dialog') as HTMLDialogElement).open;

describe('the sheet of corrections', () => {
  it('sends what was changed and nothing else', async () => {
    const sheet = await correcting('usual');
    await userEvent.fill(page.getByRole('textbox', { name: 'What do you want to remember?' }), 'She rows.');
    await userEvent.click(page.getByRole('radio', { name: /friendly/ }));
    await userEvent.click(button('Save'));
    expect(saved).toEqual([
      [
        { sessionId: correctionFixtures.usual.id },
        {
          intention: 'Leave a real comment on her talk',
          note: 'She rows.',
          familiarityAfter: 4,
          followUpDay: '2026-12-03',
          actions: [],
          removedActions: [],
          sitting: null,
        },
      ],
    ]);
    await vi.waitFor(() => expect(isOpen(sheet)).toBe(false));
  });

  it('changes, answers, takes out and adds what was done', async () => {
    await correcting('usual');
    await userEvent.click(button('Change: Promoted'));
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'What it was' }), 'recommend');
    await userEvent.fill(page.getByRole('textbox', { name: 'A note on it' }), 'her workshop');
    await userEvent.click(page.getByRole('group', { name: 'Write: Did you?' }).getByRole('button', { name: 'Yes' }));
    await userEvent.click(button('Remove: Follow: not done'));
    await userEvent.click(button('Something I did'));
    await userEvent.keyboard('{Tab}about the rain garden');
    await userEvent.click(button('Save'));
    expect(saved[0]?.[1]).toMatchObject({
      actions: [
        { actionId: 'a2', kind: 'recommend', state: 'confirmed', note: 'her workshop' },
        { actionId: 'a3', kind: 'write', state: 'confirmed', note: '' },
        { actionId: null, kind: 'comment', state: 'confirmed', note: 'about the rain garden' },
      ],
      removedActions: ['a4'],
    });
  });

  it('makes and takes back a promise', async () => {
    await correcting('usual');
    await userEvent.click(button('No need'));
    await userEvent.click(button('Save'));
    await correcting('nothing noted');
    await userEvent.fill(page.getByLabelText('Come back on'), '2026-12-24');
    await userEvent.click(button('Save'));
    expect(saved.map(([, { followUpDay }]) => followUpDay)).toEqual([null, '2026-12-24']);
  });

  it('asks when it was only for a session that was added', async () => {
    const ran = await correcting('usual');
    expect(findAll(ran, '[type=time]')).toEqual([]);
    await correcting('added afterwards');
    await userEvent.fill(page.getByLabelText('From'), '07:15');
    await userEvent.fill(page.getByLabelText('Minutes'), '20');
    await userEvent.click(button('Save'));
    expect(saved[0]?.[1].sitting).toEqual({ day: '2026-11-16', time: '07:15', minutes: 20 });
  });

  it('keeps what was written when it could not be saved, and says why', async () => {
    const sheet = await correcting('usual');
    failure = 'Your data could not be written.';
    await userEvent.fill(page.getByRole('textbox', { name: 'What do you want to remember?' }), 'She rows.');
    await userEvent.click(button('Save'));
    await vi.waitFor(() => expect(textOf(find(sheet, '[role=alert]'))).toBe(failure));
    expect(isOpen(sheet)).toBe(true);
    expect(await accessibilityFaults()).toEqual([]);
    failure = '';
    await userEvent.click(button('Save'));
    expect(saved[1]?.[1].note).toBe('She rows.');
  });

  it('deletes the session when asked to', async () => {
    const sheet = await correcting('usual');
    await userEvent.click(button('Delete this session'));
    expect(deleted).toEqual([correctionFixtures.usual.id]);
    await vi.waitFor(() => expect(isOpen(sheet)).toBe(false));
  });

  it('begins anew each time: what was not saved is forgotten', async () => {
    const sheet = await correcting('usual');
    await userEvent.fill(page.getByRole('textbox', { name: 'What do you want to remember?' }), 'Never mind.');
    await userEvent.keyboard('{Escape}');
    expect([isOpen(sheet), saved]).toEqual([false, []]);
    await sheet.correct(correctionFixtures.usual);
    await settled(document.body);
    await userEvent.click(button('Save'));
    expect(saved[0]?.[1].note).toBe('She is looking for a second designer.');
  });
});

describe('a session that is added', () => {
  it('is with somebody found by the beginning of a name, by the keyboard alone', async () => {
    await adding();
    await userEvent.keyboard('an');
    await vi.waitFor(() => expect(findAll(document.body, '[role=option]')).toHaveLength(2));
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await userEvent.click(button('Add it'));
    expect(saved[0]).toMatchObject([
      { contactId: 'Anastasia' },
      { sitting: { day: '2026-11-19', time: '19:30', minutes: 12 }, actions: [] },
    ]);
  });

  it('asks for whom and when before it is sent', async () => {
    const sheet = await adding();
    await userEvent.click(button('Add it'));
    expect(textOf(find(sheet, '[role=alert]'))).toBe('Say with whom it was.');
    await userEvent.click(page.getByRole('combobox', { name: 'With whom?' }));
    await userEvent.keyboard('an');
    await userEvent.click(page.getByText('Ana Kovačević'));
    await userEvent.fill(page.getByLabelText('Minutes'), '61');
    await userEvent.click(button('Add it'));
    await vi.waitFor(() => expect(textOf(find(sheet, '[role=alert]'))).toContain('1 to 60 minutes'));
    expect(saved).toEqual([]);
  });

  it('is with nobody once another name is written', async () => {
    const sheet = await adding();
    await userEvent.keyboard('an{Enter}');
    await userEvent.keyboard('x');
    found = [];
    await userEvent.keyboard('y');
    await vi.waitFor(() => expect(textOf(find(sheet, '.nobody'))).toContain('Nobody by that name.'));
    await userEvent.click(button('Add it'));
    expect(textOf(find(sheet, '[role=alert]'))).toBe('Say with whom it was.');
  });
});

describe('somebody who is written quickly', () => {
  it('is taken as soon as they are found, with Enter pressed before', async () => {
    let answer: (people: readonly FoundContact[]) => void = () => undefined;
    const sheet = await adding();
    sheet.ports = { ...ports, find: () => new Promise((resolve) => (answer = resolve)) };
    await settled(document.body);
    await userEvent.keyboard('a{Enter}');
    answer(foundPeople);
    await vi.waitFor(() => expect((find(sheet, '[role=combobox]') as HTMLInputElement).value).toBe('Ana Kovačević'));
    await userEvent.click(button('Add it'));
    expect(saved[0]?.[0]).toEqual({ contactId: 'Ana Kovačević' });
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme, the sheet', (theme) => {
  it.each(Object.keys(correctionFixtures) as CorrectionFixture[])('can be used by everybody: %s', async (name) => {
    applyTheme(theme);
    await correcting(name);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('fits into the smallest window', async () => {
    applyTheme(theme);
    await page.viewport(380, 480);
    const sheet = await correcting('long texts');
    const dialog = find(sheet, 'dialog');
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
