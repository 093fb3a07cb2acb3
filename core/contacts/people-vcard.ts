import { networkName } from '../text/network-text.ts';
import type { ExportedPerson } from './exported-person.ts';

/** Longest line in bytes, its end left aside (RFC 6350, 3.2). */
const longestLine = 75;

/** How many bytes of UTF-8 a character takes. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A long line goes on in the next, behind a space; no character is cut in two. */
function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const character of line) {
    const bytes = bytesOf(character);
    if (length + bytes > longestLine) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += bytes;
  }
  return text;
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n?|\n/g, '\\n');
}

/** A part of a value that has several, which semicolons separate. */
function escapedPart(text: string): string {
  return escaped(text).replaceAll(';', '\\;');
}

/** A parameter's value; quotes cannot stand in one (RFC 6868). */
function parameter(text: string): string {
  return `"${text.replaceAll('^', '^^').replaceAll('"', "^'").replaceAll(/\s+/g, ' ')}"`;
}

function profileLine({ network, handle, url }: ExportedPerson['profiles'][number]): string {
  if (network === 'email') return `EMAIL:${escaped(handle)}`;
  if (network === 'website') return `URL:${url ?? escaped(handle)}`;
  if (network === 'feed') return `URL;TYPE=feed:${url ?? escaped(handle)}`;
  const service = `SOCIALPROFILE;SERVICE-TYPE=${parameter(networkName(network))};USERNAME=${parameter(handle)}`;
  return url === null ? `${service};VALUE=text:${escaped(handle)}` : `${service}:${url}`;
}

/** One person as a card of vCard 4.0 (RFC 6350, with the social profiles of RFC 9554). */
export function personCard(person: ExportedPerson): string {
  const { id, name, role, organisation, note, tags, profiles } = person;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:uuid:${id}`,
    `FN:${escaped(name)}`,
    ...(organisation === '' ? [] : [`ORG:${escapedPart(organisation)}`]),
    ...(role === '' ? [] : [`TITLE:${escaped(role)}`]),
    ...profiles.map(profileLine),
    ...(tags.length === 0 ? [] : [`CATEGORIES:${tags.map(escaped).join(',')}`]),
    ...(note === '' ? [] : [`NOTE:${escaped(note)}`]),
    'END:VCARD',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
