import { cleanLine } from '../networks/clean-text.ts';
import type { Network } from '../networks/network.ts';
import { recogniseProfile, type Recognition } from '../networks/recognise-profile.ts';
import { networkNamed } from '../networks/rules.ts';
import type { ImportedProfile } from './imported-person.ts';
import { skippedStep, type ImportStep } from './import-step.ts';
import { unescapeValue, type CardProperty } from './vcard-line.ts';

/** What the links of a card lead to. */
export interface CardProfiles {
  readonly profiles: readonly ImportedProfile[];
  readonly refused: readonly ImportStep[];
}

/** Apple, RFC 9554 and Monica each spell it differently. */
const socialNames = new Set(['X-SOCIALPROFILE', 'SOCIALPROFILE', 'X-SOCIAL-PROFILE']);

/** Apple writes its own labels as `_$!<HomePage>!$_`. */
function plainLabel(value: string): string {
  return cleanLine(unescapeValue(value)).replace(/^_\$!<(.*)>!\$_$/, '$1');
}

function labelsOf(properties: readonly CardProperty[]): ReadonlyMap<string, string> {
  const labels = properties.filter(({ name, group }) => name === 'X-ABLABEL' && group !== '');
  return new Map(labels.map(({ group, value }) => [group, plainLabel(value)]));
}

/** The first of some words that names a network. */
function networkAmong(words: readonly (string | undefined)[]): Network | null {
  for (const word of words) {
    const network = word === undefined ? null : networkNamed(word);
    if (network !== null) return network;
  }
  return null;
}

/** A social profile: a link, or only a name with its network beside it, as in `type=twitter;x-user=ana:x-apple:ana`. */
function readSocial(property: CardProperty, label: string | undefined): Recognition {
  const { parameters } = property;
  const types = [...(parameters.get('service-type') ?? []), ...(parameters.get('type') ?? [])];
  const network = networkAmong([...types, label]);
  const value = cleanLine(unescapeValue(property.value)).replace(/^x-apple:/i, '');
  const linked = recogniseProfile(value, network);
  if (linked.ok) return linked;
  const user = parameters.get('x-user')?.[0] ?? parameters.get('username')?.[0] ?? '';
  return user === '' ? linked : recogniseProfile(user, network);
}

/** A messenger's address, where it is a network of ours: `im:telegram:ana`, or `x-apple:ana` with the service beside it. */
function readMessenger(property: CardProperty): Recognition | null {
  const words = cleanLine(unescapeValue(property.value)).split(':');
  const services = ['x-service-type', 'service-type', 'type'].flatMap((name) => property.parameters.get(name) ?? []);
  const network = networkAmong([...services, ...words.slice(0, -1)]);
  // Skype, ICQ and their like are no place to get to know somebody: not worth a line in the report.
  return network === null ? null : recogniseProfile(words.at(-1) ?? '', network);
}

function readProperty(property: CardProperty, label: string | undefined): Recognition | null {
  const { name } = property;
  if (socialNames.has(name)) return readSocial(property, label);
  if (name === 'IMPP') return readMessenger(property);
  const value = cleanLine(unescapeValue(property.value));
  if (value === '') return null;
  if (name === 'EMAIL') return recogniseProfile(value, 'email');
  if (name === 'URL')
    return recogniseProfile(value, networkAmong([label, ...(property.parameters.get('type') ?? [])]) ?? 'website');
  // X-TWITTER, X-FACEBOOK and the like, as Android phones and web mailers write them.
  const network = name.startsWith('X-') ? networkNamed(name.slice(2)) : null;
  return network === null ? null : recogniseProfile(value, network);
}

/** All profiles of a card, each once, and the links that could not be used. */
export function readCardProfiles(properties: readonly CardProperty[]): CardProfiles {
  const labels = labelsOf(properties);
  const profiles = new Map<string, ImportedProfile>();
  const refused: ImportStep[] = [];
  for (const property of properties) {
    const answer = readProperty(property, labels.get(property.group));
    if (answer === null) continue;
    if (answer.ok) profiles.set(`${answer.profile.network} ${answer.profile.key}`, answer.profile);
    else refused.push(skippedStep(property.line, answer.reason, unescapeValue(property.value), answer.network));
  }
  return { profiles: [...profiles.values()], refused };
}
