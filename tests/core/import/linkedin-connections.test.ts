import { describe, expect, it } from 'vitest';
import type { SkippedRow } from '../../../core/import/import-report.ts';
import { isConnectionsHeader, readConnections } from '../../../core/import/linkedin-connections.ts';
import type { ImportedPerson } from '../../../core/import/imported-person.ts';

const header = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'];
const ana = ['Ana', 'Kovac', 'https://www.linkedin.com/in/ana-kovac', '', 'Northwind', 'Designer', '15 Jan 2024'];

function read(...rows: readonly (readonly string[])[]) {
  const steps = [...readConnections(rows.map((cells, at) => ({ line: at + 1, cells })))];
  const people: readonly ImportedPerson[] = steps.flatMap((step) => (step.kind === 'person' ? [step.person] : []));
  const skipped: readonly SkippedRow[] = steps.flatMap((step) => (step.kind === 'skipped' ? [step.row] : []));
  return { people, skipped };
}

function withCell(at: number, text: string): readonly string[] {
  return ana.with(at, text);
}

describe('LinkedIn’s connections', () => {
  it('bring everything a row says', () => {
    expect(read(header, ana).people).toEqual([
      {
        line: 2,
        name: 'Ana Kovac',
        role: 'Designer',
        organisation: 'Northwind',
        note: '',
        tags: [],
        profiles: [
          {
            network: 'linkedin',
            handle: 'ana-kovac',
            key: 'ana-kovac',
            url: 'https://www.linkedin.com/in/ana-kovac',
            status: 'active',
          },
        ],
        connectedOn: '2024-01-15',
        connectedThrough: 'linkedin',
      },
    ]);
  });

  it('begin at their header, whatever note stands in front of it', () => {
    const { people, skipped } = read(['Notes:'], ['When exporting, some are missing', 'see "help"'], [''], header, ana);
    expect([people.map(({ line }) => line), skipped]).toEqual([[5], []]);
  });

  it('are read in any order of columns, and without those of later years', () => {
    const { people } = read(['Connected On', 'First Name', 'Last Name'], ['03/15/2016', 'Ana', 'Kovac']);
    expect(people).toMatchObject([{ name: 'Ana Kovac', connectedOn: '2016-03-15', profiles: [] }]);
  });

  it('keep titles behind a name', () => {
    expect(read(header, withCell(1, 'Kovac, MBA')).people[0]?.name).toBe('Ana Kovac, MBA');
  });

  it('do not call a firm by the word undefined', () => {
    expect(read(header, withCell(0, 'Northwind Ltd').with(1, 'undefined')).people[0]?.name).toBe('Northwind Ltd');
  });

  it.each(['🚀 Ana', '张伟', 'אנה', 'AnÃ¡'])('take names such as %s as they are', (name) => {
    expect(read(header, withCell(0, name)).people[0]?.name).toBe(`${name} Kovac`);
  });

  it('add an address where one was shared', () => {
    expect(read(header, withCell(3, 'ana@mail.example')).people[0]?.profiles.map(({ network }) => network)).toEqual([
      'linkedin',
      'email',
    ]);
  });

  it('read links without scheme, with a query and with accents', () => {
    const links = [
      'www.linkedin.com/in/ana-k',
      'https://linkedin.com/in/ana-k2?trk=x',
      'https://linkedin.com/in/%C3%A1na',
    ];
    const { people } = read(header, ...links.map((link) => withCell(2, link)));
    expect(people.map(({ profiles }) => profiles[0]?.handle)).toEqual(['ana-k', 'ana-k2', 'ána']);
  });

  it('bring somebody in without the link that cannot be right, and say so', () => {
    const { people, skipped } = read(header, withCell(2, 'https://www.linkedin.com/company/northwind'));
    expect(people).toMatchObject([{ name: 'Ana Kovac', profiles: [] }]);
    expect(skipped).toEqual([
      { line: 2, reason: 'not-a-person', excerpt: 'https://www.linkedin.com/company/northwind', network: 'linkedin' },
    ]);
  });

  it('pass over rows that hold nothing', () => {
    expect(read(header, [''], ['', '', ''], ana)).toMatchObject({ people: [{ line: 4 }], skipped: [] });
  });

  it.each([
    ['a row of a closed account', withCell(0, '').with(1, ''), 'no-name'],
    ['a broken row', ['Ana', 'Kovac', 'x'], 'broken-row'],
    ['a row that was there before', ana, 'repeated'],
  ] as const)('leave out %s, and only that', (_, row, reason) => {
    const { people, skipped } = read(
      header,
      ana,
      row,
      withCell(2, 'https://www.linkedin.com/in/ben-ito').with(0, 'Ben'),
    );
    expect(people.map(({ name }) => name)).toEqual(['Ana Kovac', 'Ben Kovac']);
    expect(skipped).toMatchObject([{ line: 3, reason }]);
  });

  it('tell people without a link apart by place and day', () => {
    const plain = withCell(2, '');
    const { people } = read(header, plain, plain.with(4, 'Contoso'), plain.with(6, '16 Jan 2024'));
    expect(people.length).toBe(3);
  });

  it('cut what they quote of a row to a line', () => {
    const { skipped } = read(header, ['x'.repeat(300)]);
    expect(skipped[0]?.excerpt.length).toBe(80);
  });
});

it.each([
  ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', true],
  ['"First Name";"Last Name";"Connected On"', true],
  ['First Name,Middle Name,Last Name,Title', false],
  ['Ana,Kovac,connected on Monday', false],
])('knows a header: %s', (line, isHeader) => {
  expect(isConnectionsHeader(line)).toBe(isHeader);
});
