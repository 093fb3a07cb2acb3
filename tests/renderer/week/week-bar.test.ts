import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { weekFixtures } from '../../../renderer/gallery/week-fixtures.ts';
import type { WeekSummary } from '../../../core/week/week-summary.ts';
import '../../../renderer/week/week-bar.ts';
import { find, findAll, mount, textOf } from './mount.ts';

async function barOf(week: WeekSummary) {
  const steps: string[] = [];
  const bar = await mount(
    html`<twelve-week-bar
      .week=${week}
      @week-move=${(event: { step: string }) => steps.push(event.step)}
    ></twelve-week-bar>`,
  );
  return { bar, steps, ways: findAll(bar, '.way') };
}

describe('the bar of a week', () => {
  it('says which days are shown', async () => {
    const { bar } = await barOf(weekFixtures.usual);
    expect(textOf(find(find(bar, 'h1'), '.dates'))).toBe('16–22 November');
  });

  it('adds the years to a week of another year', async () => {
    const { bar } = await barOf(weekFixtures['quiet week in the past']);
    expect(textOf(find(find(bar, 'h1'), '.dates'))).toBe('16–22 November 2026');
  });

  it('leads to the weeks before and after', async () => {
    const { ways, steps } = await barOf({ ...weekFixtures.usual, hasLater: true });
    ways.forEach((way) => way.click());
    expect(steps).toEqual(['earlier', 'later']);
  });

  it('leads nowhere where there is nothing, and keeps the focus there', async () => {
    const { ways, steps } = await barOf({ ...weekFixtures.usual, hasEarlier: false });
    ways.forEach((way) => way.click());
    ways[1]?.focus();
    expect(steps).toEqual([]);
    expect(ways.map((way) => way.getAttribute('aria-disabled'))).toEqual(['true', 'true']);
    expect(ways[1]?.matches(':focus')).toBe(true);
  });

  it('leads back to the present week only from another one', async () => {
    expect(findAll((await barOf(weekFixtures.usual)).bar, '.now')).toEqual([]);
    const { bar, steps } = await barOf(weekFixtures['quiet week in the past']);
    find(bar, '.now').click();
    expect(steps).toEqual(['now']);
  });

  it('leads to the year and hides names, by buttons that say what they do', async () => {
    const { bar } = await barOf(weekFixtures.usual);
    const heard: string[] = [];
    for (const name of ['year-show', 'names-hide', 'correct'])
      bar.addEventListener(name, ({ type }) => heard.push(type));
    for (const label of ['The year', 'Hide names', 'Add a session']) find(bar, `[aria-label="${label}"]`).click();
    expect(heard).toEqual(['year-show', 'names-hide', 'correct']);
    expect(find(bar, '[aria-label="Hide names"]').ariaPressed).toBe('false');
  });
});
