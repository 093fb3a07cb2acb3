import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, escapeCalendar, escapeHtml, escapeMarkdown } from '../../../core/week/escape-text.ts';

describe('a cell of a table', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1', "'+49 30 1"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    [' =cmd', "' =cmd"],
    ['＝1', "'＝1"],
    ['\r=1', '"\'\r=1"'],
  ])('that a spreadsheet would run stays words: %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('is quoted where it must be', () => {
    expect(csvCell('plain, and "quoted"')).toBe('"plain, and ""quoted"""');
    expect(csvCell('a\nb')).toBe('"a\nb"');
    expect([csvCell(12), csvCell(null), csvCell('Ana')]).toEqual(['12', '', 'Ana']);
  });

  it('never begins with what runs, whatever it is made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect(csvCell(value).replace(/^"/, '')).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

describe('foreign text', () => {
  it('is no HTML', () => {
    expect(escapeHtml(`<b title="x" class='y'>&`)).toBe('&lt;b title=&quot;x&quot; class=&#39;y&#39;&gt;&amp;');
  });

  it('is no Markdown', () => {
    expect(escapeMarkdown('[a](b) *c* <d> #e')).toBe(String.raw`\[a\](b) \*c\* \<d\> \#e`);
    expect(escapeMarkdown('- a\n2. b\n+ c')).toBe(
      String.raw`\- a` + '\n' + String.raw`2\. b` + '\n' + String.raw`\+ c`,
    );
  });

  it('is one line of a calendar', () => {
    expect(escapeCalendar('a;b,c\\d\r\ne')).toBe(String.raw`a\;b\,c\\d\ne`);
  });
});
