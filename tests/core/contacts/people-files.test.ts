import ICAL from 'ical.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportedPerson } from '../../../core/contacts/exported-person.ts';
import { peopleTableHead, personRow, safeCell } from '../../../core/contacts/people-csv.ts';
import { peopleJson } from '../../../core/contacts/people-json.ts';
import { personCard } from '../../../core/contacts/people-vcard.ts';
import { sniffFormat } from '../../../core/import/sniff-format.ts';
import { readTwelvePeople } from '../../../core/import/twelve-people.ts';
import { readVcards } from '../../../core/import/vcard.ts';
import { decodeBytes } from '../../../main/imports/decode-text.ts';
import { outcome } from '../../support/read-steps.ts';

const ana: ExportedPerson = {
  id: '01900001-0000-7000-8000-000000000001',
  name: 'Ana Kovačević; "Annie", Dr.',
  role: 'Head of Research & Sound',
  organisation: 'Acme, Ltd; Zagreb',
  note: 'Sings alto.\nMet her at the harbour festival, where it rained for three days and nobody minded at all 🎶.',
  tags: ['choir', 'book club, Fridays'],
  familiarity: 4,
  profiles: [
    { network: 'linkedin', handle: 'ana-kovac', url: 'https://www.linkedin.com/in/ana-kovac', status: 'active' },
    { network: 'mastodon', handle: 'ana@mastodon.example', url: 'https://mastodon.example/@ana', status: 'broken' },
    { network: 'google-plus', handle: '114206831572040183265', url: null, status: 'closed' },
    { network: 'website', handle: 'ana.example', url: 'https://ana.example/', status: 'active' },
    { network: 'feed', handle: 'ana.example/feed', url: 'https://ana.example/feed', status: 'active' },
    { network: 'email', handle: 'ana@mail.example', url: 'mailto:ana@mail.example', status: 'active' },
  ],
  connectedOn: '2019-05-04',
  connectedThrough: 'linkedin',
  lastMetOn: '2026-11-16',
  isArchived: true,
  isNeverAsked: true,
  snoozedUntil: '2026-12-24',
  followUps: [{ day: '2026-12-03', note: 'the second designer' }],
};

const file = (...people: readonly ExportedPerson[]): string =>
  `${peopleJson.head}${people.map((person, at) => peopleJson.person(person, at === 0)).join('')}${peopleJson.tail}`;

describe('people as JSON', () => {
  it('come back as they went', () => {
    const text = file(ana, { ...ana, id: 'b', name: 'Ben', profiles: [] });
    expect(JSON.parse(text)).toMatchObject({ format: 'twelve-people', version: 1 });
    expect(sniffFormat(text.slice(0, 400))).toEqual({ kind: 'format', format: 'twelve-people' });
    const { people, skipped } = outcome(readTwelvePeople(text));
    expect(skipped).toEqual([]);
    expect(people.map(({ name }) => name)).toEqual([ana.name, 'Ben']);
    const { name, role, organisation, note, tags, connectedOn, connectedThrough } = ana;
    expect(people[0]).toMatchObject({ name, role, organisation, note, tags, connectedOn, connectedThrough });
    expect(people[0]?.profiles).toMatchObject(ana.profiles);
    const { familiarity, isArchived, isNeverAsked, snoozedUntil, followUps } = ana;
    expect(people[0]?.kept).toEqual({ familiarity, isArchived, isNeverAsked, snoozedUntil, followUps });
  });

  it('believe no address that does not lead where it says', () => {
    const forged = {
      ...ana,
      profiles: [{ network: 'github', handle: 'ana', url: 'javascript:alert(1)', status: 'active' }],
    };
    const { people, skipped } = outcome(readTwelvePeople(file(forged as ExportedPerson)));
    expect(people).toMatchObject([{ profiles: [] }]);
    expect(skipped).toMatchObject([{ reason: 'impossible-handle' }]);
  });
});

describe('people as vCard 4.0', () => {
  it('are read by others', () => {
    const card = new ICAL.Component(ICAL.parse(personCard(ana)) as never);
    expect(card.getFirstPropertyValue('version')).toBe('4.0');
    expect(card.getFirstPropertyValue('fn')).toBe(ana.name);
    expect(card.getFirstPropertyValue('title')).toBe(ana.role);
    expect(card.getFirstPropertyValue('note')).toBe(ana.note);
    expect(card.getFirstProperty('categories')?.getValues()).toEqual(ana.tags);
    expect(card.getFirstPropertyValue('email')).toBe('ana@mail.example');
  });

  it('come back with everything that a card can hold', () => {
    const { people, skipped } = outcome(readVcards(personCard(ana), decodeBytes));
    expect(skipped).toEqual([]);
    const { name, role, organisation, note, tags } = ana;
    expect(people).toMatchObject([{ name, role, organisation, note, tags }]);
    expect(people[0]?.profiles.map(({ network, handle }) => [network, handle])).toEqual(
      ana.profiles.map(({ network, handle }) => [network, handle]),
    );
  });

  it('have no line longer than the standard allows, whatever is in them', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(words, words, (name, note) => {
        const text = personCard({ ...ana, name, note });
        const lines = text.split('\r\n');
        expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
        expect(text.includes('\uFFFD')).toBe(`${name}${note}`.includes('\uFFFD'));
      }),
      { numRuns: 50 },
    );
  });
});

describe('people as a table', () => {
  it('stand in one line each, with quotes where they are needed', () => {
    expect(peopleTableHead.startsWith('\uFEFFName,Role,Organisation,Familiarity,')).toBe(true);
    expect(personRow({ ...ana, note: 'Two\nlines' })).toContain('"Ana Kovačević; ""Annie"", Dr."');
    expect(personRow(ana)).toContain('4 friendly');
    expect(personRow(ana)).toContain('ana@mail.example');
    expect(personRow(ana)).toContain('https://www.linkedin.com/in/ana-kovac https://ana.example/');
  });

  it.each([
    '=1+1',
    '+385 1 234',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =cmd|"/c calc"!A1',
    '＝1',
    '|calc',
    '%0A=1',
    '\uFEFF=1',
  ])('leave %j a text for every spreadsheet', (text) => {
    expect(safeCell(text).replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it.each(['Ana', 'a-b', '2026-12-03', '1 stranger', 'a=b', ''])('leave %j as it is', (text) => {
    expect(safeCell(text)).toBe(text);
  });
});
