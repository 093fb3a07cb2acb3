import { describe, expect, it } from 'vitest';
import { columnKinds } from '../../../core/import/column-choice.ts';
import { exportSources } from '../../../core/import/export-source.ts';
import { networks } from '../../../core/networks/network.ts';
import { exportGuide, exportText } from '../../../core/text/export-text.ts';
import { columnChoiceText, importViewText, momentText, updateText } from '../../../core/text/import-view-text.ts';

describe('what an import would do, in words', () => {
  it('counts who is new and who changes', () => {
    expect(
      [
        [3, 1],
        [1, 0],
        [0, 2],
        [0, 0],
      ].map(([added = 0, updated = 0]) => importViewText.previewTitle({ added, updated })),
    ).toEqual(['3 new people and 1 brought up to date', '1 new person', '2 brought up to date', 'Nobody new is in it']);
  });

  it('says what changes on somebody', () => {
    expect(
      updateText({
        name: 'Ana',
        fields: [
          { field: 'role', before: 'Designer', after: 'Lead' },
          { field: 'connectedOn', before: '', after: '2019-05-03' },
          { field: 'connectedThrough', before: '', after: 'linkedin' },
        ],
        profiles: 2,
        tags: ['Zagreb'],
      }),
    ).toBe('role: Designer → Lead; day of the connection: 3 May 2019; network: LinkedIn; 2 more links; tag Zagreb');
  });

  it('says what an undo did, and who stays and why', () => {
    expect([
      importViewText.undone({ removed: 12, putBack: 1, kept: 1 }),
      importViewText.undone({ removed: 1, putBack: 0, kept: 0 }),
      importViewText.undone({ removed: 0, putBack: 0, kept: 0 }),
    ]).toEqual([
      '12 people are gone again and 1 is as before. 1 stays, since you have met or changed them.',
      '1 person is gone again.',
      'The import is undone.',
    ]);
  });

  it('has a name of its own for whatever a column can hold', () => {
    const choices = [null, ...columnKinds, ...networks];
    expect(new Set(choices.map(columnChoiceText)).size).toBe(choices.length);
  });

  it('tells a moment in the user’s own zone', () => {
    expect(momentText(Date.UTC(2026, 10, 18, 9, 30), 'Europe/Zagreb')).toBe('18 November 2026 at 10:30');
  });
});

describe('the help for exports', () => {
  it.each(exportSources)('has three steps for %s', (source) => {
    const { name, steps } = exportGuide(source);
    expect(steps.every((step) => /^[A-Z].+\.$/.test(step))).toBe(true);
    expect([steps.length, exportText.readyTitle(source).includes(name)]).toEqual([3, true]);
  });
});
