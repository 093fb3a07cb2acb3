import { cleanLine } from '../networks/clean-text.ts';
import { recogniseProfile } from '../networks/recognise-profile.ts';
import type { ImportedPerson, ImportedProfile } from './imported-person.ts';
import { linesToPause, namedPerson, pauseStep, personStep, skippedStep, type ImportStep } from './import-step.ts';
import { readConnectedDay } from './connected-day.ts';
import { personKey } from './person-key.ts';
import { columnName, headerNames, rowExcerpt, type TableRow } from './table-row.ts';

type Column = 'first name' | 'last name' | 'url' | 'email address' | 'company' | 'position' | 'connected on';
type Header = ReadonlyMap<string, number>;

/** Whether a line of text is the table's header. The notes that LinkedIn puts in front of it change, so they are not asked. */
export function isConnectionsHeader(line: string): boolean {
  const names = headerNames(line);
  return names.includes('first name') && names.includes('connected on');
}

function readHeader({ cells }: TableRow): Header | null {
  const names = cells.map(columnName);
  if (!names.includes('first name') || !names.includes('connected on')) return null;
  return new Map(names.map((name, at) => [name, at]));
}

/** A cell as a line of text. A company that has an account of its own leaves the very word `undefined` as last name. */
function cell(row: TableRow, header: Header, column: Column): string {
  const text = cleanLine(row.cells[header.get(column) ?? -1] ?? '');
  return text === 'undefined' || text === 'null' ? '' : text;
}

interface ReadLinks {
  readonly profiles: readonly ImportedProfile[];
  readonly refused: readonly ImportStep[];
}

function readLinks(row: TableRow, header: Header): ReadLinks {
  const profiles: ImportedProfile[] = [];
  const refused: ImportStep[] = [];
  for (const [column, network] of [
    ['url', 'linkedin'],
    ['email address', 'email'],
  ] as const) {
    const text = cell(row, header, column);
    if (text === '') continue;
    const answer = recogniseProfile(text, network);
    if (answer.ok) profiles.push(answer.profile);
    else refused.push(skippedStep(row.line, answer.reason, text, answer.network));
  }
  return { profiles, refused };
}

function toPerson(row: TableRow, header: Header, profiles: readonly ImportedProfile[]): ImportedPerson | null {
  const name = [cell(row, header, 'first name'), cell(row, header, 'last name')]
    .filter((part) => part !== '')
    .join(' ');
  if (name === '') return null;
  return {
    ...namedPerson(row.line, name),
    role: cell(row, header, 'position'),
    organisation: cell(row, header, 'company'),
    profiles,
    connectedOn: readConnectedDay(cell(row, header, 'connected on')),
    connectedThrough: 'linkedin',
  };
}

function identity(person: ImportedPerson): string {
  const profile = person.profiles.find(({ network }) => network === 'linkedin') ?? person.profiles[0];
  return profile === undefined ? personKey(person) : `${profile.network} ${profile.key}`;
}

/** A row with fewer cells than its name, company and day need has lost some, and nobody knows which. */
function isBroken(row: TableRow, header: Header): boolean {
  return row.cells.length < Math.min(header.size, (header.get('connected on') ?? 0) + 1);
}

/** Reads LinkedIn's Connections.csv, row by row. Rows in front of the header are LinkedIn's notes. */
export function* readConnections(rows: Iterable<TableRow>): Generator<ImportStep> {
  const reader = new ConnectionsReader();
  for (const row of rows) {
    if (row.line % linesToPause === 0) yield pauseStep;
    yield* reader.read(row);
  }
}

/** The same for rows that arrive one by one. */
export class ConnectionsReader {
  #header: Header | null = null;
  readonly #seen = new Set<string>();

  read(row: TableRow): readonly ImportStep[] {
    if (row.cells.every((text) => cleanLine(text) === '')) return [];
    if (this.#header === null) {
      this.#header = readHeader(row);
      return [];
    }
    const header = this.#header;
    const excerpt = rowExcerpt(row);
    if (isBroken(row, header)) return [skippedStep(row.line, 'broken-row', excerpt)];
    const { profiles, refused } = readLinks(row, header);
    const person = toPerson(row, header, profiles);
    if (person === null) return [skippedStep(row.line, 'no-name', excerpt)];
    const key = identity(person);
    if (this.#seen.has(key)) return [skippedStep(row.line, 'repeated', excerpt)];
    this.#seen.add(key);
    return [...refused, personStep(person)];
  }
}
