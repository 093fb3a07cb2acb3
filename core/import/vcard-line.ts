import { decodeQuotedPrintable, type DecodeBytes } from './quoted-printable.ts';

/** One property of a card, as it stands: its value may still hold escapes. */
export interface CardProperty {
  /** 1-based line on which it begins. */
  readonly line: number;
  /** What binds properties together, as in `item1.URL` and `item1.X-ABLabel`; empty without one. */
  readonly group: string;
  /** Upper case. */
  readonly name: string;
  /** Names in lower case. What stands without a name, as vCard 2.1 allows, is a type. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  readonly value: string;
}

/** Where a sign stands outside of quotes, or -1. */
function indexOutsideQuotes(text: string, sign: string): number {
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && text[at] === sign) return at;
  }
  return -1;
}

function splitOutsideQuotes(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  for (let at = indexOutsideQuotes(rest, sign); at !== -1; at = indexOutsideQuotes(rest, sign)) {
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...parts, rest];
}

const caretEscapes: Readonly<Record<string, string>> = { '^n': '\n', '^^': '^', "^'": '"' };

/** Parameter values cannot hold quotes, so they have escapes of their own (RFC 6868). */
function parameterValue(text: string): string {
  return text.replaceAll('"', '').replace(/\^[n^']/g, (escape) => caretEscapes[escape] ?? escape);
}

function readParameters(parts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const parameters = new Map<string, readonly string[]>();
  for (const part of parts) {
    const equals = indexOutsideQuotes(part, '=');
    const name = equals === -1 ? 'type' : part.slice(0, equals).trim().toLowerCase();
    // A whole list may stand in one pair of quotes: TYPE="home,work".
    const values = parameterValue(part.slice(equals + 1)).split(',');
    parameters.set(name, [...(parameters.get(name) ?? []), ...values.map((value) => value.trim())]);
  }
  return parameters;
}

/** How the value of the property that begins with `text` is encoded; decides where it ends. */
export function encodingOf(text: string): 'quoted-printable' | 'base64' | 'none' {
  const head = text.slice(0, Math.max(0, indexOutsideQuotes(text, ':')));
  if (/;(?:ENCODING=)?QUOTED-PRINTABLE(?:;|$)/i.test(head)) return 'quoted-printable';
  return /;(?:ENCODING=)?(?:BASE64|B)(?:;|$)/i.test(head) ? 'base64' : 'none';
}

/** Reads an unfolded line, or gives null when it is no property. */
export function readCardLine(line: number, text: string, decode: DecodeBytes): CardProperty | null {
  const colon = indexOutsideQuotes(text, ':');
  if (colon === -1) return null;
  const [path = '', ...parts] = splitOutsideQuotes(text.slice(0, colon), ';');
  const [, group = '', name = ''] = /^\s*(?:([\w-]+)\.)?([\w-]+)\s*$/.exec(path) ?? [];
  if (name === '') return null;
  const raw = text.slice(colon + 1);
  const parameters = readParameters(parts);
  const isQuotedPrintable = encodingOf(text) === 'quoted-printable';
  const value = isQuotedPrintable ? decodeQuotedPrintable(raw, parameters.get('charset')?.[0] ?? 'utf-8', decode) : raw;
  return { line, group: group.toLowerCase(), name: name.toUpperCase(), parameters, value };
}

/** A value without its escapes. `\:` is wrong by every standard and common all the same. */
export function unescapeValue(value: string): string {
  return value.replace(/\\([nN,;:\\])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}

/** The parts of a structured value such as N or ORG. */
export function splitValue(value: string, sign: ';' | ','): readonly string[] {
  const parts = value.match(sign === ';' ? /(?:\\[^]|[^\\;])*(?:;|$)/g : /(?:\\[^]|[^\\,])*(?:,|$)/g) ?? [];
  return parts.map((part) => unescapeValue(part.endsWith(sign) ? part.slice(0, -1) : part).trim());
}
