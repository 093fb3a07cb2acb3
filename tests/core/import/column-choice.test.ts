import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  guessChoice,
  headerKey,
  isColumnChoice,
  isUsable,
  readAssigned,
  tableToAssign,
} from '../../../core/import/column-choice.ts';

const rows = [
  { line: 1, cells: ['sep=', ''] },
  { line: 2, cells: ['Mitglied', 'E-Mail'] },
  { line: 3, cells: ['', ''] },
  { line: 4, cells: ['Ana', 'ana@home.example'] },
];

describe('a table whose columns nobody knows', () => {
  it('is shown without empty rows, with a guess at each column', () => {
    expect(tableToAssign('club.csv', rows)).toEqual({
      fileName: 'club.csv',
      header: ['Mitglied', 'E-Mail'],
      rows: [['Ana', 'ana@home.example']],
      choices: [null, 'email'],
      hasHeader: true,
    });
  });

  it('shows five rows at most, and no cell longer than can be read', () => {
    const many = Array.from({ length: 50 }, (_, line) => ({ line, cells: ['x'.repeat(1_000)] }));
    const shown = tableToAssign('a', many);
    expect([shown?.rows.length, shown?.header[0]?.length]).toEqual([5, 200]);
  });

  it('has no header when the first row holds a link', () => {
    expect(tableToAssign('a', [{ line: 1, cells: ['Ana', 'x.com/ana'] }])?.hasHeader).toBe(false);
  });

  it('is nothing to show when all of it is empty', () => {
    expect(tableToAssign('a', [{ line: 1, cells: ['', ' '] }])).toBeNull();
  });

  it('is known again by its header, however that is written', () => {
    expect(headerKey([' "Name"', 'LINK '])).toBe(headerKey(['name', 'link']));
  });
});

describe('what columns are said to hold', () => {
  it('is one of the things there are', () => {
    expect(['name', 'linkedin', null, 'frobnicate', 1].map(isColumnChoice)).toEqual([true, true, true, false, false]);
  });

  it('is enough with a name or a link', () => {
    expect(
      [[null, 'note'], ['organisation'], ['name'], ['email'], ['link']].map((choices) => isUsable(choices as never)),
    ).toEqual([false, false, true, true, true]);
  });

  it('is guessed from their names', () => {
    expect(['Vorname', 'LinkedIn URL', 'Link', 'Shoe size'].map(guessChoice)).toEqual([
      'first',
      'linkedin',
      'link',
      null,
    ]);
  });

  it('puts the parts of a name into the order in which people say them', () => {
    expect(columnsOf(['last', null, 'first']).nameParts).toEqual([2, 0]);
  });

  it('is what the table is read by', () => {
    const steps = [...readAssigned(rows, { choices: ['name', 'email'], hasHeader: true })];
    expect(steps).toMatchObject([
      { kind: 'person', person: { line: 4, name: 'Ana', profiles: [{ network: 'email' }] } },
    ]);
  });

  it('loses nobody in the first row where that is no header', () => {
    const steps = [...readAssigned(rows.slice(3), { choices: ['name', null], hasHeader: false })];
    expect(steps).toMatchObject([{ kind: 'person', person: { name: 'Ana' } }]);
  });
});
