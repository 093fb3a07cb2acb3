import type { ContactChangeReport, ContactField } from '../contacts/contact-change.ts';
import type { ContactMark, ContactOrder } from '../contacts/contact-query.ts';
import { firstName } from '../contacts/first-name.ts';
import type { ListedContact } from '../contacts/listed-contact.ts';
import type { Day } from '../week/week-summary.ts';
import { dayText, monthText } from './day-text.ts';
import { familiarityText } from './familiarity-text.ts';
import { networkName } from './network-text.ts';
import { plural } from './plural.ts';
import { writtenLocale } from './written-locale.ts';

/** A number as people write it: `12,400`. */
function numberText(count: number): string {
  return count.toLocaleString(writtenLocale());
}

/** So many people: `1 person`, `12,400 people`. */
export function peopleText(count: number): string {
  return plural(count, { one: '1 person', other: `${numberText(count)} people` });
}

/** The words of the window of people. */
export const contactsText = {
  windowTitle: 'People',
  search: 'Search people',
  searchHint: 'Name, handle, company, tag, note',
  clearSearch: 'Clear the search',
  list: 'People',
  order: 'Order',
  turnRound: 'The other way round',
  filter: 'Filter',
  filters: (count: number): string => (count === 0 ? 'Filter' : `Filter · ${count}`),
  clearFilters: 'Show everybody',
  anyNetwork: 'Any network',
  anyTag: 'Any tag',
  anyFamiliarity: 'Any familiarity',
  network: 'Network',
  tag: 'Tag',
  familiarity: 'How well you know them',
  archive: 'In the archive',
  select: (name: string): string => `Choose ${name}`,
  more: 'More',
  openSession: 'Open the session window',

  nobodyYet: 'Nobody is here yet.',
  nobodyYetHint: 'Paste links or drop a file in the session window, and your people come in.',
  nobodyFound: 'Nobody fits.',
  nobodyFoundHint: 'Look for the beginning of a word, or take a filter away.',
  nobodyInArchive: 'The archive is empty.',
  failed: 'Your people could not be shown.',
  chooseSomebody: 'Choose somebody to see what you know of them.',
  upNext: 'Up next',
  upNextHint: 'The next people, in this order.',
  nobodyNext: 'Nobody is up next for now.',
  back: 'All people',

  undo: 'Undo',
  undone: 'Undone.',
  nothingToUndo: 'There is nothing to undo.',
  working: 'One moment…',
} as const;

export const orderText: Readonly<Record<ContactOrder, string>> = {
  name: 'By name',
  met: 'Met last first',
  added: 'Newest first',
  familiarity: 'Closest first',
};

export const markText: Readonly<Record<ContactMark, string>> = {
  'never-met': 'Never met',
  'follow-up-due': 'Follow-up due',
  incomplete: 'Without a link',
  broken: 'Broken link',
};

/** The words of choosing many. */
export const manyText = {
  chosen: (count: number): string => `${peopleText(count)} chosen`,
  all: (count: number): string => `Choose all ${numberText(count)}`,
  none: 'Choose nobody',
  tagLabel: 'Tag',
  tagHint: 'A word, such as “choir”',
  addTag: 'Add tag',
  removeTag: 'Take tag away',
  putOff: 'Put off',
  forDays: { 1: 'A day', 7: 'A week', 30: 'A month' },
  comeBack: 'Ask again',
  archive: 'Put into the archive',
  unarchive: 'Take out of the archive',
  neverAsk: 'Never ask about them',
  askAgain: 'Ask about them again',
  delete: 'Delete',
  hint: 'Each of these can be undone.',
} as const;

