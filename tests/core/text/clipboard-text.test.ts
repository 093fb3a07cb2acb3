import { describe, expect, it } from 'vitest';
import { clipboardText } from '../../../core/text/clipboard-text.ts';

describe('what is said after somebody was added from the clipboard', () => {
  it.each([
    [{ added: 1, same: 0, names: ['Ana Kovač'] }, 'Ana Kovač came in.'],
    [{ added: 2, same: 3, names: ['Ana Kovač', 'Bo Lind'] }, 'Ana Kovač and Bo Lind came in.'],
    [{ added: 3, same: 0, names: ['Ana', 'Bo', 'Cem'] }, 'Ana, Bo and 1 more person came in.'],
    [{ added: 40, same: 0, names: ['Ana', 'Bo', 'Cem', 'Dora', 'Eli'] }, 'Ana, Bo and 38 more people came in.'],
    [{ added: 0, same: 1, names: [] }, 'That person is with you already.'],
    [{ added: 0, same: 2, names: [] }, 'All 2 people are with you already.'],
    [{ added: 0, same: 0, names: [] }, clipboardText.nothingUsable],
  ])('%j', (report, sentence) => {
    expect(clipboardText.report(report)).toBe(sentence);
  });
});
