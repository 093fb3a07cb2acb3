import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { weekFixtures, type WeekFixture } from '../../../renderer/gallery/week-fixtures.ts';
import { aheadFixture, levelsFixture, returnsFixture, usualYear } from '../../../renderer/gallery/year-fixtures.ts';
import { applyTheme } from '../../../renderer/styles/adopt-tokens.ts';
import type { AroundWeek } from '../../../renderer/week/week-page.ts';
import '../../../renderer/week/week-page.ts';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { find, findAll, mount } from './mount.ts';

const names = Object.keys(weekFixtures) as WeekFixture[];
const around: AroundWeek = { levels: levelsFixture, year: usualYear, ahead: aheadFixture, returns: returnsFixture };
const pageOf = (name: WeekFixture, changes: { areNamesHidden?: boolean } = {}) =>
  mount(
    html`<twelve-week-page
      .week=${weekFixtures[name]}
      .around=${around}
      ?areNamesHidden=${changes.areNamesHidden ?? false}
    ></twelve-week-page>`,
  );

afterEach(() => {
  applyTheme('system');
  document.documentElement.removeAttribute('dir');
});

describe.each(['light', 'dark'] as const)('the page of a week, %s', (theme) => {
  it.each(names)('can be used by everybody: %s', async (name) => {
    await page.viewport(960, 720);
    applyTheme(theme);
    expect(await accessibilityFaults(await pageOf(name))).toEqual([]);
  });
});

describe('the page of a week', () => {
  it.each([960, 560, 480, 280])(
    'never scrolls sideways at %i px, from left to right or from right to left',
    async (width) => {
      await page.viewport(width, 480);
      for (const direction of ['ltr', 'rtl']) {
        document.documentElement.dir = direction;
        for (const name of names) {
          await pageOf(name);
          expect(document.documentElement.scrollWidth, `${name}, ${direction}`).toBeLessThanOrEqual(width);
        }
      }
    },
  );

  it('leads from a ring to the card of its person', async () => {
    await page.viewport(960, 720);
    const week = await pageOf('many sessions');
    const ring = findAll(week, 'button.session').find((button) => button.title.startsWith('Kofi Mensah'));
    ring?.click();
    expect(find(find(week, 'article:focus'), 'h3').textContent).toBe('Kofi Mensah');
  });

  it('shows nothing that is names alone while names are hidden', async () => {
    expect(findAll(await pageOf('usual', { areNamesHidden: true }), 'twelve-week-ahead, twelve-week-returns')).toEqual(
      [],
    );
    expect(findAll(await pageOf('usual'), 'twelve-week-ahead, twelve-week-returns')).toHaveLength(2);
  });

  it('looks ahead from the present week only', async () => {
    expect(findAll(await pageOf('quiet week in the past'), 'twelve-week-ahead')).toEqual([]);
  });

  it('has the people’s cards or, without people, what stands in their place', async () => {
    expect(findAll(await pageOf('usual'), 'twelve-week-empty')).toEqual([]);
    expect(findAll(await pageOf('empty'), 'twelve-week-people')).toEqual([]);
  });
});
