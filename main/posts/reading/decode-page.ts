/** How far into a document it may say in which character set it is written. */
const headBytes = 2048;

/**
 * Turns what a server sent into text. What the bytes say by themselves is the strongest (a mark, or that they can't be
 * anything but UTF-8), then what the document says, then the server, which is configured once for everything.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const mark = markOf(bytes);
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headBytes));
  const named = charsetOf(head, contentType);
  if (named === null || isUtf8(named)) return decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  // Said to be Latin-1 and valid as UTF-8 with letters beyond ASCII: then it is UTF-8, which nothing else is by chance.
  const asUtf8 = isLatin(named) ? decodeUtf8(bytes) : null;
  return asUtf8 ?? decodeAs(bytes, named);
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  return first === 0 && second === 0x3c ? 'utf-16be' : null;
}

function charsetOf(head: string, contentType: string): string | null {
  const inXml = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
  const inHtml = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  const inHeader = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1];
  return inXml ?? inHtml ?? inHeader ?? null;
}

const isUtf8 = (name: string): boolean => /^utf-?8$/i.test(name);
const isLatin = (name: string): boolean => /^(?:us-ascii|ascii|iso-?8859-?1|latin-?1|windows-1252|cp1252)$/i.test(name);

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return isDamagedUtf8(text) ? text : null;
  }
}

/** Cut off inside its last character, or with a slip here and there; another encoding has faults wherever it has letters. */
function isDamagedUtf8(text: string): boolean {
  const faults = text.split('\uFFFD').length - 1;
  const letters = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return letters >= faults * 4 || (faults === 1 && text.endsWith('\uFFFD'));
}

function decodeAs(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  }
}
