import type { FoundContact } from '../../core/contacts/found-contact.ts';
import type { CorrectionReport, SessionToCorrect } from '../../core/ipc/corrections-requests.ts';

const usual: SessionToCorrect = {
  id: 'Ana Kovačević alladaaalada',
  contactId: 'Ana Kovačević',
  contactName: 'Ana Kovačević',
  day: '2026-11-16',
  time: '08:30',
  minutes: 12,
  isAdded: false,
  intention: 'Leave a real comment on her talk',
  note: 'She is looking for a second designer.',
  familiarityBefore: 2,
  familiarityAfter: 3,
  followUpDay: '2026-12-03',
  actions: [
    { id: 'a1', kind: 'comment', state: 'confirmed', note: 'what their first hundred customers taught them' },
    { id: 'a2', kind: 'promote', state: 'confirmed', note: '' },
    { id: 'a3', kind: 'write', state: 'opened', note: '' },
    { id: 'a4', kind: 'follow', state: 'declined', note: '' },
  ],
};

/** Every kind of session that can be corrected, by name. */
export const correctionFixtures = {
  usual,
  'added afterwards': {
    ...usual,
    isAdded: true,
    intention: '',
    actions: usual.actions.slice(0, 1),
    followUpDay: null,
  },
  'nothing noted': {
    ...usual,
    intention: '',
    note: '',
    familiarityAfter: null,
    followUpDay: null,
    actions: [],
  },
  'long texts': {
    ...usual,
    contactName: 'Wolfeschlegelsteinhausenbergerdorff Featherstonehaugh-Cholmondeley',
    note: 'Three lines of a note that goes on for a while, because the talk did as well.\nAnd a second paragraph: she knows the people at the library, the choir and the boat house.',
    actions: [
      {
        id: 'a1',
        kind: 'comment',
        state: 'confirmed',
        note: `https://example.org/${'a-very-long-address-'.repeat(6)}`,
      },
    ],
  },
  arabic: {
    ...usual,
    contactName: 'فاطمة الزهراء',
    note: 'تبحث عن مصممة ثانية.',
    intention: '',
    actions: [{ id: 'a1', kind: 'comment', state: 'confirmed', note: 'المقال عن الحديقة' }],
  },
} as const satisfies Record<string, SessionToCorrect>;

export type CorrectionFixture = keyof typeof correctionFixtures;

/** Every state of the sheet. */
export const correctionPages: readonly string[] = [...Object.keys(correctionFixtures), 'adding', 'adding with Ana'];

/** Who is found, whatever is looked for. */
export const foundPeople: readonly FoundContact[] = [
  { contactId: 'Ana Kovačević', name: 'Ana Kovačević', role: 'Designer', organisation: 'Adria Rowing' },
  { contactId: 'Anastasia', name: 'Anastasia Petrova', role: '', organisation: '' },
];

const kinds: Readonly<Record<string, CorrectionReport['kind']>> = {
  'corrections:add': 'added',
  'corrections:delete': 'deleted',
  'corrections:set-familiarity': 'familiarity',
};

/** What main answers to a correction. */
export function aCorrectionReport(request: string): CorrectionReport {
  return { correctionId: 'correction-1', kind: kinds[request] ?? 'corrected', name: 'Ana Kovačević' };
}
