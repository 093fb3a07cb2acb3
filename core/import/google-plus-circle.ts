import { cleanTags } from './clean-tags.ts';
import { noColumns, readContactTable, type ContactColumns } from './contact-table.ts';
import type { ImportStep } from './import-step.ts';
import { columnsNamed, type TableRow } from './table-row.ts';

/** The columns of a circle of Google+; null for any other header. */
export function findCircleColumns(names: readonly string[]): ContactColumns | null {
  const [column] = columnsNamed(names, 'profile url');
  if (column === undefined || !names.includes('display name') || !names.includes('first name')) return null;
  return {
    ...noColumns,
    name: columnsNamed(names, 'display name'),
    nameParts: columnsNamed(names, 'first name', 'last name'),
    nickname: columnsNamed(names, 'nickname'),
    links: [{ column, network: 'google-plus', label: null, needsLabel: false }],
  };
}

/** The tag that a circle becomes: the name of its file, as in `Book club.csv`; a copy's number is none of it. */
export function circleTag(fileName: string): readonly string[] {
  return cleanTags([fileName.replace(/\.[^.]*$/, '').replace(/\s*\(\d+\)$/, '')]);
}

/** What `steps` bring, with every person in a circle. */
export function* inCircle(steps: Iterable<ImportStep>, fileName: string): Generator<ImportStep> {
  const circle = circleTag(fileName);
  for (const step of steps) {
    if (step.kind !== 'person') yield step;
    else yield { kind: 'person', person: { ...step.person, tags: cleanTags([...circle, ...step.person.tags]) } };
  }
}

/** Reads one circle of Google+ as Takeout gave it out. Its links lead nowhere since 2019, so they come in as closed. */
export function readCircle(rows: Iterable<TableRow>, fileName: string): Generator<ImportStep> {
  return inCircle(readContactTable(rows, findCircleColumns), fileName);
}
