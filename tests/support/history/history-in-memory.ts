import { levelsAt } from '../../../core/week/levels.ts';
import { tally } from '../../../core/week/tally.ts';
import { peopleIn, standouts } from '../../../core/week/year-summary.ts';
import type { Storage } from '../../../main/storage/storage-contract.ts';
import type { History } from './make-history.ts';
import { plainPerson } from './plain-count.ts';

/** Answers from a history as the storage worker does from its tables. */
export function historyInMemory(history: History): Pick<Storage, 'request'> {
  const entries = history.sessions
    .filter(({ outcome }) => outcome !== 'skipped')
    .map((session) => ({
      ...session,
      contactId: plainPerson(history, session.contactId),
      before: session.familiarityBefore,
      after: session.familiarityAfter,
      deeds: session.actions.filter(({ state }) => state === 'confirmed').length,
    }));
  const between = (from: number, to: number) =>
    history.sessions
      .filter(({ startedAt }) => startedAt >= from && startedAt < to)
      .map((session) => ({ ...session, contactId: plainPerson(history, session.contactId) }));
  const within = (bounds: readonly number[]) =>
    entries.filter(({ startedAt }) => startedAt >= (bounds[0] ?? 0) && startedAt < (bounds.at(-1) ?? 0));
  const times = history.sessions.map(({ startedAt }) => startedAt);
  const answers: Record<string, (...args: never[]) => unknown> = {
    'sessions:between': between,
    'sessions:span': () => (times.length === 0 ? null : { first: Math.min(...times), last: Math.max(...times) }),
    'week:networks': () => Object.fromEntries(history.networks),
    'week:tally': (bounds: readonly number[]) => tally(within(bounds), bounds),
    'week:levels': (moments: readonly number[]) => levelsAt(within(moments), moments),
    'week:year': ({ days, months }: { days: readonly number[]; months: readonly number[] }) => {
      const { cameCloser, closest, mostDone } = standouts(peopleIn(within(days)), 6);
      const named = (people: typeof closest) => people.map((person) => ({ ...person, name: person.contactId }));
      const whole = tally(within(days), [days[0] ?? 0, days.at(-1) ?? 0])[0];
      return {
        days: tally(within(days), days),
        months: tally(within(days), months),
        whole,
        deeds: [],
        cameCloser,
        closest: named(closest),
        mostDone: named(mostDone),
      };
    },
  };
  const request = (name: string, ...args: unknown[]) => Promise.resolve(answers[name]?.(...(args as never[])));
  return { request: request as Storage['request'] };
}
