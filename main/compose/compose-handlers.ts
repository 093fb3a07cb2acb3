import { actionKinds, type ActionKind } from '../../core/actions/action.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { ComposeRequests } from '../../core/ipc/compose-requests.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { id, listOf, matching, oneOf, orNull, parseNothing, parseOptions, text } from '../ipc/parse.ts';
import type { ComposeService } from './compose-service.ts';

const subjectLength = 500;
const wordsLength = 10_000;
const addressLength = 2_000;
const nameLength = 100;

const kind = oneOf(actionKinds);

/** Templates that come along are known by a name, the user's own by an id. */
const templateId = matching(/^(?:[a-z]+(?:-[a-z]+)*|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/);

/** As core/compose makes them: the way, the place, the profile. */
const channelId = matching(/^[a-z]+:[a-z]+(?:-[a-z]+)*:(?:[0-9a-f-]{36})?$/);

function someKinds(value: unknown, name: string): readonly ActionKind[] {
  const kinds = listOf(kind, actionKinds.length)(value, name);
  // A template for nothing could never be found again.
  if (kinds.length === 0) throw new AppError('bad-request', { what: name });
  return kinds;
}

/** Answers the windows' requests about saying something to somebody. */
export function composeHandlers(service: ComposeService): HandlersOf<keyof ComposeRequests> {
  return {
    'compose:view': {
      parse: parseOptions({ kind, contactId: id, postId: orNull(id) }),
      run: ([options]) => service.view(options),
    },
    'compose:open': {
      parse: parseOptions({
        kind,
        contactId: id,
        channelId: orNull(channelId),
        postId: orNull(id),
        text: text(wordsLength),
        subject: text(subjectLength),
      }),
      run: ([options]) => service.open(options),
    },
    'compose:follow': {
      parse: parseOptions({ contactId: id, profileId: orNull(id) }),
      run: ([options]) => service.follow(options),
    },
    'compose:keep-draft': {
      parse: parseOptions({ kind, contactId: id, text: text(wordsLength), subject: text(subjectLength) }),
      run: ([options]) => service.keepDraft(options),
    },
    'compose:set-home': {
      parse: parseOptions({ address: text(addressLength) }),
      run: ([{ address }]) => service.setHome(address),
    },
    'compose:templates': { parse: parseNothing, run: () => service.templates() },
    'compose:save-template': {
      parse: parseOptions({
        id: orNull(templateId),
        name: text(nameLength),
        text: text(wordsLength),
        kinds: someKinds,
      }),
      run: ([options]) => service.saveTemplate(options),
    },
    'compose:remove-template': {
      parse: parseOptions({ id: templateId }),
      run: ([options]) => service.removeTemplate(options.id),
    },
    'compose:restore-template': {
      parse: parseOptions({ id: templateId }),
      run: ([options]) => service.restoreTemplate(options.id),
    },
  };
}
