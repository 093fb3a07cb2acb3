import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { weekFixtures } from '../../../renderer/gallery/week-fixtures.ts';
import { levelsFixture } from '../../../renderer/gallery/year-fixtures.ts';
import '../../../renderer/week/week-charts.ts';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { find, findAll, mount, settled, textOf } from './mount.ts';

const charts = () =>
  mount(html`<twelve-week-charts .week=${weekFixtures.usual} .levels=${levelsFixture}></twelve-week-charts>`);

describe('the charts of a week', () => {
  it('have what they show as their titles', async () => {
    expect(findAll(await charts(), 'h3').map(textOf)).toEqual([
      'Time for somebody on four days',
      'Comments, promotion and three more',
      'On LinkedIn, Mastodon and one more',
      'In touch with 20 people, twelve more than twelve weeks ago',
    ]);
  });

  it('can each be read as a table instead', async () => {
    const shown = await charts();
    for (const button of findAll(shown, 'figcaption button')) button.click();
    await settled(document.body);
    const tables = findAll(shown, 'table');
    expect(tables).toHaveLength(4);
    expect(findAll(tables[0] ?? shown, 'tbody tr').map(textOf)[0]).toBe('Monday 16 November 12');
    expect(findAll(tables[3] ?? shown, 'tbody tr')).toHaveLength(13);
    expect(await accessibilityFaults(shown)).toEqual([]);
    find(shown, 'figcaption button').click();
    await settled(document.body);
    expect(findAll(shown, 'table')).toHaveLength(3);
  });

  it('leave days without anything blank, and draw the goal as a line with words', async () => {
    const bars = find(await charts(), 'twelve-chart-bars');
    expect(findAll(bars, 'rect')).toHaveLength(4);
    expect(findAll(bars, '.value').map(textOf)).toEqual(['12', '12', '10', '8']);
    expect(textOf(find(bars, '.goal-words'))).toBe('12: one session');
  });

  it('show each thing done on a network as a dot', async () => {
    const counts = findAll(find(await charts(), 'twelve-chart-counts[as=dots]'), 'li');
    expect(counts.map((row) => `${textOf(row)} ${row.querySelectorAll('.dots span').length}`)).toEqual([
      'LinkedIn 1 1',
      'Mastodon 1 1',
      'Email 1 1',
      'Elsewhere 2 2',
    ]);
  });

  it('are only of minutes where nothing was done', async () => {
    const shown = await mount(
      html`<twelve-week-charts .week=${weekFixtures['only looked']} .levels=${null}></twelve-week-charts>`,
    );
    expect(findAll(shown, 'h3').map(textOf)).toEqual(['All of it on Wednesday']);
  });
});
