import { cleanLine } from '../networks/clean-text.ts';
import { recogniseProfile } from '../networks/recognise-profile.ts';
import { linesToPause, namedPerson, pauseStep, personStep, skippedStep, type ImportStep } from './import-step.ts';
import { profileName } from './profile-name.ts';
import { headerNames, rowExcerpt, type TableRow } from './table-row.ts';

const account = /^@?[\w.-]+@[\w.-]+\.[a-z0-9-]{2,}$/iu;

/** Words in the names of servers by which a list without any header is known; an address by itself could be a mailbox. */
const serverWords =
  /(?:^|[.-])(?:mastodon|mstdn|masto|toot|fosstodon|hachyderm|infosec|pleroma|misskey|fedi\w*)(?=[.-])|\.social$/i;

function isHeader(names: readonly string[]): boolean {
  // A list of the muted has the same first column; nobody wants to meet them.
  return names[0] === 'account address' && !names.includes('hide notifications');
}

/** Whether a line is the header of the people whom somebody follows on Mastodon, or of those who follow them. */
export function isAccountsHeader(line: string): boolean {
  return isHeader(headerNames(line));
}

/**
 * Whether lines are what Mastodon gave out before its lists had a header: an address in each, and behind it perhaps
 * whether boosts are shown; or addresses alone on servers that are known for it.
 */
export function areAccountsWithoutHeader(lines: readonly string[]): boolean {
  const rows = lines.map(headerNames).filter((cells) => cells.some((cell) => cell !== ''));
  if (rows.length === 0 || !rows.every(([address = '']) => account.test(address))) return false;
  if (rows.every(([, boosts = '']) => boosts === 'true' || boosts === 'false')) return true;
  return rows.every(
    ([address = '', ...more]) => more.length === 0 && serverWords.test(address.split('@').at(-1) ?? ''),
  );
}

function readAccount(row: TableRow, seen: Set<string>): ImportStep {
  const address = cleanLine(row.cells[0] ?? '');
  const answer = recogniseProfile(address.startsWith('@') ? address : `@${address}`, 'mastodon');
  if (!answer.ok) return skippedStep(row.line, answer.reason, rowExcerpt(row), answer.network);
  const { profile, suggestedName } = answer;
  const key = `${profile.network} ${profile.key}`;
  if (seen.has(key)) return skippedStep(row.line, 'repeated', rowExcerpt(row));
  seen.add(key);
  const person = namedPerson(row.line, suggestedName ?? profileName(profile));
  return personStep({ ...person, profiles: [profile], connectedThrough: 'mastodon' });
}

/** Reads the accounts that Mastodon gives out as a table, with its header or, from old servers, without one. */
export function* readAccounts(rows: Iterable<TableRow>): Generator<ImportStep> {
  const seen = new Set<string>();
  for (const row of rows) {
    if (row.line % linesToPause === 0) yield pauseStep;
    const [first = ''] = row.cells;
    if (row.cells.every((text) => cleanLine(text) === '') || isAccountsHeader(first)) continue;
    yield readAccount(row, seen);
  }
}
