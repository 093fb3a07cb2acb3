import { describe, expect, it } from 'vitest';
import { readGoogleContacts } from '../../../core/import/google-contacts.ts';
import { links, outcome, tableRows } from '../../support/read-steps.ts';

const today =
  'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Label,Website 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value'.split(
    ',',
  );
const before2024 =
  'Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Name Suffix,Nickname,Short Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,IM 1 - Type,IM 1 - Service,IM 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Website 1 - Type,Website 1 - Value'.split(
    ',',
  );

function read(header: readonly string[], ...rows: readonly Readonly<Record<string, string>>[]) {
  const cells = rows.map((row) => header.map((name) => row[name] ?? ''));
  return outcome(readGoogleContacts(tableRows(header, ...cells)));
}

describe('a table of Google Contacts as it is today', () => {
  it('brings name, work, note, tags and links', () => {
    const { people, skipped } = read(today, {
      'First Name': 'Ana',
      'Middle Name': 'Maria',
      'Last Name': 'Kovač',
      'Name Prefix': 'Dr.',
      'Name Suffix': 'MBA',
      'Organization Name': 'Northwind',
      'Organization Title': 'Designer',
      Notes: 'Met in Graz\nlikes maps',
      Labels: '* myContacts ::: Navy ::: * starred',
      'E-mail 1 - Label': '* Work',
      'E-mail 1 - Value': 'ana@mail.example',
      'Website 1 - Label': 'Profile',
      'Website 1 - Value': 'https://www.linkedin.com/in/ana-kovac',
      Birthday: '--04-12',
      'Phone 1 - Value': '\u202A+43 660 1234567\u202C',
    });
    expect(people).toMatchObject([
      {
        line: 2,
        name: 'Dr. Ana Maria Kovač MBA',
        organisation: 'Northwind',
        role: 'Designer',
        note: 'Met in Graz\nlikes maps',
        tags: ['Navy', 'starred'],
        connectedOn: null,
      },
    ]);
    expect(links(people[0])).toEqual(['email ana@mail.example', 'linkedin ana-kovac']);
    expect(skipped).toEqual([]);
  });

  it('has several values in one cell', () => {
    const { people } = read(today, { 'First Name': 'Ana', 'E-mail 1 - Value': 'a@mail.example ::: b@mail.example' });
    expect(links(people[0])).toEqual(['email a@mail.example', 'email b@mail.example']);
  });

  it('takes sites without a scheme', () => {
    const { people } = read(today, { 'First Name': 'Ana', 'Website 1 - Value': 'kovac.example' });
    expect(links(people[0])).toEqual(['website kovac.example']);
  });

  it('takes a handle where the label beside it names the network, and no other custom field', () => {
    const field = (label: string, value: string) => ({
      'First Name': label,
      'Custom Field 1 - Label': label,
      'Custom Field 1 - Value': value,
    });
    const { people, skipped } = read(today, field('Twitter', '@ana'), field('Shoe size', '38'));
    expect(people.map(links)).toEqual([['x ana'], []]);
    expect(skipped).toEqual([]);
  });

  it('calls people by their nickname or by their address when they have no name', () => {
    const { people } = read(today, { Nickname: 'Annie' }, { 'E-mail 1 - Value': 'ben.ito@mail.example' });
    expect(people.map(({ name }) => name)).toEqual(['Annie', 'Ben Ito']);
  });

  it('leaves out firms, nobody at all, and whoever stands there twice', () => {
    const ana = { 'First Name': 'Ana', 'E-mail 1 - Value': 'a@mail.example' };
    const { people, skipped } = read(today, ana, ana, { 'Organization Name': 'Northwind' }, { Notes: 'hm' });
    expect(people.map(({ name }) => name)).toEqual(['Ana']);
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'repeated'],
      [4, 'not-a-person'],
      [5, 'no-name'],
    ]);
  });

  it('brings people in without the link that cannot be right, and says so', () => {
    const { people, skipped } = read(today, { 'First Name': 'Ana', 'E-mail 1 - Value': 'not an address' });
    expect([people.length, skipped]).toMatchObject([1, [{ line: 2, reason: 'impossible-handle', network: 'email' }]]);
  });

  it('grows with the data: a second address makes a second pair of columns, and short rows lack the last ones', () => {
    const { people } = outcome(
      readGoogleContacts(
        tableRows(
          ['First Name', 'E-mail 1 - Value', 'E-mail 2 - Value'],
          ['Ana', 'a@mail.example', 'b@mail.example'],
          ['Ben'],
        ),
      ),
    );
    expect(people.map(links)).toEqual([['email a@mail.example', 'email b@mail.example'], []]);
  });
});

describe('a table of Google Contacts as it was before 2024', () => {
  it('brings the whole name, work, groups and links', () => {
    const { people } = read(before2024, {
      Name: 'Ana Kovač',
      'Given Name': 'Ana',
      'Family Name': 'Kovač',
      'Group Membership': '* myContacts ::: Book club',
      'Organization 1 - Name': 'Northwind',
      'Organization 1 - Title': 'Designer',
      'E-mail 1 - Value': 'ana@mail.example',
      'Website 1 - Type': 'Profile',
      'Website 1 - Value': 'http://www.google.com/profiles/1234',
    });
    expect(people).toMatchObject([
      { name: 'Ana Kovač', organisation: 'Northwind', role: 'Designer', tags: ['Book club'] },
    ]);
  });

  it('builds the name from its parts where the whole one is missing', () => {
    expect(read(before2024, { 'Given Name': 'Ana', 'Family Name': 'Kovač' }).people[0]?.name).toBe('Ana Kovač');
  });

  it('reads a messenger by its service, and passes over those that are no place to meet', () => {
    const messenger = (service: string) => ({
      Name: service,
      'IM 1 - Type': 'Home',
      'IM 1 - Service': service,
      'IM 1 - Value': 'ana_kovac',
    });
    const { people, skipped } = read(before2024, messenger('Telegram'), messenger('ICQ'));
    expect([people.map(links), skipped]).toEqual([[['telegram ana_kovac'], []], []]);
  });
});
