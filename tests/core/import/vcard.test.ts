import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVcards } from '../../../core/import/vcard.ts';

const decode = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes);

function read(text: string) {
  const steps = [...readVcards(text, decode)];
  return {
    people: steps.flatMap((step) => (step.kind === 'person' ? [step.person] : [])),
    skipped: steps.flatMap((step) => (step.kind === 'skipped' ? [step.row] : [])),
  };
}

function card(...lines: readonly string[]): string {
  return ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
}

describe('a contact card', () => {
  it('of vCard 4.0 brings everything it says', () => {
    const text = card(
      'VERSION:4.0',
      'FN:Ana Kovac',
      'N:Kovac;Ana;;;',
      'ORG:Northwind;Design',
      'TITLE:Designer',
      'NOTE:Met in Graz\\nLikes tea',
      'CATEGORIES:* myContacts,Friends,Friends',
      'TEL;VALUE=uri:tel:+4915112345678',
      'EMAIL:ana@mail.example',
      'REV:20260204T120000Z',
    );
    expect(read(text)).toMatchObject({
      people: [
        {
          line: 1,
          name: 'Ana Kovac',
          role: 'Designer',
          organisation: 'Northwind',
          note: 'Met in Graz\nLikes tea',
          tags: ['Friends'],
          profiles: [{ network: 'email' }],
        },
      ],
      skipped: [],
    });
  });

  it('of vCard 2.1 is read through its encoding', () => {
    const text = card(
      'VERSION:2.1',
      'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=FCrgen',
      'TEL;CELL;PREF:1',
    );
    expect(read(text).people).toMatchObject([{ name: 'Jürgen Müller' }]);
  });

  it.each([
    [['N:Kovac;Ana;Maria;Dr.;MBA'], 'Dr. Ana Maria Kovac MBA'],
    [['FN:', 'N:Kovac;Ana'], 'Ana Kovac'],
    [['N:;;;;', 'NICKNAME:Annie,Nan'], 'Annie'],
    [['FN:Ana \u202EKovac\\n'], 'Ana Kovac'],
    [['FN:Müller\\, Jürgen'], 'Müller, Jürgen'],
  ])('is called by %j', (lines, name) => {
    expect(read(card(...lines)).people.map((person) => person.name)).toEqual([name]);
  });

  it.each([
    ['has no name', card('EMAIL:ana@mail.example'), 'no-name', 'ana@mail.example'],
    ['is a firm’s', card('FN:Northwind', 'X-ABShowAs:COMPANY'), 'not-a-person', 'Northwind'],
    ['is a group', card('KIND:group', 'FN:Friends'), 'not-a-person', 'Friends'],
    ['is torn', 'BEGIN:VCARD\r\nFN:Ana\r\n', 'unreadable-card', 'Ana'],
  ])('that %s stays out, and only that', (_, text, reason, excerpt) => {
    const { people, skipped } = read(`${card('FN:First')}${text}${card('FN:Last')}`);
    expect(people.map(({ name }) => name)).toEqual(['First', 'Last']);
    expect(skipped).toEqual([{ line: 4, reason, excerpt, network: null }]);
  });

  it('comes in once, however often it stands there', () => {
    const { people, skipped } = read(card('FN:Ana', 'EMAIL:a@mail.example').repeat(3));
    expect([people.length, skipped.map(({ reason }) => reason)]).toEqual([1, ['repeated', 'repeated']]);
  });

  it('is kept apart from another that shares its address', () => {
    const { people } = read(card('FN:Ana', 'EMAIL:us@mail.example') + card('FN:Ben', 'EMAIL:us@mail.example'));
    expect(people.length).toBe(2);
  });

  it('never breaks the reader, whatever stands in it', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'BEGIN:VCARD',
        'END:VCARD',
        'FN:Ana',
        'AGENT:',
        'NOTE;ENCODING=QUOTED-PRINTABLE:=',
        'N:;;;;',
        ' folded',
        'PHOTO;ENCODING=b:A',
      ),
      fc
        .tuple(
          fc.constantFrom('URL', 'EMAIL', 'IMPP', 'X-SOCIALPROFILE;type=', 'item1.X-ABLabel', 'N', 'ORG'),
          fc.string(),
        )
        .map(([name, value]) => `${name}:${value}`),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { people } = read(lines.join('\n'));
        expect(people.every(({ name }) => name.trim() !== '')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
