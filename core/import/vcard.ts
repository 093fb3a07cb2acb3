import { cleanLine, shorten } from '../networks/clean-text.ts';
import type { ImportedPerson } from './imported-person.ts';
import { namedPerson, pauseStep, personStep, skippedStep, type ImportStep } from './import-step.ts';
import { cleanNote } from './clean-note.ts';
import { cleanTags } from './clean-tags.ts';
import { fullIdentity } from './full-identity.ts';
import type { DecodeBytes } from './quoted-printable.ts';
import { readCards, type Card } from './vcard-cards.ts';
import { splitValue, unescapeValue, type CardProperty } from './vcard-line.ts';
import { readCardProfiles } from './vcard-profiles.ts';

type Properties = readonly CardProperty[];

function first(properties: Properties, name: string): string {
  return properties.find((property) => property.name === name && property.value.trim() !== '')?.value ?? '';
}

function line(properties: Properties, name: string): string {
  return cleanLine(unescapeValue(first(properties, name)));
}

/** `family;given;additional;prefix;suffix` in the order in which people say it. */
function structuredName(properties: Properties): string {
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = splitValue(first(properties, 'N'), ';');
  return cleanLine([prefix, given, additional, family, suffix].join(' '));
}

function nameOf(properties: Properties): string {
  return (
    line(properties, 'FN') ||
    structuredName(properties) ||
    cleanLine(splitValue(first(properties, 'NICKNAME'), ',')[0] ?? '')
  );
}

function organisationOf(properties: Properties): string {
  return cleanLine(splitValue(first(properties, 'ORG'), ';')[0] ?? '');
}

/** A card of a firm, a place or a group. */
function isNobody(properties: Properties): boolean {
  const kind = (line(properties, 'KIND') || line(properties, 'X-ADDRESSBOOKSERVER-KIND')).toLowerCase();
  return ['org', 'group', 'location'].includes(kind) || /^company$/i.test(line(properties, 'X-ABSHOWAS'));
}

function readCard({ line: at, properties, isWhole }: Card): {
  readonly steps: readonly ImportStep[];
  readonly person: ImportedPerson | null;
} {
  const name = nameOf(properties);
  const organisation = organisationOf(properties);
  const excerpt = name || organisation || line(properties, 'EMAIL') || 'BEGIN:VCARD';
  const skip = (reason: 'unreadable-card' | 'not-a-person' | 'no-name') => ({
    steps: [skippedStep(at, reason, excerpt)],
    person: null,
  });
  if (!isWhole) return skip('unreadable-card');
  if (isNobody(properties)) return skip('not-a-person');
  if (name === '') return skip('no-name');
  const { profiles, refused } = readCardProfiles(properties);
  const person: ImportedPerson = {
    ...namedPerson(at, name),
    role: shorten(line(properties, 'TITLE') || line(properties, 'ROLE'), 200),
    organisation: shorten(organisation, 200),
    note: cleanNote(unescapeValue(first(properties, 'NOTE'))),
    tags: cleanTags(splitValue(first(properties, 'CATEGORIES'), ',')),
    profiles,
  };
  return { steps: refused, person };
}

/** Reads contacts from vCard 2.1, 3.0 and 4.0, one card at a time; a card that is broken costs nobody else their place. */
export function* readVcards(text: string, decode: DecodeBytes): Generator<ImportStep> {
  const seen = new Set<string>();
  for (const card of readCards(text, decode)) {
    if (card === 'pause') {
      yield pauseStep;
      continue;
    }
    const { steps, person } = readCard(card);
    yield* steps;
    if (person === null) continue;
    const key = fullIdentity(person);
    if (seen.has(key)) yield skippedStep(person.line, 'repeated', person.name);
    else yield personStep(person);
    seen.add(key);
  }
}
