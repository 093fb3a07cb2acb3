import type { Mutant } from './mutant.ts';

const importing = 'tests/core/import';
const networks = 'tests/core/networks';
const week = 'tests/core/week';

export const peopleAndWeekMutants: readonly Mutant[] = [
  {
    name: 'somebody is called undefined',
    file: 'core/import/linkedin-connections.ts',
    find: "text === 'undefined' || text === 'null' ? '' : text",
    replace: 'text',
    caughtBy: [importing],
  },
  {
    name: 'a torn row becomes a person',
    file: 'core/import/linkedin-connections.ts',
    find: "return row.cells.length < Math.min(header.size, (header.get('connected on') ?? 0) + 1);",
    replace: 'return header.size < row.cells.length && false;',
    caughtBy: [importing],
  },
  {
    name: 'a new link is lost beside one that was there before',
    file: 'core/import/pasted-list.ts',
    find: 'own.every((identity) => seen.has(identity))',
    replace: 'own.some((identity) => seen.has(identity))',
    caughtBy: [importing],
  },
  {
    name: 'half a card becomes a person',
    file: 'core/import/vcard.ts',
    find: "if (!isWhole) return skip('unreadable-card');",
    replace: '',
    caughtBy: [importing],
  },
  {
    name: 'a firm becomes a person',
    file: 'core/import/vcard.ts',
    find: "if (isNobody(properties)) return skip('not-a-person');",
    replace: '',
    caughtBy: [importing],
  },
  {
    name: 'half a batch stays after a failure',
    file: 'main/imports/import-text.ts',
    find: "await storage.request('imports:cancel', batchId).catch(() => undefined);",
    replace: '',
    caughtBy: ['tests/main/imports'],
  },
  {
    name: 'a link with a password is taken',
    file: 'core/networks/recognise-profile.ts',
    find: "if (address.url.username !== '' || address.url.password !== '') return refused('unsafe-address');",
    replace: '',
    caughtBy: [networks],
  },
  {
    name: 'a script is taken for a link',
    file: 'core/networks/recognise-profile.ts',
    find: "if (unsafeSchemes.test(text)) return refused('unsafe-address');",
    replace: '',
    caughtBy: [networks],
  },
  {
    name: 'one Facebook page is two profiles',
    file: 'core/networks/profile-key.ts',
    find: "network === 'facebook' ? folded.replaceAll('.', '') : folded",
    replace: 'folded',
    caughtBy: [networks],
  },
  {
    name: 'Instagram takes any name',
    file: 'core/networks/rules/instagram.ts',
    find: '/^(?!.*\\.\\.)(?!.*\\.$)[A-Za-z0-9._]{1,30}$/',
    replace: '/^[A-Za-z0-9._]{1,30}$/',
    caughtBy: [networks],
  },
  {
    name: 'a session belongs to two weeks',
    file: 'core/week/summarise-week.ts',
    find: 'session.startedAt >= from && session.startedAt < to',
    replace: 'session.startedAt >= from && session.startedAt <= to',
    caughtBy: [week],
  },
  {
    name: 'skipped sessions count',
    file: 'core/week/summarise-week.ts',
    find: "return session.outcome !== 'skipped';",
    replace: 'return session.attendedMs >= 0;',
    caughtBy: [week],
  },
  {
    name: 'one person met twice is two people',
    file: 'core/week/tally.ts',
    find: "if (entry.outcome === 'done') met.add(entry.contactId);",
    replace: "if (entry.outcome === 'done') met.add(`${entry.contactId} ${index}`);",
    caughtBy: [week],
  },
  {
    name: 'clocks set back bring yesterday back',
    file: 'core/week/zoned-day.ts',
    find: 'return startOfDay(next, zone) <= ms ? next : shown;',
    replace: 'return next > shown ? shown : next;',
    caughtBy: [week],
  },
  {
    name: 'weeks begin on Monday for everybody',
    file: 'core/week/week-of.ts',
    find: '(weekdayOf(day) - weekStart + 7) % 7',
    replace: '(weekdayOf(day) - Math.min(1, weekStart) + 7) % 7',
    caughtBy: [week],
  },
  {
    name: 'who was met was looked at, too',
    file: 'core/week/headline.ts',
    find: 'alsoLookedAt: peopleSeen - peopleMet',
    replace: 'alsoLookedAt: peopleSeen',
    caughtBy: [week],
  },
  {
    name: 'February has 29 days each year of a century',
    file: 'core/week/civil-day.ts',
    find: 'const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);',
    replace: 'const leapDays = Math.floor(yearOfCycle / 4);',
    caughtBy: [week],
  },
];
