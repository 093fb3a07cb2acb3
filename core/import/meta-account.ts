import { cleanLine } from '../networks/clean-text.ts';
import { recogniseProfile, type Recognition } from '../networks/recognise-profile.ts';
import type { ImportedProfile } from './imported-person.ts';
import { namedPerson, personStep, skippedStep, type ImportStep } from './import-step.ts';
import { isObject, textOf, type JsonObject } from './read-json.ts';
import { repairText } from './repair-text.ts';
import { readUnixDay } from './unix-day.ts';

/** An entry of Instagram's and Threads' lists, whose shapes are the same but for where the handle stands. */
interface MetaEntry {
  readonly title: string;
  readonly value: string;
  readonly link: string;
  readonly since: string | null;
}

function readEntry(entry: JsonObject): MetaEntry {
  const list = entry['string_list_data'];
  const first: unknown = Array.isArray(list) ? list[0] : null;
  const data: JsonObject = isObject(first) ? first : {};
  return {
    title: cleanLine(repairText(textOf(entry, 'title'))),
    value: cleanLine(textOf(data, 'value')),
    link: cleanLine(textOf(data, 'href')),
    since: readUnixDay(data['timestamp']),
  };
}

/** Where the handle may stand, best first. A link leads to one network only, whatever the list says. */
function findProfile(entry: MetaEntry, network: 'instagram' | 'threads'): Recognition {
  // The title is the handle on Instagram since 2025, and on Threads often the name that is shown.
  const places =
    network === 'instagram' ? [entry.value, entry.title, entry.link] : [entry.value, entry.link, entry.title];
  const answers = places.filter((text) => text !== '').map((text) => recogniseProfile(text, network));
  const good = answers.find((answer) => answer.ok && answer.profile.network === network);
  return good ?? answers[0] ?? { ok: false, reason: 'no-name', network: null };
}

function nameOf(entry: MetaEntry, profile: ImportedProfile, suggested: string | null): string {
  const isHandle = entry.title.replace(/^@/, '').toLowerCase() === profile.handle.toLowerCase();
  return entry.title === '' || isHandle ? (suggested ?? profile.handle) : entry.title;
}

/** Makes an entry of Instagram's or Threads' lists a person. `seen` holds the keys of those who were there before. */
export function readMetaAccount(
  entry: JsonObject,
  line: number,
  network: 'instagram' | 'threads',
  seen: Set<string>,
): ImportStep {
  const read = readEntry(entry);
  const excerpt = read.value || read.title || read.link || JSON.stringify(entry);
  const answer = findProfile(read, network);
  if (!answer.ok) return skippedStep(line, answer.reason, excerpt, answer.network);
  const { profile, suggestedName } = answer;
  if (profile.network !== network) return skippedStep(line, 'impossible-handle', excerpt, network);
  if (seen.has(profile.key)) return skippedStep(line, 'repeated', excerpt);
  seen.add(profile.key);
  return personStep({
    ...namedPerson(line, nameOf(read, profile, suggestedName)),
    profiles: [profile],
    connectedOn: read.since,
    connectedThrough: network,
  });
}
