import { mostCommandText, type Command } from '../commands/command.ts';
import { readMinutes } from '../commands/read-command.ts';
import { openableWindows } from '../ipc/windows-requests.ts';
import { cleanLine } from '../networks/clean-text.ts';

/** What a link can ask for. */
export type LinkWish = Exclude<Command, { kind: 'help' | 'status' | 'week' }>;

/** Why a link asks for nothing that there is. */
export type LinkProblem = 'unreadable' | 'unknown' | 'minutes' | 'address' | 'window' | 'contact';

export type ReadLink =
  | { readonly ok: true; readonly wish: LinkWish }
  | { readonly ok: false; readonly problem: LinkProblem };

const scheme = 'twelve:';

/** The host of the program's own pages: no link from outside leads there. */
const ownHost = 'app';

/** Longer than any name. */
const longestName = 200;

const no = (problem: LinkProblem): ReadLink => ({ ok: false, problem });
const yes = (wish: LinkWish): ReadLink => ({ ok: true, wish });

/** The first link to the program among the words it was started with; systems put them in any place. */
export function linkIn(words: readonly string[]): string | null {
  return words.find((word) => word.slice(0, scheme.length).toLowerCase() === scheme) ?? null;
}

/**
 * Reads a `twelve://` link. It comes from a web page or a stranger's mail: whatever is not exactly what a link can be asks
 * for nothing. Things that it does not know in a query are passed over, since others add theirs.
 */
export function readLink(text: string): ReadLink {
  const url = parse(text);
  if (url === null) return no('unreadable');
  const [verb = '', detail, ...more] = wordsOf(url);
  if (more.length > 0 || url.hostname.toLowerCase() === ownHost) return no('unknown');
  const query = (name: string): string | null => url.searchParams.get(name);
  switch (verb.toLowerCase()) {
    case 'start':
      return detail === undefined ? start(query('contact'), query('minutes')) : no('unknown');
    case 'pause':
      return detail === undefined ? yes({ kind: 'pause' }) : no('unknown');
    case 'resume':
      return detail === undefined ? yes({ kind: 'resume' }) : no('unknown');
    case 'end':
      return detail === undefined ? yes({ kind: 'end' }) : no('unknown');
    case 'extend': {
      const minutes = readMinutes(query('minutes') ?? detail ?? '');
      return minutes === null ? no('minutes') : yes({ kind: 'extend', minutes });
    }
    case 'add':
      return detail === undefined ? add(query('url')) : no('unknown');
    case 'open': {
      const window = openableWindows.find((candidate) => candidate === (detail ?? 'session'));
      return window === undefined ? no('window') : yes({ kind: 'open', window });
    }
    default:
      return no('unknown');
  }
}

function parse(text: string): URL | null {
  if (text.length > mostCommandText) return null;
  try {
    const url = new URL(text);
    const isPlain = url.username === '' && url.password === '' && url.port === '';
    const names = ['contact', 'minutes', 'url'];
    const isClear = names.every((name) => url.searchParams.getAll(name).length <= 1);
    return url.protocol === scheme && isPlain && isClear ? url : null;
  } catch {
    return null;
  }
}

/** `twelve://open/week`, `twelve:open/week` and `twelve://open/week/` say the same. */
function wordsOf(url: URL): readonly string[] {
  return `${url.hostname}/${url.pathname}`.split('/').filter((word) => word !== '');
}

function start(contact: string | null, minutes: string | null): ReadLink {
  const name = contact === null ? null : cleanLine(contact);
  if (name !== null && (name === '' || name.length > longestName)) return no('contact');
  const length = minutes === null ? null : readMinutes(minutes);
  if (minutes !== null && length === null) return no('minutes');
  return yes({ kind: 'start', contact: name, minutes: length });
}

/** Only addresses of the web and of mail: a handle alone could be anybody's on any network. */
function add(address: string | null): ReadLink {
  const link = address === null ? '' : cleanLine(address);
  return /^(https?:\/\/|mailto:)\S+$/i.test(link) ? yes({ kind: 'add', link }) : no('address');
}
