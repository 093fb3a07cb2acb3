import { profileStatuses } from '../../core/contacts/contact.ts';
import { exportFormats } from '../../core/contacts/exported-person.ts';
import { mostRows, type ContactsRequests } from '../../core/ipc/contacts-requests.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import {
  calendarDay,
  id,
  oneOf,
  orNull,
  parseNothing,
  parseOptions,
  text,
  wholeNumber,
  yesOrNo,
} from '../ipc/parse.ts';
import type { ContactListService } from './contact-list-service.ts';
import type { ContactsService } from './contacts-service.ts';
import { contactChange, contactChoice, contactQuery, mostPeople } from './parse-contacts.ts';

const addressLength = 2_000;
const nameLength = 200;
const promiseLength = 500;

type Contacts = Pick<ContactsService, 'markBroken' | 'setStatus' | 'replaceProfile' | 'addProfile' | 'find' | 'rename'>;

type People = Pick<
  ContactListService,
  | 'page'
  | 'between'
  | 'place'
  | 'detail'
  | 'tags'
  | 'change'
  | 'undo'
  | 'addFollowUp'
  | 'moveFollowUp'
  | 'settleFollowUp'
  | 'open'
  | 'export'
>;

/** Answers the windows' requests about contacts. */
export function contactsHandlers(contacts: Contacts, people: People): HandlersOf<keyof ContactsRequests> {
  return { ...oneByOne(contacts), ...listHandlers(people), ...followUpHandlers(people) };
}

function oneByOne(contacts: Contacts) {
  return {
    'contacts:mark-broken': {
      parse: parseOptions({ profileId: id, isBroken: yesOrNo }),
      run: ([{ profileId, isBroken }]) => contacts.markBroken(profileId, isBroken),
    },
    'contacts:set-profile-status': {
      parse: parseOptions({ profileId: id, status: oneOf(profileStatuses) }),
      run: ([{ profileId, status }]) => contacts.setStatus(profileId, status),
    },
    'contacts:replace-profile': {
      parse: parseOptions({ profileId: id, address: text(addressLength) }),
      run: ([{ profileId, address }]) => contacts.replaceProfile(profileId, address),
    },
    'contacts:add-profile': {
      parse: parseOptions({ contactId: id, address: text(addressLength) }),
      run: ([{ contactId, address }]) => contacts.addProfile(contactId, address),
    },
    'contacts:find': {
      parse: parseOptions({ text: text(nameLength) }),
      run: ([{ text: typed }]) => contacts.find(typed),
    },
    'contacts:rename': {
      parse: parseOptions({ contactId: id, name: text(nameLength) }),
      run: ([{ contactId, name }]) => contacts.rename(contactId, name),
    },
  } satisfies Partial<HandlersOf<keyof ContactsRequests>>;
}

function listHandlers(people: People) {
  const place = wholeNumber(0, mostPeople);
  return {
    'contacts:page': {
      parse: parseOptions({ query: contactQuery, from: place, count: wholeNumber(1, mostRows) }),
      run: ([{ query, from, count }]) => people.page(query, from, count),
    },
    'contacts:between': {
      parse: parseOptions({ query: contactQuery, from: place, to: place }),
      run: ([{ query, from, to }]) => people.between(query, from, to),
    },
    'contacts:place': {
      parse: parseOptions({ query: contactQuery, contactId: id }),
      run: ([{ query, contactId }]) => people.place(query, contactId),
    },
    'contacts:detail': {
      parse: parseOptions({ contactId: id }),
      run: ([{ contactId }]) => people.detail(contactId),
    },
    'contacts:tags': { parse: parseNothing, run: () => people.tags() },
    'contacts:change': {
      parse: parseOptions({ choice: contactChoice, change: contactChange }),
      run: ([{ choice, change }]) => people.change(choice, change),
    },
    'contacts:export': {
      parse: parseOptions({ choice: contactChoice, format: oneOf(exportFormats) }),
      run: ([{ choice, format }]) => people.export(choice, format),
    },
    'contacts:undo': {
      parse: parseOptions({ changeId: orNull(id) }),
      run: ([{ changeId }]) => people.undo(changeId),
    },
  } satisfies Partial<HandlersOf<keyof ContactsRequests>>;
}

function followUpHandlers(people: People) {
  return {
    'contacts:add-follow-up': {
      parse: parseOptions({ contactId: id, day: calendarDay, note: text(promiseLength) }),
      run: ([{ contactId, day, note }]) => people.addFollowUp(contactId, day, note),
    },
    'contacts:move-follow-up': {
      parse: parseOptions({ followUpId: id, day: calendarDay }),
      run: ([{ followUpId, day }]) => people.moveFollowUp(followUpId, day),
    },
    'contacts:settle-follow-up': {
      parse: parseOptions({ followUpId: id, isDone: yesOrNo }),
      run: ([{ followUpId, isDone }]) => people.settleFollowUp(followUpId, isDone),
    },
    'contacts:open': {
      parse: parseOptions({ contactId: id }),
      run: ([{ contactId }]) => people.open(contactId),
    },
  } satisfies Partial<HandlersOf<keyof ContactsRequests>>;
}
