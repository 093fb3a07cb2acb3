import type { ColumnChoice, ColumnKind } from '../import/column-choice.ts';
import type { ChangeableField, FieldChange } from '../import/field-changes.ts';
import type { ImportPreview, ImportRemark, PastImport, UndoneImport, UpdatedPerson } from '../import/import-preview.ts';
import type { Network } from '../networks/network.ts';
import { format } from './day-text.ts';
import { formatName } from './import-format-text.ts';
import { networkName } from './network-text.ts';
import { plural } from './plural.ts';
import { writtenLocale } from './written-locale.ts';

function people(count: number): string {
  return plural(count, { one: '# person', other: '# people' });
}

function listed(parts: readonly string[]): string {
  return new Intl.ListFormat(writtenLocale(), { type: 'conjunction' }).format(parts);
}

/** The words for a moment in the past, to the minute, in the user's own zone. */
export function momentText(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat(writtenLocale(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(at);
}

const fieldNames: Readonly<Record<ChangeableField, string>> = {
  name: 'name',
  role: 'role',
  organisation: 'company',
  note: 'note',
  connectedOn: 'day of the connection',
  connectedThrough: 'network',
};

/** A value as it is read in a line. */
function shown(field: ChangeableField, value: string): string {
  const line = value.replaceAll('\n', ' ');
  const short = line.length > 60 ? `${line.slice(0, 59)}…` : line;
  if (field === 'connectedOn') {
    return format(value, 'dated', { day: 'numeric', month: 'long', year: 'numeric' });
  }
  return field === 'connectedThrough' ? networkName(value as Network) : short;
}

function changeText({ field, before, after }: FieldChange): string {
  const now = shown(field, after);
  return before === '' ? `${fieldNames[field]}: ${now}` : `${fieldNames[field]}: ${shown(field, before)} → ${now}`;
}

/** What an import changes on somebody: `role: Designer → Lead; 2 more links`. */
export function updateText({ fields, profiles, tags }: UpdatedPerson): string {
  const parts = fields.map(changeText);
  if (profiles > 0) parts.push(plural(profiles, { one: '# more link', other: '# more links' }));
  if (tags.length > 0)
    parts.push(plural(tags.length, { one: `tag ${tags.join(', ')}`, other: `tags ${tags.join(', ')}` }));
  return parts.join('; ');
}

const remarks: Readonly<Record<ImportRemark['reason'], string>> = {
  html: 'is a web page. Ask for your information once more and choose JSON as its format.',
  'too-large': 'is larger than the 200 MB that Twelve reads at once, so it stayed out.',
  damaged: 'is damaged and stayed out. Get the archive once more if you miss somebody.',
  locked: 'is locked with a password and stayed out.',
  'too-many': 'is where reading stopped: there are more files than anybody’s people would need.',
};

const kinds: Readonly<Record<ColumnKind, string>> = {
  name: 'Name',
  first: 'First name',
  middle: 'Middle name',
  last: 'Last name',
  nickname: 'Nickname',
  organisation: 'Company',
  role: 'Role',
  note: 'Note',
  tags: 'Tags',
  link: 'Link to a profile',
};

/** What a column is said to hold. */
export function columnChoiceText(choice: ColumnChoice): string {
  if (choice === null) return 'Leave out';
  return Object.hasOwn(kinds, choice) ? kinds[choice as ColumnKind] : networkName(choice as Network);
}

/** The words of bringing people in from files. */
export const importViewText = {
  or: 'or',
  chooseFiles: 'Choose files…',
  chooseFolder: 'Choose a folder…',
  help: 'How to get your people out of LinkedIn, X, …',
  past: 'Past imports',
  back: 'Back',

  reading: 'Looking who is in it…',
  found: (count: number): string => (count === 0 ? 'Nothing has been brought in yet.' : `${people(count)} so far.`),
  cancel: 'Cancel',

  previewTitle: ({ added, updated }: Pick<ImportPreview, 'added' | 'updated'>): string => {
    const parts = [
      ...(added > 0 ? [plural(added, { one: '# new person', other: '# new people' })] : []),
      ...(updated > 0 ? [plural(updated, { one: '# brought up to date', other: '# brought up to date' })] : []),
    ];
    return parts.length === 0 ? 'Nobody new is in it' : listed(parts);
  },
  from: ({ format, fileName }: Pick<ImportPreview, 'format' | 'fileName'>): string =>
    fileName === '' ? formatName(format) : `${formatName(format)}, “${fileName}”`,
  nothingYet: 'Nothing has come in yet.',
  counts: { added: 'New', updated: 'Updated', same: 'Unchanged', skipped: 'Left out' },
  newTitle: 'New',
  updatedTitle: 'Brought up to date',
  updatedHint: 'What you wrote yourself stays as it is.',
  more: (count: number): string => plural(count, { one: 'And # more.', other: 'And # more.' }),
  bringIn: ({ added, updated }: Pick<ImportPreview, 'added' | 'updated'>): string =>
    added > 0 ? plural(added, { one: 'Bring in # person', other: 'Bring in # people' }) : `Update ${people(updated)}`,
  bringingIn: 'Bringing them in…',
  changeColumns: 'Change the columns',
  remarksTitle: (count: number): string => plural(count, { one: '# file stayed out', other: '# files stayed out' }),
  remark: ({ file, reason }: ImportRemark): string => `“${file}” ${remarks[reason]}`,
  inFile: (line: number, file: string): string => `${file}, line ${line}`,

  updated: (count: number): string =>
    plural(count, { one: '# person was brought up to date.', other: '# people were brought up to date.' }),
  undo: 'Undo this import',

  columnsTitle: 'What is in this table?',
  columnsLead: (fileName: string): string =>
    `Twelve does not know the columns of “${fileName}”. Say what each holds; it is remembered for the next table like this.`,
  hasHeader: 'The first row holds the names of the columns',
  column: (number: number, name: string): string => (name === '' ? `Column ${number}` : name),
  example: (values: readonly string[]): string => (values.length === 0 ? 'empty' : values.join(' · ')),
  look: 'Look who is in it',
  needsName: 'One column has to hold a name or a link.',

  pastTitle: 'Past imports',
  pastEmpty: 'Nothing was brought in yet. What you bring in is listed here and can be undone as a whole.',
  pastLine: ({ added, updated }: Pick<PastImport, 'added' | 'updated'>): string =>
    listed([
      ...(added > 0 ? [`${added} new`] : []),
      ...(updated > 0 ? [plural(updated, { one: '# updated', other: '# updated' })] : []),
    ]),
  undoShort: 'Undo',
  undoLabel: (name: string): string => `Undo the import from ${name}`,
  isUndone: 'Undone',
  undone: ({ removed, putBack, kept }: UndoneImport): string => {
    const parts = [
      ...(removed > 0 ? [plural(removed, { one: '# person is gone again', other: '# people are gone again' })] : []),
      ...(putBack > 0 ? [plural(putBack, { one: '# is as before', other: '# are as before' })] : []),
    ];
    const done = parts.length === 0 ? 'The import is undone' : listed(parts);
    if (kept === 0) return `${done}.`;
    return `${done}. ${plural(kept, {
      one: '# stays, since you have met or changed them.',
      other: '# stay, since you have met or changed them.',
    })}`;
  },
} as const;