/** The words on one person's page. */
export const personText = {
  name: 'Name',
  role: 'What they do',
  organisation: 'Where',
  note: 'Note',
  notePlaceholder: 'What you want to remember',
  profiles: 'Links',
  noProfiles: 'No link yet. Add one, and a session leads somewhere.',
  addProfile: 'Add a link or handle',
  profileState: { active: '', broken: 'Nobody there', closed: 'Closed' },
  openProfile: (network: string): string => `Open ${network}`,
  profileMenu: (network: string): string => `Change ${network}`,
  editProfile: 'Another address',
  markBroken: 'Nobody is there',
  markClosed: 'They gave it up',
  markActive: 'They are there after all',
  tags: 'Tags',
  addTag: 'Add a tag',
  removeTag: (tag: string): string => `Take “${tag}” away`,
  familiarity: (name: string): string => `How well do you know ${firstName(name)}?`,
  past: 'Past sessions',
  noPast: (name: string): string => `No session with ${firstName(name)} yet.`,
  morePast: (count: number): string => plural(count, { one: 'And # earlier one', other: 'And # earlier ones' }),
  followUps: 'Come back',
  addFollowUp: 'Promise to come back',
  followUpDay: 'Day',
  followUpNote: 'About what',
  followUpDone: (day: string): string => `Done: ${day}`,
  followUpMove: (day: string): string => `Another day than ${day}`,
  start: (name: string): string => `Start with ${firstName(name)}`,
  putFirst: 'Put first',
  putOffFor: (span: string): string => `Put off: ${span}`,
  menu: (name: string): string => `More about ${name}`,
  isNeverAsked: 'Never asked about',
} as const;

export const fieldText: Readonly<Record<ContactField, string>> = {
  name: personText.name,
  role: personText.role,
  organisation: personText.organisation,
  note: personText.note,
};

/** When they were met, in a few words. */
export function metText(lastMetOn: Day | null, today: Day): string {
  if (lastMetOn === null) return 'Never met';
  return lastMetOn === today ? 'Met today' : `Met in ${monthText(lastMetOn, today)}`;
}

/** What a promise says beside a row. */
export function promiseText(day: Day, today: Day): string {
  if (day === today) return 'Come back today';
  return day < today ? `Come back since ${dayText(day, today)}` : `Come back on ${dayText(day, today)}`;
}

/** Until when somebody is put off. */
export function putOffText(day: Day, today: Day): string {
  return `Put off until ${dayText(day, today)}`;
}

/** Where somebody came from: `Came in on 3 May 2024 from Connections.csv`. */
export function originText(addedOn: Day, fileName: string | null, today: Day): string {
  const from = fileName === null || fileName === '' ? '' : ` from ${fileName}`;
  return `Came in on ${dayText(addedOn, today)}${from}`;
}

/** What one hears of a row besides name and work, which stand there. */
export function rowLabel(person: ListedContact, today: Day): string {
  const parts = [
    familiarityText(person.familiarity),
    person.followUpDay === null ? metText(person.lastMetOn, today) : promiseText(person.followUpDay, today),
    person.networks.map(networkName).join(', '),
    person.hasBroken ? markText.broken : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** What was done, to be told with a button that takes it back. */
export function changeToldText({ change, count, name, isSpared }: ContactChangeReport): string {
  const who = name ?? peopleText(count);
  const isOrAre = name === null && count !== 1 ? 'are' : 'is';
  const spared = isSpared ? ' The person of your session stays.' : '';
  if (count === 0) return `Nothing had to be changed.${spared}`;
  switch (change.kind) {
    case 'edit':
      return 'Saved.';
    case 'tag':
      return change.isOn ? `Tagged “${change.tag}”: ${who}.` : `No longer “${change.tag}”: ${who}.`;
    case 'snooze':
      return change.untilDay === null ? `${who} may come up again.` : `Put off: ${who}.`;
    case 'archive':
      return `${change.isOn ? 'Put into the archive' : 'Taken out of the archive'}: ${who}.${spared}`;
    case 'never-ask':
      return change.isOn ? `Twelve won’t ask about ${who} again.` : `${who} may come up again.`;
    case 'delete':
      return `${who} ${isOrAre} deleted.${spared}`;
  }
}
