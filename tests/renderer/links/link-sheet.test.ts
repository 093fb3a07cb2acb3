import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { linkFixtures } from '../../../renderer/gallery/link-fixtures.ts';
import { LinkSheet } from '../../../renderer/links/link-sheet.ts';
import { adoptTokens, applyTheme } from '../../../renderer/styles/adopt-tokens.ts';
import { accessibilityFaults } from '../../support/accessibility.ts';

afterEach(() => document.body.replaceChildren());

async function asked(name: string) {
  adoptTokens();
  const question = linkFixtures[name];
  if (question === undefined) throw new Error('The gallery has no such question.');
  const sheet = new LinkSheet();
  document.body.append(sheet);
  const answer = sheet.ask(question);
  await expect.element(page.getByRole('dialog')).toBeVisible();
  return { sheet, answer };
}

describe('the question of a link', () => {
  it('says what is wanted, and leaves it unless the user agrees', async () => {
    const { sheet, answer } = await asked('start');
    await expect.element(page.getByText('Start 12 minutes with Ana Kovačević?')).toBeVisible();
    await expect.poll(() => sheet.shadowRoot?.activeElement?.textContent?.trim()).toBe('Leave it');
    await userEvent.keyboard('{Enter}');
    expect(await answer).toBe(false);
  });

  it('is a yes by its own button only', async () => {
    const { answer } = await asked('end');
    await userEvent.click(page.getByRole('button', { name: 'End it' }));
    expect(await answer).toBe(true);
    const closed = await asked('end');
    await userEvent.keyboard('{Escape}');
    expect(await closed.answer).toBe(false);
  });

  it('gives way to a newer one, which is then answered', async () => {
    const { sheet, answer } = await asked('pause');
    const second = sheet.ask(linkFixtures['extend'] as never);
    expect(await answer).toBe(false);
    await userEvent.click(page.getByRole('button', { name: 'Add 5 minutes' }));
    expect(await second).toBe(true);
  });

  it('can only be read and closed when nothing can be done', async () => {
    const { answer } = await asked('unreadable');
    await expect.element(page.getByText('The link could not be read. It is cut off, or too long.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Close' }).last());
    expect(await answer).toBe(false);
  });

  it.each(Object.keys(linkFixtures))('“%s” has no fault that axe can find', async (name) => {
    for (const theme of ['light', 'dark'] as const) {
      applyTheme(theme);
      const { sheet } = await asked(name);
      expect(await accessibilityFaults(sheet)).toEqual([]);
      sheet.remove();
    }
  });
});
