import { html, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../renderer/components/twelve-menu.ts';

afterEach(() => document.body.replaceChildren());

async function menuOf() {
  const chosen: string[] = [];
  const place = document.createElement('main');
  document.body.append(place);
  render(
    html`<twelve-menu label="More">
      <button role="menuitem" @click=${() => chosen.push('one')}>One</button>
      <button role="menuitem" @click=${() => chosen.push('two')}>Two</button>
    </twelve-menu>`,
    place,
  );
  const menu = document.querySelector('twelve-menu');
  await menu?.updateComplete;
  const opener = menu?.renderRoot.querySelector('button');
  const popup = menu?.renderRoot.querySelector('[popover]');
  opener?.focus();
  return { chosen, isOpen: () => popup?.matches(':popover-open') };
}

describe('a menu', () => {
  it('opens on its first item and is walked through by the arrow keys', async () => {
    await menuOf();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toBe('One');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Two');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('One');
  });

  it('closes once something is chosen', async () => {
    const { chosen, isOpen } = await menuOf();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toBe('One');
    await userEvent.keyboard('{Enter}');
    expect([chosen, isOpen()]).toEqual([['one'], false]);
  });

  it('closes with Escape and chooses nothing', async () => {
    const { chosen, isOpen } = await menuOf();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => isOpen()).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect([chosen, isOpen()]).toEqual([[], false]);
  });
});
