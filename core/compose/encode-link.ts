/** What is left of a text in a link: no half characters, no control characters but the ends of lines. */
export function plainWords(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '');
}

/** A text as one value of a link: a space is %20 and never +, and nothing in it can end the value. */
export function encodeValue(text: string): string {
  return encodeURIComponent(plainWords(text)).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A link with the values that have something in them, in their order. */
export function linkWith(place: string, values: Readonly<Record<string, string>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== '');
  return given.length === 0
    ? place
    : `${place}?${given.map(([name, value]) => `${name}=${encodeValue(value)}`).join('&')}`;
}

/** A letter: lines end with CR LF there (RFC 6068, 5). `address` is what a mailto link has behind its colon. */
export function letterLink(address: string, subject: string, body: string): string {
  return linkWith(`mailto:${address}`, { subject, body }).replaceAll('%0A', '%0D%0A');
}
