import { profileStatuses } from '../contacts/contact.ts';
import { networks } from '../networks/network.ts';
import { profileKey } from '../networks/profile-key.ts';
import { recogniseProfile } from '../networks/recognise-profile.ts';
import { cleanLine, shorten } from '../networks/clean-text.ts';
import { isDay } from '../week/civil-day.ts';
import { cleanNote } from './clean-note.ts';
import { cleanTags } from './clean-tags.ts';
import { fullIdentity } from './full-identity.ts';
import type { ImportedPerson, ImportedProfile, KeptData } from './imported-person.ts';
import { namedPerson, personStep, skippedStep, type ImportStep } from './import-step.ts';
import { isObject, readJson, textOf, type JsonObject } from './read-json.ts';

function dayOf(entry: JsonObject, key: string): string | null {
  const value = entry[key];
  return isDay(value) ? value : null;
}

function listOf(entry: JsonObject, key: string): readonly unknown[] {
  const value = entry[key];
  return Array.isArray(value) ? value : [];
}

function lineOf(entry: JsonObject, key: string): string {
  return shorten(cleanLine(textOf(entry, key)), 200);
}

/**
 * A profile as it was written. A link is believed as far as its network's own rules go: a file may come from anywhere, and
 * what it calls an address must lead there.
 */
function readProfile(value: unknown): ImportedProfile | null {
  if (!isObject(value)) return null;
  const network = networks.find((each) => each === value['network']);
  const status = profileStatuses.find((each) => each === value['status']) ?? 'active';
  const handle = lineOf(value, 'handle');
  if (network === undefined || handle === '') return null;
  const url = textOf(value, 'url');
  if (url === '') return { network, handle, key: profileKey(network, handle), url: null, status };
  const read = recogniseProfile(url, network);
  return read.ok && read.profile.network === network ? { ...read.profile, status } : null;
}

function readKept(entry: JsonObject): KeptData {
  const level = entry['familiarity'];
  const familiarity = ([1, 2, 3, 4, 5] as const).find((each) => each === level) ?? 1;
  const followUps = listOf(entry, 'followUps').flatMap((value) => {
    const day = isObject(value) ? dayOf(value, 'day') : null;
    return day === null || !isObject(value) ? [] : [{ day, note: cleanNote(textOf(value, 'note')) }];
  });
  return {
    familiarity,
    isArchived: entry['isArchived'] === true,
    isNeverAsked: entry['isNeverAsked'] === true,
    snoozedUntil: dayOf(entry, 'snoozedUntil'),
    followUps,
  };
}

function readPerson(entry: JsonObject, line: number): readonly ImportStep[] {
  const name = lineOf(entry, 'name');
  if (name === '') return [skippedStep(line, 'no-name', JSON.stringify(entry).slice(0, 200))];
  const given = listOf(entry, 'profiles');
  const profiles = given.flatMap((value) => readProfile(value) ?? []);
  const refused = given.filter((value) => readProfile(value) === null);
  const person: ImportedPerson = {
    ...namedPerson(line, name),
    role: lineOf(entry, 'role'),
    organisation: lineOf(entry, 'organisation'),
    note: cleanNote(textOf(entry, 'note')),
    tags: cleanTags(listOf(entry, 'tags').filter((tag) => typeof tag === 'string')),
    profiles,
    connectedOn: dayOf(entry, 'connectedOn'),
    connectedThrough: networks.find((network) => network === entry['connectedThrough']) ?? null,
    kept: readKept(entry),
  };
  return [
    ...refused.map((value) => skippedStep(line, 'impossible-handle', isObject(value) ? textOf(value, 'url') : name)),
    personStep(person),
  ];
}

/** Reads the people that Twelve itself wrote into a file, with all that is the user's about them. */
export function* readTwelvePeople(text: string): Generator<ImportStep> {
  const seen = new Set<string>();
  for (const steps of readJson(
    text,
    (list) => list === 'people',
    (entry, line) => readPerson(entry, line),
  )) {
    for (const step of Array.isArray(steps) ? (steps as readonly ImportStep[]) : [steps as ImportStep]) {
      const key = step.kind === 'person' ? fullIdentity(step.person) : null;
      if (step.kind === 'person' && key !== null && seen.has(key)) {
        yield skippedStep(step.person.line, 'repeated', step.person.name);
      } else yield step;
      if (key !== null) seen.add(key);
    }
  }
}
