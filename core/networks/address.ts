/** A link taken apart, as the networks' rules look at it. */
export interface Address {
  readonly url: URL;
  /** Lower case, without `www.`, a mobile or a country prefix. */
  readonly host: string;
  /** The path's parts, percent-decoded; a part that cannot be decoded keeps its `%`, which no handle may contain. */
  readonly segments: readonly string[];
}

/** Networks answer on many names: `www.`, `m.`, `old.`, and some on one for each country: `de.`, `pt-br.` */
const prefix = /^(?:www\d?|m|mobile|old|new|web|touch|mbasic|lite)\.(?=[^.]+\.)/;
const country =
  /^[a-z]{2}(?:-[a-z]{2})?\.(?=(?:linkedin|facebook|instagram|pinterest|reddit|youtube|flickr|twitter)\.)/;

function plainHost(hostname: string): string {
  return hostname.replace(/\.$/, '').replace(prefix, '').replace(country, '');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize('NFC');
  } catch {
    return segment;
  }
}

/** Takes `link` (with its scheme) apart, or gives null when it is no address at all. */
export function parseAddress(link: string): Address | null {
  let url: URL;
  try {
    url = new URL(link);
  } catch {
    return null;
  }
  // Ten years ago whole sites lived behind `#!`: twitter.com/#!/ana still stands in many address books.
  const path = url.hash.startsWith('#!/') ? (url.hash.slice(2).split('?')[0] ?? '') : url.pathname;
  const segments = path.split('/').filter((segment) => segment !== '');
  return { url, host: plainHost(url.hostname), segments: segments.map(decode) };
}
