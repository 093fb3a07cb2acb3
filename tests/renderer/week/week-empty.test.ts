import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import type { WeekSummary } from '../../../core/week/week-summary.ts';
import { weekFixtures } from '../../../renderer/gallery/week-fixtures.ts';
import '../../../renderer/week/week-empty.ts';
import { find, findAll, mount, textOf } from './mount.ts';

async function emptyOf(week: WeekSummary) {
  const wanted: string[] = [];
  const element = await mount(
    html`<twelve-week-empty
      .week=${week}
      @week-start=${(event: { wanted: string }) => wanted.push(event.wanted)}
    ></twelve-week-empty>`,
  );
  return { element, wanted };
}

describe('an empty week', () => {
  it('has a saying and one button that starts a session with who is next', async () => {
    const { element, wanted } = await emptyOf(weekFixtures.empty);
    expect(textOf(find(element, 'blockquote'))).toBe(weekFixtures.empty.saying);
    expect(textOf(find(element, 'button'))).toBe('Start 12 minutes with Becky');
    find(element, 'button').click();
    expect(wanted).toEqual(['session']);
  });

  it('leads to the session window when nobody is next', async () => {
    const { element, wanted } = await emptyOf(weekFixtures['empty without anybody next']);
    find(element, 'button').click();
    expect(wanted).toEqual(['window']);
  });

  it('offers nothing to start in the past', async () => {
    const { element } = await emptyOf(weekFixtures['quiet week in the past']);
    expect(findAll(element, 'button')).toEqual([]);
  });
});
