/** British English: what is written until somebody says otherwise, and where a system's own ways are not known. */
const usual = 'en-GB';

let ask: () => string = () => usual;

/**
 * In which locale days, times and lists are written: the language of the words, in the ways of the user's region. Every
 * text asks here, each time, so that a choice holds at once.
 */
export function writtenLocale(): string {
  return ask();
}

/** Says where the locale is known; once for main, and once for each page. */
export function writeIn(locale: () => string): void {
  ask = locale;
}

/** The languages that the words exist in, by their tag; a second one is added here and beside the English texts. */
const spoken = ['en'] as const;

/** What was found for a choice and a system, because finding it makes a whole format. */
const found = new Map<string, string>();

/**
 * The locale for a choice of the user's on a system: for `system` the system's language where Twelve speaks it, else
 * English, in the ways of the system's region (`en-AT` for `de-AT`); British where that is not to be had.
 */
export function localeFor(language: string, system: string): string {
  if (language !== 'system') return language;
  const known = found.get(system);
  if (known !== undefined) return known;
  const locale = regional(system);
  found.set(system, locale);
  return locale;
}

function regional(system: string): string {
  try {
    // Environment variables write en_GB.UTF-8 for en-GB.
    const { language, region } = new Intl.Locale(system.replace(/[.@].*$/, '').replaceAll('_', '-'));
    const words = spoken.find((candidate) => candidate === language) ?? spoken[0];
    const wanted = region === undefined ? words : `${words}-${region}`;
    // For a region without ways of its own in a language the United States' would be taken, where months come first.
    return new Intl.DateTimeFormat(wanted).resolvedOptions().locale === wanted && region !== undefined ? wanted : usual;
  } catch {
    return usual;
  }
}
