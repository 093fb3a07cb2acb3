import { describe, expect, it } from 'vitest';
import { findOtherColumns, readOtherTable } from '../../../core/import/other-table.ts';
import { links, outcome, tableRows } from '../../support/read-steps.ts';

const found = (header: string) => findOtherColumns(header.split(',').map((name) => name.toLowerCase()));

describe('any other table', () => {
  it('is read when names and links stand in columns that are called so', () => {
    const { people } = outcome(
      readOtherTable(
        tableRows(
          ['Full name', 'LinkedIn URL', 'X handle', 'E-Mail', 'Company', 'Position', 'Groups', 'Comments', 'Shoe size'],
          ['Ana Kovač', 'linkedin.com/in/ana', '@ana', 'ana@mail.example', 'Northwind', 'Designer', 'a; b', 'hm', '38'],
        ),
      ),
    );
    expect(people).toMatchObject([
      { name: 'Ana Kovač', organisation: 'Northwind', role: 'Designer', note: 'hm', tags: ['a', 'b'] },
    ]);
    expect(links(people[0])).toEqual(['linkedin ana', 'x ana', 'email ana@mail.example']);
  });

  it.each([
    ['German', 'Vorname,Nachname,E-Mail-Adresse,Firma'],
    ['German, the family’s name first', 'Name,Vorname,E-Mail'],
    ['French', 'Prénom,Nom,Courriel,Société'],
    ['Spanish', 'Nombre,Apellidos,Correo electrónico,Empresa'],
  ])('is known in %s', (_, header) => {
    const cells: Readonly<Record<string, string>> = {
      vorname: 'Ana',
      prénom: 'Ana',
      nombre: 'Ana',
      name: 'Kovač',
      nachname: 'Kovač',
      nom: 'Kovač',
      apellidos: 'Kovač',
    };
    const names = header.split(',');
    const row = names.map(
      (name) => cells[name.toLowerCase()] ?? (/mail|cour|corr/i.test(name) ? 'ana@mail.example' : ''),
    );
    const { people } = outcome(readOtherTable(tableRows(names, row)));
    expect(people.map(({ name }) => name)).toEqual(['Ana Kovač']);
    expect(links(people[0])).toEqual(['email ana@mail.example']);
  });

  it.each(['Month,Sum,Tax', 'Name,Price,Size', 'Link,Clicks', 'Name,X,Y', 'Company,Website', ''])(
    'is none of people without a name and a link: %s',
    (header) => {
      expect(found(header)).toBeNull();
    },
  );

  it.each(['Name,Link', 'name,url', 'First,Last,Website', 'Person,Mastodon', 'Name,X,LinkedIn', 'Contact,Email 1'])(
    'is one of people with both: %s',
    (header) => {
      expect(found(header)).not.toBeNull();
    },
  );

  it('keeps who has a name but no link', () => {
    const { people, skipped } = outcome(
      readOtherTable(tableRows(['Name', 'Link'], ['Ana', ''], ['', ''], ['Ben', 'n/a'])),
    );
    expect(people.map(({ name }) => name)).toEqual(['Ana', 'Ben']);
    expect(skipped).toMatchObject([{ line: 4, excerpt: 'n/a' }]);
  });
});
