import { html } from 'lit';
import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { WeekSummary } from '../../../core/week/week-summary.ts';
import { weekFixtures } from '../../../renderer/gallery/week-fixtures.ts';
import '../../../renderer/week/week-shelf.ts';
import { find, findAll, mount, textOf } from './mount.ts';

async function shelfOf(week: WeekSummary) {
  const shown: string[] = [];
  const shelf = await mount(
    html`<twelve-week-shelf
      .days=${week.days}
      @person-show=${(event: { contactId: string }) => shown.push(event.contactId)}
    ></twelve-week-shelf>`,
  );
  return { shelf, shown };
}

beforeEach(() => page.viewport(960, 720));

describe('the shelf', () => {
  it('has a column a day and leaves empty days blank', async () => {
    const { shelf } = await shelfOf(weekFixtures.usual);
    const days = findAll(shelf, '.day');
    expect(days.map((day) => findAll(day, 'twelve-ring').length)).toEqual([1, 0, 1, 2, 1, 0, 0]);
    expect(textOf(days[1] as Element)).toBe('Tue 17 Tuesday 17 November');
    expect(new Set(days.map((day) => day.getBoundingClientRect().top)).size).toBe(1);
  });

  it('tells which day is today', async () => {
    const { shelf } = await shelfOf(weekFixtures.usual);
    expect(findAll(shelf, '[aria-current=date]').map(textOf)).toEqual([
      expect.stringContaining('Friday 20 November, today'),
    ]);
  });

  it('shows each session as its ring with the first name', async () => {
    const { shelf } = await shelfOf(weekFixtures['one session']);
    expect(findAll(find(shelf, 'twelve-ring'), '.acted')).toHaveLength(2);
    expect(textOf(find(shelf, '.name'))).toBe('Ana');
    expect(textOf(find(shelf, 'button .silent'))).toBe('Ana Kovačević, 12 minutes, something done');
  });

  it('leads from a ring to its person, but not from one that was passed on', async () => {
    const { shelf, shown } = await shelfOf(weekFixtures.usual);
    findAll(shelf, '.session').forEach((session) => session.click());
    expect(shown).toEqual(['Ana Kovačević', 'Omar Haddad', 'Jürgen Lang', 'Fatima Zahra']);
  });

  it('keeps every name inside its column, with many sessions a day', async () => {
    await page.viewport(560, 480);
    const { shelf } = await shelfOf(weekFixtures['many sessions']);
    for (const day of findAll(shelf, '.day')) {
      const { left, right } = day.getBoundingClientRect();
      for (const name of findAll(day, '.name')) {
        expect(name.getBoundingClientRect().left).toBeGreaterThanOrEqual(left);
        expect(name.getBoundingClientRect().right).toBeLessThanOrEqual(right);
      }
    }
  });

  it('turns into rows where seven columns have no room', async () => {
    await page.viewport(380, 600);
    const { shelf } = await shelfOf(weekFixtures.usual);
    expect(new Set(findAll(shelf, '.day').map((day) => day.getBoundingClientRect().left)).size).toBe(1);
  });
});
