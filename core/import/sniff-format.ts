import { recogniseProfile } from '../networks/recognise-profile.ts';
import type { ImportFormat } from './import-report.ts';
import { isConnectionsHeader } from './linkedin-connections.ts';
import { isMessagesHeader } from './linkedin-messages.ts';
import { areAccountsWithoutHeader } from './mastodon-accounts.ts';
import type { NotOurs } from './not-ours.ts';
import { readPastedList } from './pasted-list.ts';
import { tableFormat } from './table-format.ts';

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
  ['other-archive', [0x1f, 0x8b]],
  ['other-archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['other-archive', [0x52, 0x61, 0x72, 0x21]],
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

/** Tables of LinkedIn's that list nobody: its header's first line tells. */
const linkedinOther =
  /^"?(?:From,To,Sent At|First Name,Last Name,Maiden Name|First Name,Last Name,Companies|First Name,Last Name,Company,Job Title,Text)/i;

/** The muted of Mastodon; the others have names of their own. */
const mastodonOther = /^"?Account address"?,"?Hide notifications/i;

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

/** JSON by the key of its list, which stands at the beginning; a list without any key by its first entry. */
function sniffJson(text: string): Sniffed {
  if (/^\{\s*"format"\s*:\s*"twelve-people"/.test(text)) return format('twelve-people');
  if (/"friends(?:_v2)?"\s*:\s*\[\s*(?:\{\s*"(?:name|timestamp)"|\])/.test(text)) return format('facebook-friends');
  if (/"text_post_app_text_post_app_follow(?:ing|ers)"\s*:/.test(text)) return format('threads');
  if (/"relationships_follow(?:ing|ers)"\s*:/.test(text)) return format('instagram');
  if (text.startsWith('[') && /"string_list_data"\s*:/.test(text)) {
    return format(/"href"\s*:\s*"https?:(?:\\?\/){2}(?:www\.)?threads\./.test(text) ? 'threads' : 'instagram');
  }
  const isMeta =
    /"(?:relationships_\w+|string_list_data|string_map_data|label_values|text_post_app_\w+|\w+_v[23])"\s*:/.test(text);
  return other(isMeta ? 'meta-json' : 'json');
}

/** X's archive: scripts that assign a list, each under its own name. */
function sniffX(text: string): Sniffed {
  const list = /^window\.YTD\.(\w+)\.part\d+/.exec(text)?.[1] ?? '';
  if (list === 'following' || list === 'follower') return format('x-accounts');
  return other(/^tweets?$/.test(list) ? 'x-posts' : 'x-other');
}

/** What Facebook's, Instagram's and Threads' pages have in common. */
const metaPage = /(?:facebook|instagram|threads)\.(?:com|net)|class="_(?:a6-|3-95)/;

function sniffMarkup(text: string): Sniffed | null {
  const isPage = /^<(?:!doctype\s+html|html|head|body|!--)/i.test(text);
  if (!isPage && !/^<\?xml|^<opml/i.test(text)) return null;
  if (/<opml[\s>]/i.test(text)) return format('opml');
  if (isPage || /<html/i.test(text)) return other(metaPage.test(text) ? 'meta-html' : 'html');
  return other('xml');
}

function sniffTable(lines: readonly string[]): Sniffed | null {
  const table = tableFormat(lines);
  if (table !== null && table !== 'other-table') return format(table);
  if (lines.some(isMessagesHeader)) return other('linkedin-messages');
  if (lines.some((line) => linkedinOther.test(line))) return other('linkedin-other');
  if (lines.some((line) => mastodonOther.test(line))) return other('mastodon-other');
  if (table !== null) return format(table);
  // The last line may be cut off.
  return areAccountsWithoutHeader(lines.length > 1 ? lines.slice(0, -1) : lines) ? format('mastodon') : null;
}

/** How many of the first lines may stand in front of the header: LinkedIn puts a note of changing length there. */
const headerWithin = 50;

/** Decides what a text is by what stands in it, never by its name. `head` is its beginning; a few thousand characters do. */
export function sniffFormat(head: string): Sniffed {
  const text = head.replace(/^\uFEFF/, '').trimStart();
  if (text === '') return { kind: 'empty' };
  if (/^BEGIN[ \t]*:[ \t]*VCARD/im.test(text)) return format('vcard');
  if (/^BEGIN:VCALENDAR/i.test(text)) return other('calendar');
  const lines = text.split(/[\r\n]+/, headerWithin);
  if (lines.some(isConnectionsHeader)) return format('linkedin-connections');
  const markup = sniffMarkup(text);
  if (markup !== null) return markup;
  if (text.startsWith('window.YTD.')) return sniffX(text);
  if (/^[{[]\s*(?:["{[\]}]|$)/.test(text) && !/^\[[ x]?\]\s/i.test(text)) return sniffJson(text);
  const table = sniffTable(lines);
  if (table !== null) return table;
  if (hasSomebody(text) || hasAddress(text)) return format('pasted-list');
  return other(looksLikeTable(lines) ? 'csv' : 'text');
}
