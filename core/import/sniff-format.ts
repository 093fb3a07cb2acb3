import { recogniseProfile } from '../networks/recognise-profile.ts';
import type { ImportFormat } from './import-report.ts';
import { isConnectionsHeader } from './linkedin-connections.ts';
import type { NotOurs } from './not-ours.ts';
import { readPastedList } from './pasted-list.ts';

/** What the content turned out to be. */
export type Sniffed =
  | { readonly kind: 'format'; readonly format: ImportFormat }
  | { readonly kind: 'empty' }
  | { readonly kind: 'other'; readonly found: NotOurs };

function other(found: NotOurs): Sniffed {
  return { kind: 'other', found };
}

function format(name: ImportFormat): Sniffed {
  return { kind: 'format', format: name };
}

const signatures: readonly (readonly [NotOurs, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['zip', [0x1f, 0x8b]],
  ['zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['zip', [0x52, 0x61, 0x72, 0x21]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  // The container of old Office files.
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** Knows a file that is no text by its first bytes; null for text. Text in UTF-16 must be told apart before: it holds zeros. */
export function sniffBytes(bytes: Uint8Array): NotOurs | null {
  const known = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) {
    // An .xlsx is a zip whose first entry has a name of its own.
    const head = String.fromCharCode(...bytes.subarray(0, 200));
    return known[0] === 'zip' && /\[Content_Types\]\.xml|xl\//.test(head) ? 'spreadsheet' : known[0];
  }
  return bytes.subarray(0, 8192).includes(0) ? 'binary' : null;
}

/** Lines that tell a table by its columns. */
const tables: readonly (readonly [NotOurs, RegExp])[] = [
  ['google-csv', /E-mail 1 - (?:Value|Label|Type)|Given Name,.*Family Name|Phonetic First Name/i],
  [
    'outlook-csv',
    /"?E-mail Address"?[,;].*(?:Phone|Business|Web Page)|"?First Name"?[,;]"?Middle Name"?[,;]"?Last Name"?[,;]"?Title/i,
  ],
  [
    'linkedin-other',
    /^"?(?:From,To,Sent At|CONVERSATION ID|First Name,Last Name,Maiden Name|First Name,Last Name,Companies)/i,
  ],
];

/** How many of the first lines may stand in front of the header: LinkedIn puts a note of changing length there. */
const headerWithin = 50;

function hasSomebody(head: string): boolean {
  for (const { kind } of readPastedList(head)) if (kind === 'person') return true;
  return false;
}

/** Whether some word is a link that was refused: then its own sentence says more than "no known format". */
function hasAddress(head: string): boolean {
  return head.split(/[\s,;]+/).some((word) => {
    const answer = recogniseProfile(word);
    return !answer.ok && answer.reason !== 'unknown-network';
  });
}

function looksLikeTable(lines: readonly string[]): boolean {
  const rows = lines.filter((line) => line.trim() !== '');
  const counts = rows.slice(0, 5).map((line) => line.split(/[,;\t]/).length);
  return counts.length > 1 && (counts[0] ?? 0) > 2 && new Set(counts).size === 1;
}

/** Decides what a text is by what stands in it, never by its name. `head` is its beginning; a few thousand characters do. */
export function sniffFormat(head: string): Sniffed {
  const text = head.replace(/^\uFEFF/, '').trimStart();
  if (text === '') return { kind: 'empty' };
  if (/^BEGIN[ \t]*:[ \t]*VCARD/im.test(text)) return format('vcard');
  if (/^BEGIN:VCALENDAR/i.test(text)) return other('calendar');
  const lines = text.split(/[\r\n]+/, headerWithin);
  if (lines.some(isConnectionsHeader)) return format('linkedin-connections');
  if (/^<(?:!doctype\s+html|html|head|body|!--)/i.test(text)) return other('html');
  if (/^<\?xml|^<opml/i.test(text)) return other(/<html/i.test(text) ? 'html' : 'xml');
  if (text.startsWith('window.YTD.')) return other('x-archive');
  if (/^[{[]\s*(?:["{[\]}]|$)/.test(text) && !/^\[[ x]?\]\s/i.test(text)) return other('json');
  const table = tables.find(([, pattern]) => lines.some((line) => pattern.test(line)));
  if (table !== undefined) return other(table[0]);
  if (hasSomebody(text) || hasAddress(text)) return format('pasted-list');
  return other(looksLikeTable(lines) ? 'csv' : 'text');
}
