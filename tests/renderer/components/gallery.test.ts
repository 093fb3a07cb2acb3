/// <reference types="vite/client" />
import { render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { componentPages } from '../../../renderer/gallery/component-pages.ts';
import { adoptTokens, applyTheme } from '../../../renderer/styles/adopt-tokens.ts';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { settled } from '../support/session-window.ts';

adoptTokens();

afterEach(() => {
  document.body.replaceChildren();
  applyTheme('system');
});

const files = Object.keys(import.meta.glob('../../../renderer/components/twelve-*.ts'));
const elements = files.flatMap((file) => /(twelve-[a-z-]+)\.ts$/.exec(file)?.[1] ?? []);

describe('the gallery', () => {
  it('has a page for every shared component', () => {
    expect(Object.keys(componentPages).toSorted()).toEqual(elements.toSorted());
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(Object.keys(componentPages))('%s has no fault that axe can find', async (name) => {
    applyTheme(theme);
    const place = document.createElement('main');
    document.body.append(place);
    const page = componentPages[name];
    if (page !== undefined) render(page(), place);
    await settled(place);
    expect(await accessibilityFaults(place)).toEqual([]);
  });
});
