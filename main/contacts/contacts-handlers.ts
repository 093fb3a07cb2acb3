import type { ContactsRequests } from '../../core/ipc/contacts-requests.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { id, parseOptions, text, yesOrNo } from '../ipc/parse.ts';
import type { ContactsService } from './contacts-service.ts';

const addressLength = 2_000;
const nameLength = 200;

/** Answers the windows' requests about contacts. */
export function contactsHandlers(
  contacts: Pick<ContactsService, 'markBroken' | 'replaceProfile' | 'addProfile' | 'find' | 'rename'>,
): HandlersOf<keyof ContactsRequests> {
  return {
    'contacts:mark-broken': {
      parse: parseOptions({ profileId: id, isBroken: yesOrNo }),
      run: ([{ profileId, isBroken }]) => contacts.markBroken(profileId, isBroken),
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
  };
}
