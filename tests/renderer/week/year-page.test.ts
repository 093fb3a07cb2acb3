import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { nothingAround, usualYear } from '../../../renderer/gallery/year-fixtures.ts';
import { applyTheme } from '../../../renderer/styles/adopt-tokens.ts';
import '../../../renderer/week/year-page.ts';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { find, findAll, mount, settled, textOf } from './mount.ts';

const yearOf = (year = usualYear) => mount(html`<twelve-year-page .year=${year} .weekStart=${1}></twelve-year-page>`);

afterEach(() => {
  applyTheme('system');
  document.documentElement.removeAttribute('dir');
});

describe('the page of a year', () => {
  it.each(['light', 'dark'] as const)('can be used by everybody, %s', async (theme) => {
    applyTheme(theme);
    expect(await accessibilityFaults(await yearOf())).toEqual([]);
    expect(await accessibilityFaults(await yearOf(nothingAround.year))).toEqual([]);
  });

  it('tells the year in a sentence, and who came closer', async () => {
    const shown = await yearOf();
    expect(textOf(find(shown, 'h2'))).toBe('61 people, 27 hours, 138 things done for them.');
    expect(textOf(find(shown, 'header p'))).toBe('In 2025: 44 people, 18 hours.');
    expect(findAll(shown, 'h3').map(textOf)).toContain('23 people came closer');
    expect(findAll(shown, '.name').map(textOf).slice(0, 2)).toEqual(['Ana Kovačević', 'Omar Haddad']);
  });

  it('has room for somebody before anything was held', async () => {
    const shown = await yearOf(nothingAround.year);
    expect(textOf(find(shown, 'h2'))).toBe('A year with room for somebody.');
    expect(findAll(shown, 'section')).toEqual([]);
  });

  it.each([960, 560, 380])('never scrolls sideways at %i px', async (width) => {
    await page.viewport(width, 480);
    for (const direction of ['ltr', 'rtl']) {
      document.documentElement.dir = direction;
      await yearOf();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });
});

describe('the calendar of a year', () => {
  it('has every day in the column of its week, and one of them for the keys', async () => {
    const calendar = find(await yearOf(), 'twelve-year-calendar');
    const cells = findAll(calendar, '[data-day]');
    expect(cells).toHaveLength(365);
    const placeOf = (day: string) => {
      const { column, row } = find(calendar, `[data-day="${day}"]`).dataset;
      return [column, row];
    };
    // 2026 begins on a Thursday and ends on one, in its 53rd week.
    expect([placeOf('2026-01-01'), placeOf('2026-01-05'), placeOf('2026-12-31')]).toEqual([
      ['2', '5'],
      ['3', '2'],
      ['54', '5'],
    ]);
    expect(cells.filter(({ tabIndex }) => tabIndex === 0).map(({ dataset }) => dataset['day'])).toEqual(['2026-11-20']);
  });

  it('is gone through by the arrow keys, which go the other way from right to left, and not beyond its ends', async () => {
    const shown = await yearOf();
    const at = () => find(shown, '[data-day]:focus').dataset['day'];
    find(shown, '[data-day][tabindex="0"]').focus();
    const press = async (keys: string) => {
      await userEvent.keyboard(keys);
      await settled(document.body);
      return at();
    };
    expect(await press('{ArrowLeft}')).toBe('2026-11-13');
    expect(await press('{ArrowDown}')).toBe('2026-11-14');
    expect(await press('{PageUp}')).toBe('2026-10-17');
    expect(await press('{Home}')).toBe('2026-01-01');
    expect(await press('{ArrowUp}')).toBe('2026-01-01');
    expect(await press('{End}')).toBe('2026-12-31');
    document.documentElement.dir = 'rtl';
    expect(await press('{ArrowRight}')).toBe('2026-12-24');
  });

  it('leads to the week of a day', async () => {
    const shown = await yearOf();
    const chosen: string[] = [];
    shown.addEventListener('day-choose', ({ day }) => chosen.push(day));
    find(shown, '[data-day="2026-05-06"]').focus();
    await userEvent.keyboard('{Enter}');
    expect(chosen).toEqual(['2026-05-06']);
  });

  it('says a day with its minutes', async () => {
    const shown = await yearOf();
    expect(find(shown, '[data-day="2026-11-20"]').ariaLabel).toMatch(/^Friday 20 November, today/);
    expect(find(shown, '[data-day="2026-11-18"]').ariaLabel).toBe('Wednesday 18 November, 24 minutes, one person met');
  });
});
