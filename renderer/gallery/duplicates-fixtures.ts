import type { DuplicateSide } from '../../core/duplicates/duplicate-pair.ts';
import type { DuplicatesView } from '../../core/ipc/duplicates-requests.ts';
import { aContact, aProfile } from './people-fixtures.ts';

const longName = 'Wilhelmina Alexandra Featherstonehaugh-Cholmondeley von Thurn';

function aSide(changes: Partial<DuplicateSide['contact']> = {}, more: Partial<DuplicateSide> = {}): DuplicateSide {
  return { contact: aContact(changes), sessions: 0, openFollowUps: 0, ...more };
}

const ana = aSide(
  { id: 'one', tags: ['choir'], note: 'Met at the meetup in Zagreb.' },
  { sessions: 3, openFollowUps: 1 },
);
const otherAna = aSide({
  id: 'other',
  name: 'Ana Kovacevic',
  role: '',
  organisation: 'Acme Labs',
  profiles: [aProfile('github', { handle: 'anakov' }), aProfile('email', { handle: 'ana@mail.example' })],
  connectedOn: '2021-02-03',
  connectedThrough: 'github',
  familiarity: 1,
});

const pairs: DuplicatesView['pairs'] = [
  { one: ana, other: otherAna, likeness: 'employer', keptId: 'one' },
  {
    one: aSide({ id: 'long', name: longName, profiles: [] }),
    other: aSide({ id: 'bare', name: 'W. von Thurn', role: '', organisation: '', profiles: [], connectedOn: null }),
    likeness: 'name',
    keptId: 'long',
  },
];

const none: DuplicatesView = { pairs: [], waiting: 0, merges: [], progress: null, today: '2026-11-23' };

/** Every state of the review of possible duplicates, by name. */
export const duplicatesFixtures = {
  usual: {
    ...none,
    pairs,
    waiting: 12,
    merges: [{ mergeId: 'm1', name: 'Omar Haddad', goneName: 'O. Haddad', at: Date.UTC(2026, 10, 20) }],
  },
  looking: { ...none, pairs: pairs.slice(1), waiting: 1, progress: 0.4 },
  none,
} as const satisfies Readonly<Record<string, DuplicatesView>>;
