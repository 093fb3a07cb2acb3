import type { ContactChangeReport } from '../../core/contacts/contact-change.ts';
import type { ContactDetail, PastSession } from '../../core/contacts/contact-detail.ts';
import type { ContactQuery } from '../../core/contacts/contact-query.ts';
import type { Familiarity } from '../../core/contacts/contact.ts';
import type { ListedContact } from '../../core/contacts/listed-contact.ts';
import type { RequestName } from '../../core/ipc/contract.ts';
import type { MinuteMark } from '../../core/week/week-summary.ts';
import { aContact, manyProfiles } from './people-fixtures.ts';

/** What the requests of the window of people answer. */
export interface ContactsAnswers {
  readonly people: readonly ListedContact[];
  readonly detail: ContactDetail | null;
  readonly tags: readonly string[];
}

const today = '2026-11-20';

export function aListed(name: string, changes: Partial<ListedContact> = {}): ListedContact {
  return {
    id: `contact-${name}`,
    name,
    role: '',
    organisation: '',
    familiarity: 1,
    networks: ['linkedin'],
    hasBroken: false,
    lastMetOn: null,
    followUpDay: null,
    snoozedUntil: null,
    isNeverAsked: false,
    ...changes,
  };
}

const marks: Readonly<Record<string, MinuteMark>> = { a: 'attended', l: 'looked', d: 'acted', '.': 'unattended' };

function minutes(pattern: string): readonly MinuteMark[] {
  return Array.from(pattern, (sign) => marks[sign] ?? 'unattended');
}

const past: readonly PastSession[] = [
  {
    id: '01900001-0000-7000-8000-000000000011',
    day: '2026-11-16',
    attendedMs: 720_000,
    outcome: 'done',
    minutes: minutes('alladaaalada'),
    deeds: [
      { kind: 'comment', note: 'what their first hundred customers taught them', network: 'linkedin' },
      { kind: 'promote', note: '', network: null },
    ],
    note: 'She is looking for a second designer.',
  },
  {
    id: '01900001-0000-7000-8000-000000000012',
    day: '2026-03-02',
    attendedMs: 480_000,
    outcome: 'looked',
    minutes: minutes('llaaalaa....'),
    deeds: [],
    note: '',
  },
];

export function aDetail(changes: Partial<ContactDetail> = {}): ContactDetail {
  return {
    contact: aContact({
      tags: ['choir', 'design'],
      familiarity: 3,
      note: 'Sings alto. Met her at the harbour festival.',
    }),
    isArchived: false,
    isNeverAsked: false,
    snoozedUntil: null,
    addedOn: '2024-05-03',
    origin: { format: 'linkedin-connections', fileName: 'Connections.csv' },
    sessions: past,
    sessionCount: past.length,
    promises: [{ id: '01900001-0000-7000-8000-000000000021', day: '2026-12-03', note: 'the second designer' }],
    today,
    ...changes,
  };
}

const first = [
  'Ana',
  'Björn',
  'Chloé',
  'Dmitri',
  'Efua',
  'Farid',
  'Grace',
  'Hiroshi',
  'Ines',
  'João',
  'Katarína',
  'Leila',
];
const last = ['Kovačević', 'Okafor', 'Silva', 'Nguyen', 'Müller', 'Haddad', 'Sato', 'Lindqvist', "O'Neill", 'Ruiz'];
const work = ['Product lead, Acme Labs', 'Editor', 'Nurse', '', 'Head of Research, University of Zagreb', 'Founder'];

const everyone: readonly ListedContact[] = first
  .flatMap((given) => last.map((family) => `${given} ${family}`))
  .map((name, place) => {
    const [role = '', organisation = ''] = (work[place % work.length] ?? '').split(', ');
    return aListed(name, {
      role,
      organisation,
      familiarity: (((place * 7) % 5) + 1) as Familiarity,
      hasBroken: place % 17 === 3,
      lastMetOn: place % 4 === 0 ? '2026-09-12' : null,
      followUpDay: place % 13 === 5 ? today : null,
      snoozedUntil: place % 19 === 7 ? '2026-12-10' : null,
    });
  });

