const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function character(code: number): string {
  const isPossible = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isPossible ? String.fromCodePoint(code) : '\uFFFD';
}

/** An attribute's value as text. Entities that a file declares itself stay as they are: some were made to grow without end. */
export function decodeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) => {
    if (typeof hex === 'string') return character(Number.parseInt(hex, 16));
    if (typeof decimal === 'string') return character(Number(decimal));
    return named[String(name).toLowerCase()] ?? whole;
  });
}
