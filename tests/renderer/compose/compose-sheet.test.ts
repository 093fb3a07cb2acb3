import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ComposeView } from '../../../core/ipc/compose-requests.ts';
import type { ComposePorts, ComposeSheet } from '../../../renderer/compose/compose-sheet.ts';
import { composeFixtures } from '../../../renderer/gallery/compose-fixtures.ts';
import { applyTheme } from '../../../renderer/styles/adopt-tokens.ts';
import '../../../renderer/compose/compose-sheet.ts';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { find, findAll, mount, settled, textOf } from '../week/mount.ts';

let made: (readonly [string, unknown])[];
let isOpened: boolean;

beforeEach(async () => {
  made = [];
  isOpened = true;
  await page.viewport(420, 680);
});

afterEach(() => {
  document.body.replaceChildren();
  applyTheme('system');
});

async function composing(view: ComposeView, profileId: string | null = null): Promise<ComposeSheet> {
  const ports: ComposePorts = {
    view: async (options) => {
      made.push(['view', options]);
      return { ...view, postId: options.postId };
    },
    open: async (options) => {
      made.push(['open', options]);
      return isOpened;
    },
    keepDraft: (options) => void made.push(['keep', options]),
    setHome: async (address) => {
      made.push(['home', address]);
      return address;
    },
  };
  const sheet = (await mount(html`<twelve-compose-sheet .ports=${ports}></twelve-compose-sheet>`)) as ComposeSheet;
  const looked = profileId === null ? null : { profileId, url: '' };
  await sheet.open({ kind: view.kind, contactId: view.contactId, looked });
  await settled(document.body);
  made = [];
  return sheet;
}

const primary = (sheet: ComposeSheet): HTMLElement => find(sheet, '.primary');
const dialogOf = (sheet: ComposeSheet) => find(sheet, 'dialog') as HTMLDialogElement;
const valueOf = (sheet: ComposeSheet, field: string) => (find(sheet, field) as HTMLTextAreaElement).value;
const isOpen = (sheet: ComposeSheet): boolean => dialogOf(sheet).open;

describe('the composer', () => {
  it.each(Object.keys(composeFixtures) as readonly (keyof typeof composeFixtures)[])(
    'is accessible in the state "%s", in both themes',
    async (name) => {
      for (const theme of ['light', 'dark'] as const) {
        applyTheme(theme);
        const sheet = await composing(composeFixtures[name]);
        expect(await accessibilityFaults(sheet)).toEqual([]);
        sheet.remove();
      }
    },
  );

  it('opens with the words, through where the user looked last', async () => {
    const sheet = await composing(composeFixtures.encourage, 'profile-mastodon');
    await userEvent.fill(find(sheet, 'textarea'), 'Your post stayed with me.');
    await settled(sheet);
    expect(textOf(primary(sheet))).toBe('Copy and open Mastodon');
    primary(sheet).click();
    await settled(sheet);
    expect(made).toEqual([
      [
        'open',
        {
          kind: 'encourage',
          contactId: 'contact-ana',
          channelId: 'page:mastodon:profile-mastodon',
          postId: null,
          text: 'Your post stayed with me.',
          subject: '',
        },
      ],
    ]);
    expect(isOpen(sheet)).toBe(false);
  });

  it('stays, with everything in it, when the place did not open', async () => {
    const sheet = await composing(composeFixtures.letter);
    isOpened = false;
    primary(sheet).click();
    await settled(sheet);
    expect(isOpen(sheet)).toBe(true);
    expect(valueOf(sheet, 'textarea')).toContain('stayed with me');
  });

  it('keeps what was written when it is closed', async () => {
    const sheet = await composing(composeFixtures.encourage);
    await userEvent.fill(find(sheet, 'textarea'), 'Half a sen');
    dialogOf(sheet).close();
    const kept = { kind: 'encourage', contactId: 'contact-ana', text: 'Half a sen', subject: '' };
    await vi.waitFor(() => expect(made).toEqual([['keep', kept]]));
  });

  it('counts as the network does, and says how much is too much', async () => {
    const sheet = await composing(composeFixtures['too long']);
    expect(textOf(find(sheet, '.counter'))).toBe('96 characters too many');
    await userEvent.fill(find(sheet, 'textarea'), '👩‍👩‍👧‍👦 hello');
    await settled(sheet);
    expect(textOf(find(sheet, '.counter'))).toBe('20 / 300');
  });

  it('begins with words for the person, while nothing is written', async () => {
    const sheet = await composing(composeFixtures.encourage);
    const beginnings = findAll(sheet, '.beginning');
    expect(beginnings.map(textOf)).toEqual(['Keep going', 'A thank-you']);
    beginnings[0]?.click();
    await settled(sheet);
    expect(valueOf(sheet, 'textarea')).toMatch(/^Hello Ana, /);
    expect(findAll(sheet, '.beginning')).toEqual([]);
  });

  it('asks once where the user is at home, and opens filled in from then on', async () => {
    const sheet = await composing(composeFixtures.encourage);
    await userEvent.fill(find(sheet, '[name=home]'), 'mastodon.example');
    await userEvent.keyboard('{Enter}');
    await settled(sheet);
    expect(made).toEqual([
      ['home', 'mastodon.example'],
      ['view', { kind: 'encourage', contactId: 'contact-ana', postId: null }],
    ]);
  });

  it('speaks of the newest post where that is what it is for', async () => {
    const sheet = await composing(composeFixtures.promote);
    expect(valueOf(sheet, 'select')).toBe('post-1');
    expect(findAll(sheet, '.beginning').map(textOf)).toEqual(['Worth reading']);
    expect(findAll(sheet, '.channel')).toHaveLength(13);
  });
});