const usual: ContactsAnswers = { people: everyone, detail: aDetail(), tags: ['choir', 'design', 'rowing'] };

const longName = 'Wolfeschlegelsteinhausenbergerdorff Featherstonehaugh-Cholmondeley';

/** Every state of the window of people, by name. */
export const contactsFixtures = {
  usual,
  empty: { people: [], detail: null, tags: [] },
  'long names': {
    people: [
      aListed(longName, {
        role: 'Vice president of everything that has a long name',
        organisation: 'Acme',
        hasBroken: true,
      }),
      aListed('Dr. Anastasiadopoulou-Papadimitriou Eleni', { followUpDay: '2026-11-18', familiarity: 5 }),
    ],
    detail: aDetail({
      contact: aContact({
        name: longName,
        role: 'Vice president of everything that has a long name',
        organisation: 'Acme and the Sons of the Brothers of Acme',
        tags: ['a tag that is as long as a tag may be, and a bit', 'choir'],
        note: `https://example.org/${'a-very-long-address-'.repeat(6)}\n\nAnd a second paragraph.`,
        profiles: manyProfiles,
      }),
      isArchived: true,
      isNeverAsked: true,
      snoozedUntil: '2026-12-10',
      sessionCount: 48,
    }),
    tags: ['choir'],
  },
  arabic: {
    people: [
      aListed('فاطمة الزهراء', { role: 'مصممة', organisation: 'دار الكتب', familiarity: 4 }),
      aListed('عمر حداد', { followUpDay: today }),
    ],
    detail: aDetail({ contact: aContact({ name: 'فاطمة الزهراء', role: 'مصممة', note: 'تبحث عن مصممة ثانية.' }) }),
    tags: ['كورال'],
  },
  'nothing known': {
    people: [aListed('Noor', { networks: [] })],
    detail: aDetail({
      contact: aContact({ name: 'Noor', role: '', organisation: '', profiles: [], familiarity: 1 }),
      origin: null,
      sessions: [],
      sessionCount: 0,
      promises: [],
    }),
    tags: [],
  },
} as const satisfies Record<string, ContactsAnswers>;

export type ContactsFixture = keyof typeof contactsFixtures;

const changeId = '01900001-0000-7000-8000-000000000031';

/** Answers a request of the window of people; a search looks into names alone. */
export function answerContacts(answers: ContactsAnswers, name: RequestName, options: unknown): unknown {
  switch (name) {
    case 'contacts:page': {
      const { query, from, count } = options as { query: ContactQuery; from: number; count: number };
      const found = matching(answers, query);
      return { total: found.length, from, today, rows: found.slice(from, from + count) };
    }
    case 'contacts:between': {
      const { query, from, to } = options as { query: ContactQuery; from: number; to: number };
      return matching(answers, query)
        .slice(from, to + 1)
        .map(({ id }) => id);
    }
    case 'contacts:place': {
      const { query, contactId } = options as { query: ContactQuery; contactId: string };
      return matching(answers, query).findIndex(({ id }) => id === contactId);
    }
    case 'contacts:detail':
      return answers.detail;
    case 'contacts:tags':
      return answers.tags;
    case 'contacts:export':
      return { fileName: 'People 2026-11-20.json', count: answers.people.length };
    case 'contacts:change':
    case 'contacts:undo': {
      const { change } = options as Pick<ContactChangeReport, 'change'>;
      return { changeId, change, count: 1, name: 'Ana Kovačević', isSpared: false } satisfies ContactChangeReport;
    }
    default:
      return undefined;
  }
}

function matching({ people }: ContactsAnswers, { text, isArchive }: ContactQuery): readonly ListedContact[] {
  const wanted = text.trim().toLowerCase();
  return isArchive ? [] : people.filter((person) => person.name.toLowerCase().includes(wanted));
}
