import type { Address } from './address.ts';
import { found, impossible, type RuleAnswer } from './network-rule.ts';

/** Longest address that is kept. */
export const longestAddress = 2000;

/** The endings that make a bare `word.ending` a site and not somebody's handle; two letters are a country's. */
const commonEndings = new Set(
  (
    'com net org edu gov info biz name pro dev app blog page site online xyz tech art design social media studio space ' +
    'world life live news cloud website digital agency consulting codes software academy photography photo video ' +
    'community foundation institute engineering systems solutions works zone club store shop example'
  ).split(' '),
);

/** `hostname` as browsers write it (punycode), or null when it is no name that the whole internet could look up. */
export function publicHost(hostname: string): string | null {
  if (hostname === '' || /[\s/?#@:\\]/.test(hostname)) return null;
  try {
    const host = new URL(`https://${hostname}`).hostname.replace(/\.$/, '');
    const isName = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/.test(host);
    return isName && host.length <= 253 && !host.endsWith('.localhost') ? host : null;
  } catch {
    return null;
  }
}

/** Whether text without a scheme was meant as an address: `ana.example/blog`, `www.ana.example`, `ana.example`. */
export function looksLikeAddress(text: string): boolean {
  const [, host = '', rest = ''] = /^([^\s/?#@:]+\.[^\s/?#@:.]+)(?::\d{1,5})?([/?#].*)?$/u.exec(text) ?? [];
  if (publicHost(host) === null) return false;
  const labels = host.toLowerCase().split('.');
  const ending = labels.at(-1) ?? '';
  if (rest.length > 1 || labels.length > 2) return true;
  return (
    /^[a-z]{2}$/.test(ending) || /[^\x21-\x7e]/.test(ending) || ending.startsWith('xn--') || commonEndings.has(ending)
  );
}

function shownAddress(url: URL): string {
  const host = url.host.replace(/^www\.(?=[^.]+\.)/, '');
  return `${host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

/** Any page or feed: kept as it was given, plain http included, since nobody knows whether the site has more. */
export function readSite({ url }: Address): RuleAnswer {
  if (publicHost(url.hostname) === null || url.href.length > longestAddress) return impossible;
  return found(shownAddress(url), url.href);
}

/** Whether an address of an unknown site leads to its feed. */
export function looksLikeFeed({ url, host }: Address): boolean {
  const path = url.pathname.toLowerCase();
  return (
    /\.(?:rss|atom|rdf)$/.test(path) ||
    /\/(?:feed|feeds|rss|atom)\/?$/.test(path) ||
    /\/(?:feed|rss2?|atom|index)\.(?:xml|rdf)$/.test(path) ||
    path.endsWith('/feed.json') ||
    path.endsWith('/feeds/posts/default') ||
    /^feeds\d?\.feedburner\.com$/.test(host) ||
    /^(?:rss2?|atom|feed|rdf)$/.test(url.searchParams.get('feed') ?? '') ||
    /^(?:rss|atom|feed)$/.test(url.searchParams.get('format') ?? '')
  );
}
