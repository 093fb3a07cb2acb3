import { describe, expect, it } from 'vitest';
import { readOutlookContacts } from '../../../core/import/outlook-contacts.ts';
import { links, outcome, tableRows } from '../../support/read-steps.ts';

const classic =
  'First Name,Middle Name,Last Name,Title,Suffix,Initials,Web Page,Gender,Birthday,Anniversary,Location,Language,Internet Free Busy,Notes,E-mail Address,E-mail 2 Address,E-mail 3 Address,Primary Phone,Home Phone,Company,Job Title,Department,Categories'.split(
    ',',
  );
const fromTheWeb =
  'First Name,Middle Name,Last Name,Title,Suffix,Nickname,E-mail Address,E-mail 2 Address,Home Phone,Home Country/Region,Company,Job Title,Personal Web Page,Web Page,Birthday,Anniversary,Spouse,Notes,Categories'.split(
    ',',
  );

function read(header: readonly string[], ...rows: readonly Readonly<Record<string, string>>[]) {
  const cells = rows.map((row) => header.map((name) => row[name] ?? ''));
  return outcome(readOutlookContacts(tableRows(header, ...cells)));
}

describe.each([
  ['the classic Outlook', classic],
  ['the new Outlook', fromTheWeb],
])('a table of %s', (_, header) => {
  it('brings name, work, note, categories and links, and minds no date that never was', () => {
    const { people, skipped } = read(header, {
      Title: 'Dr.',
      'First Name': 'Ana',
      'Last Name': 'Kovač',
      'E-mail Address': 'ana@mail.example',
      'E-mail 2 Address': 'ana@work.example',
      'Web Page': 'http://kovac.example',
      Company: 'Northwind',
      'Job Title': 'Designer',
      Notes: 'one\r\ntwo',
      Categories: 'Friends;Open source',
      Birthday: '12/28/1969',
      Anniversary: '0/0/00',
    });
    expect(people).toMatchObject([
      {
        name: 'Dr. Ana Kovač',
        organisation: 'Northwind',
        role: 'Designer',
        note: 'one\ntwo',
        tags: ['Friends', 'Open source'],
      },
    ]);
    expect(links(people[0])).toEqual(
      ['email ana@mail.example', 'email ana@work.example', 'website kovac.example'].toSorted(
        (a, b) => order(header, a) - order(header, b),
      ),
    );
    expect(skipped).toEqual([]);
  });

  it('passes over the inner addresses of a firm', () => {
    const { people, skipped } = read(header, { 'First Name': 'Ana', 'E-mail Address': '/o=ExchangeLabs/ou=x/cn=ana' });
    expect([people.map(links), skipped]).toEqual([[[]], []]);
  });

  it('leaves out a firm without a person', () => {
    expect(read(header, { Company: 'Northwind' }).skipped).toMatchObject([{ line: 2, reason: 'not-a-person' }]);
  });
});

/** The links come in the order of their columns. */
function order(header: readonly string[], link: string): number {
  const column = link.startsWith('website')
    ? 'Web Page'
    : link.endsWith('work.example')
      ? 'E-mail 2 Address'
      : 'E-mail Address';
  return header.indexOf(column);
}

it('a table of the new Outlook knows nicknames', () => {
  expect(read(fromTheWeb, { Nickname: 'Annie' }).people[0]?.name).toBe('Annie');
});
