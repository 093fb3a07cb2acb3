/** Browsers and Windows refuse longer ones. */
const longest = 2_000;

/** What is added to links to count who came from where. */
const counters = /^(?:utm_[a-z]+|fbclid|gclid|mc_[ce]id|ref_src)$/i;

/**
 * Where a link of a feed or page leads: absolute, http or https, without a login and without what counts its readers. Null
 * when it leads nowhere. `bases` are what the document says its links are relative to, themselves relative.
 */
export function readableLink(link: string, bases: readonly string[], address: string): string | null {
  let base = address;
  // From the outside in: the site, the feed's own base, then the entry's.
  for (const candidate of bases.toReversed()) {
    if (candidate !== '' && URL.canParse(candidate, base)) base = new URL(candidate, base).href;
  }
  const trimmed = link.trim();
  if (trimmed === '' || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isWeb || url.username !== '' || url.password !== '' || url.hostname === '') return null;
  const counting = Array.from(url.searchParams.keys()).filter((name) => counters.test(name));
  for (const name of counting) url.searchParams.delete(name);
  return url.href.length > longest ? null : url.href;
}
