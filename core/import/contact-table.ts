import { cleanLine, shorten } from '../networks/clean-text.ts';
import type { Network } from '../networks/network.ts';
import { recogniseProfile } from '../networks/recognise-profile.ts';
import { networkNamed } from '../networks/rules.ts';
import { cleanNote } from './clean-note.ts';
import { cleanTags } from './clean-tags.ts';
import { fullIdentity } from './full-identity.ts';
import type { ImportedPerson, ImportedProfile } from './imported-person.ts';
import { linesToPause, namedPerson, pauseStep, personStep, skippedStep, type ImportStep } from './import-step.ts';
import { profileName } from './profile-name.ts';
import { columnName, rowExcerpt, type TableRow } from './table-row.ts';

/** A column of links or handles. */
export interface LinkColumn {
  readonly column: number;
  /** The network its handles belong to; null when only a label beside it, or the link itself, can tell. */
  readonly network: Network | null;
  /** The column that says which network it is; null when there is none. */
  readonly label: number | null;
  /** Whether a cell counts only when its label names a network: a custom field may hold anything. */
  readonly needsLabel: boolean;
}

/** What stands where in a table of contacts; a number is a column, counted from 0. Of several the first that is filled counts. */
export interface ContactColumns {
  readonly name: readonly number[];
  /** The parts of a name in the order in which people say them. */
  readonly nameParts: readonly number[];
  readonly nickname: readonly number[];
  readonly organisation: readonly number[];
  readonly role: readonly number[];
  readonly note: readonly number[];
  readonly tags: readonly number[];
  /** What parts several tags in one cell. */
  readonly tagSign: RegExp;
  readonly links: readonly LinkColumn[];
}

export const noColumns: ContactColumns = {
  name: [],
  nameParts: [],
  nickname: [],
  organisation: [],
  role: [],
  note: [],
  tags: [],
  tagSign: /[;,|]/,
  links: [],
};

/** Finds the columns in what may be a header; null when it is none. `names` are folded as `columnName` does. */
export type FindColumns = (names: readonly string[]) => ContactColumns | null;

interface ReadLinks {
  readonly profiles: readonly ImportedProfile[];
  readonly suggestedName: string | null;
  readonly refused: readonly ImportStep[];
}

/** Google puts several values of one kind into one cell. */
const valueSign = /\s*:::\s*/;

/** The address that Exchange has for people of the same firm leads nowhere outside of it. */
const exchangeAddress = /^\/o=/i;

function firstFilled({ cells }: TableRow, columns: readonly number[]): string {
  for (const column of columns) {
    const text = cleanLine(cells[column] ?? '');
    if (text !== '') return text;
  }
  return '';
}

function linkValues(text: string, network: Network | null): readonly string[] {
  const values = text.split(valueSign).flatMap((value) => (network === 'email' ? value.split(/[;,]/) : [value]));
  return values.map(cleanLine).filter((value) => value !== '' && !exchangeAddress.test(value));
}

/** The network that a link column's label names: `* Work` and `Profile` name none. */
function labelled(row: TableRow, { label }: LinkColumn): Network | null {
  if (label === null) return null;
  return networkNamed(cleanLine(row.cells[label] ?? '').replace(/^\* /, ''));
}

function readLinks(row: TableRow, columns: readonly LinkColumn[]): ReadLinks {
  const profiles = new Map<string, ImportedProfile>();
  const refused: ImportStep[] = [];
  let suggestedName: string | null = null;
  for (const link of columns) {
    const named = labelled(row, link);
    if (link.needsLabel && named === null) continue;
    const hint = named ?? link.network;
    for (const text of linkValues(row.cells[link.column] ?? '', hint)) {
      const answer = recogniseProfile(text, hint);
      if (answer.ok) {
        profiles.set(`${answer.profile.network} ${answer.profile.key}`, answer.profile);
        suggestedName ??= answer.suggestedName;
      } else refused.push(skippedStep(row.line, answer.reason, text, answer.network));
    }
  }
  return { profiles: [...profiles.values()], suggestedName, refused };
}

function writtenName(row: TableRow, columns: ContactColumns): string {
  const whole = firstFilled(row, columns.name);
  if (whole !== '') return whole;
  const parts = columns.nameParts.map((column) => firstFilled(row, [column])).filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' ') : firstFilled(row, columns.nickname);
}

function toPerson(row: TableRow, columns: ContactColumns, name: string, links: ReadLinks): ImportedPerson {
  const tags = columns.tags.flatMap((column) => (row.cells[column] ?? '').split(columns.tagSign));
  const note = columns.note.map((column) => cleanNote(row.cells[column] ?? '')).find((text) => text !== '');
  return {
    ...namedPerson(row.line, name),
    role: shorten(firstFilled(row, columns.role), 200),
    organisation: shorten(firstFilled(row, columns.organisation), 200),
    note: note ?? '',
    tags: cleanTags(tags),
    profiles: links.profiles,
  };
}

/** What tells a spreadsheet how the cells are parted: `sep=;`, parted by itself. */
export function isSeparatorLine({ line, cells }: TableRow): boolean {
  return line === 1 && /^sep=/i.test(cells[0] ?? '') && cells.slice(1).every((cell) => cell === '');
}

function readRow(row: TableRow, columns: ContactColumns, seen: Set<string>): readonly ImportStep[] {
  const links = readLinks(row, columns.links);
  const [first] = links.profiles;
  const written = writtenName(row, columns);
  if (written === '' && firstFilled(row, columns.organisation) !== '') {
    return [skippedStep(row.line, 'not-a-person', rowExcerpt(row))];
  }
  const name = written || (first === undefined ? '' : (links.suggestedName ?? profileName(first)));
  if (name === '') return [...links.refused, skippedStep(row.line, 'no-name', rowExcerpt(row))];
  const person = toPerson(row, columns, name, links);
  const identity = fullIdentity(person);
  if (seen.has(identity)) return [skippedStep(row.line, 'repeated', rowExcerpt(row))];
  seen.add(identity);
  return [...links.refused, personStep(person)];
}

/**
 * Reads a table of contacts row by row, once its header was found; what stands in front of the header is passed over. A table
 * without any begins with `known` columns.
 */
export function* readContactTable(
  rows: Iterable<TableRow>,
  findColumns: FindColumns,
  known: ContactColumns | null = null,
): Generator<ImportStep> {
  const seen = new Set<string>();
  let columns = known;
  for (const row of rows) {
    if (row.line % linesToPause === 0) yield pauseStep;
    if (row.cells.every((text) => cleanLine(text) === '') || isSeparatorLine(row)) continue;
    if (columns === null) columns = findColumns(row.cells.map(columnName));
    else yield* readRow(row, columns, seen);
  }
}
