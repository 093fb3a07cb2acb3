import type { WeekSummary } from './week-summary.ts';
import type { YearSummary } from './year-summary.ts';

/** What somebody is called where names are hidden: a letter in the order in which they come. */
type Alias = (contactId: string) => string;

function aliases(contactIds: Iterable<string>, alias: (number: number) => string): Alias {
  const known = new Map<string, string>();
  for (const contactId of contactIds) if (!known.has(contactId)) known.set(contactId, alias(known.size));
  return (contactId) => known.get(contactId) ?? alias(known.size);
}

/**
 * A week without anything that tells who somebody is: names become aliases, and what the user wrote and the addresses of
 * what was read go, because they name people too. What was done, how often and where stays.
 */
export function hideNames(week: WeekSummary, alias: (number: number) => string): WeekSummary {
  const sessions = week.days.flatMap((day) => day.sessions);
  const nameOf = aliases(
    [...sessions, ...week.people].map(({ contactId }) => contactId),
    alias,
  );
  return {
    ...week,
    days: week.days.map((day) => ({
      ...day,
      sessions: day.sessions.map((session) => ({ ...session, name: nameOf(session.contactId) })),
    })),
    people: week.people.map((person) => ({
      ...person,
      name: nameOf(person.contactId),
      notes: [],
      deeds: person.deeds.map((deed) => ({ ...deed, note: '' })),
      reads: person.reads.flatMap((read) => (isOnNetwork(read.network) ? { ...read, url: '' } : [])),
      followUp: person.followUp === null ? null : { ...person.followUp, note: '' },
    })),
    nextName: null,
  };
}

function isOnNetwork(network: string | null): boolean {
  return network !== null && network !== 'website' && network !== 'feed';
}

/** The same for a year. */
export function hideNamesOfYear(year: YearSummary, alias: (number: number) => string): YearSummary {
  const nameOf = aliases(
    [...year.closest, ...year.mostDone].map(({ contactId }) => contactId),
    alias,
  );
  const hidden = <Person extends { readonly contactId: string }>(
    person: Person,
  ): Person & { readonly name: string } => ({
    ...person,
    name: nameOf(person.contactId),
  });
  return { ...year, closest: year.closest.map(hidden), mostDone: year.mostDone.map(hidden) };
}
