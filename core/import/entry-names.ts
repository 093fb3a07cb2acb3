/** The last part of a path, in small letters. */
export function baseName(path: string): string {
  return (path.split('/').at(-1) ?? '').toLowerCase();
}

/** The folder that a path lies in, without those around it; empty at the root. */
export function parentName(path: string): string {
  return path.split('/').at(-2) ?? '';
}

const readable = /\.(?:csv|tsv|vcf|vcard|json|js|opml|xml|html?|txt)$/;

/** What archives hold besides: copies that macOS makes, and hidden files. */
const unseen = /(?:^|\/)(?:__macosx\/|\.)/i;

/** Whether a file inside an archive or folder may hold people, by its name alone: reading any others would take too long. */
export function mayHoldPeople(path: string): boolean {
  return !unseen.test(path) && readable.test(baseName(path));
}

/**
 * The names under which networks give people out, whatever folder they lie in this year. Asked only in archives with so many
 * files that not each can be looked into.
 */
const known =
  /friend|follow|connection|contact|circle|subscription|^messages\.csv$|^tweets?(?:[-.]?part\d+)?\.js$|\.(?:vcf|vcard|opml|csv|tsv)$/;

export function isKnownName(path: string): boolean {
  return known.test(baseName(path));
}

/** Whether a file lies where Takeout kept the circles of Google+, each a file. */
export function isCircle(path: string): boolean {
  return /(?:^|\/)google\+ ?(?:circles|kreise|cercles|círculos|cerchie)\/[^/]+$/i.test(path);
}

/** Leaves out cards that lie beside a table of the same name: Takeout gives out each group of contacts as both. */
export function withoutTwins<Entry extends { readonly path: string }>(entries: readonly Entry[]): readonly Entry[] {
  const tables = new Set(entries.map(({ path }) => path.toLowerCase()).filter((path) => path.endsWith('.csv')));
  return entries.filter(
    ({ path }) => !tables.has(path.toLowerCase().replace(/\.vcf$/, '.csv')) || !/\.vcf$/i.test(path),
  );
}
