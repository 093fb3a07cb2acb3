import { describe, expect, it } from 'vitest';
import { firstRunText } from '../../../core/text/first-run-text.ts';

describe('what an import says', () => {
  it('counts who came in', () => {
    expect([0, 1, 14].map(firstRunText.cameIn)).toEqual([
      'Nobody new came in',
      '1 person came in',
      '14 people came in',
    ]);
  });

  it('names the first and counts the others', () => {
    expect([
      firstRunText.names(['Ana'], 0),
      firstRunText.names(['Ana', 'Omar'], 0),
      firstRunText.names(['Ana', 'Omar', 'Becky'], 11),
    ]).toEqual(['Ana.', 'Ana and Omar.', 'Ana, Omar, Becky and 11 more.']);
  });
});
