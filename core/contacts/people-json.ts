import type { ExportedPerson } from './exported-person.ts';

/** What a file of people calls itself; a newer shape gets another number. */
export const peopleFormat = 'twelve-people';
const peopleVersion = 1;

/** A file of people: one a line, so that each can be read by itself. */
export const peopleJson = {
  head: `{"format":"${peopleFormat}","version":${peopleVersion},"people":[`,
  person: (person: ExportedPerson, isFirst: boolean): string => `${isFirst ? '' : ','}\n${JSON.stringify(person)}`,
  tail: '\n]}\n',
} as const;
