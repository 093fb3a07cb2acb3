import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import type { WeekSummary } from '../../../core/week/week-summary.ts';
import { weekFixtures } from '../../../renderer/gallery/week-fixtures.ts';
import '../../../renderer/week/week-headline.ts';
import { find, findAll, mount, textOf } from './mount.ts';

const headlineOf = (week: WeekSummary) => mount(html`<twelve-week-headline .week=${week}></twelve-week-headline>`);

describe('the headline of a week', () => {
  it('is a sentence, with the goal, the week before and the average under it', async () => {
    const headline = await headlineOf(weekFixtures.usual);
    expect(textOf(find(headline, 'h2'))).toBe('Three people, 42 minutes, five things done for them.');
    expect(textOf(find(headline, 'p'))).toBe(
      'And a closer look at one more. Goal: three people, reached on Thursday. The week before: two people, 24 minutes. ' +
        'On average of eight weeks: 2.4 people, 31 minutes.',
    );
  });

  it('has nothing under it when there was nothing', async () => {
    expect(findAll(await headlineOf({ ...weekFixtures['one session'], goal: null }), 'p')).toEqual([]);
  });
});
