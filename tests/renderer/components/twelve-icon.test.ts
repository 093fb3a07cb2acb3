import { afterEach, describe, expect, it, vi } from 'vitest';
import { iconPaths } from '../../../renderer/components/icon-paths.ts';
import { moreIconPaths } from '../../../renderer/components/more-icon-paths.ts';
import '../../../renderer/components/twelve-icon.ts';

afterEach(() => document.body.replaceChildren());

function anIcon(name: string): HTMLElement {
  const icon = document.createElement('twelve-icon');
  icon.setAttribute('name', name);
  return document.body.appendChild(icon);
}

const drawn = (icon: HTMLElement): string | null | undefined => icon.querySelector('path')?.getAttribute('d');

describe('an icon', () => {
  it('is drawn at once when a running session shows it', () => {
    expect(drawn(anIcon('pause'))).toBe(iconPaths.pause);
  });

  it('is drawn a moment later otherwise, as what it is by then', async () => {
    const icon = anIcon('search');
    const other = anIcon('note');
    other.setAttribute('name', 'check');
    await vi.waitFor(() => expect(drawn(icon)).toBe(moreIconPaths.search));
    expect(drawn(other)).toBe(iconPaths.check);
    other.setAttribute('name', 'save');
    expect(drawn(other)).toBe(moreIconPaths.save);
  });

  it('is nothing to a screen reader, and nothing at all under a name that is not there', () => {
    const icon = anIcon('dragon');
    expect([icon.getAttribute('aria-hidden'), drawn(icon)]).toEqual(['true', '']);
  });
});
