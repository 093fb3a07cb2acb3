import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../main/imports/read-csv.ts';

const header = 'First Name,Last Name,Connected On';

/** Rows as `line:cell|cell`. */
function summary(text: string): readonly string[] {
  return [...readCsv(text)].map(({ line, cells }) => `${line}:${cells.join('|')}`);
}

describe('a table', () => {
  it.each(['\n', '\r\n', '\r', '\r\r\n'])('is read whatever ends a line: %j', (end) => {
    expect(summary(`\uFEFF${header}${end}Ana,"Kovac, MBA",1${end}${end}Ben,Ito,2${end}`)).toEqual([
      '1:First Name|Last Name|Connected On',
      '2:Ana|Kovac, MBA|1',
      '3:',
      '4:Ben|Ito|2',
    ]);
  });

  it.each([';', '\t', ','])('is parted by what parts its header: %j', (sign) => {
    const text = `Notes:\n"a, b; c"\n${header.replaceAll(',', sign)}\nAna${sign}Kovac${sign}1`;
    expect(summary(text).at(-1)).toBe('4:Ana|Kovac|1');
  });

  it('counts the lines within a quoted cell', () => {
    expect(summary(`${header}\nAna,"one\ntwo\nthree",1\nBen,Ito,2`)).toEqual([
      '1:First Name|Last Name|Connected On',
      '2:Ana|one\ntwo\nthree|1',
      '5:Ben|Ito|2',
    ]);
  });

  it('reads doubled quotes within a cell', () => {
    expect(summary(`${header}\nAna,"the ""great"" one",1`).at(-1)).toBe('2:Ana|the "great" one|1');
  });

  it('loses no row but its own to a quote that never closes', () => {
    const rows = summary(`${header}\nAna,"Kovac,1\nBen,Ito,2\nCleo,Du,3`);
    expect(rows.slice(2)).toEqual(['3:Ben|Ito|2', '4:Cleo|Du|3']);
  });

  it('does the same in a long table, where reading goes on in pieces', () => {
    const many = Array.from({ length: 30_000 }, (_, at) => `Ana${at},"Ko\nvac",1`).join('\n');
    const rows = [...readCsv(`${header}\n${many}\nBen,Ito,2`)];
    expect([rows.length, rows.at(-1)?.line, rows.at(-2)?.line]).toEqual([30_002, 60_002, 60_000]);
  });

  it('brings back every cell that was written properly', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ';', 'ü', ' ') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const body = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
        const read = [...readCsv(`${header}\n${body}`)].slice(1).map(({ cells }) => cells);
        expect(read).toEqual(rows);
      }),
    );
  });
});
