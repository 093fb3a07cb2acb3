import { describe, expect, it } from 'vitest';
import { applyTheme } from '../../../../renderer/styles/adopt-tokens.ts';
import { sessionFixtures } from '../../../../renderer/gallery/session-fixtures.ts';
import { accessibilityFaults } from '../../../support/accessibility.ts';
import { openWindow } from '../../support/session-window.ts';

const states = Object.keys(sessionFixtures);

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(states)('the state "%s" has no fault that axe can find', async (state) => {
    applyTheme(theme);
    const { element } = await openWindow(state);
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    expect(await accessibilityFaults(element)).toEqual([]);
  });
});
