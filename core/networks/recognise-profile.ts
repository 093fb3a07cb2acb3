import type { ImportedProfile } from '../import/imported-person.ts';
import type { SkipReason } from '../import/import-report.ts';
import { parseAddress, type Address } from './address.ts';
import { cleanLine } from './clean-text.ts';
import { readEmail, readMailto } from './email.ts';
import type { RuleAnswer } from './network-rule.ts';
import type { Network } from './network.ts';
import { profileKey } from './profile-key.ts';
import { networkNamed, networkRules, ruleOf } from './rules.ts';
import { suggestName } from './suggest-name.ts';
import { longestAddress, looksLikeAddress, looksLikeFeed, readSite } from './website.ts';

/** What a link or handle leads to, or why it leads nowhere. */
export type Recognition =
  | { readonly ok: true; readonly profile: ImportedProfile; readonly suggestedName: string | null }
  | { readonly ok: false; readonly reason: SkipReason; readonly network: Network | null };

function refused(reason: SkipReason, network: Network | null = null): Recognition {
  return { ok: false, reason, network };
}

function answered(network: Network, answer: RuleAnswer): Recognition {
  if (!answer.ok) return refused(answer.reason, network);
  const { handle, url, status } = answer;
  const suggestedName = answer.name ?? suggestName(network, handle);
  return { ok: true, profile: { network, handle, key: profileKey(network, handle), url, status }, suggestedName };
}

function readAddress(address: Address, hint: Network | null): Recognition {
  if (address.url.username !== '' || address.url.password !== '') return refused('unsafe-address');
  const rules = address.url.port === '' ? networkRules : [];
  const rule = rules.find((candidate) => candidate.network !== 'mastodon' && candidate.owns(address));
  const isFeed = rule === undefined ? looksLikeFeed(address) : rule.feedPath?.test(address.url.pathname) === true;
  if (isFeed) return answered('feed', readSite(address));
  if (rule !== undefined) return answered(rule.network, rule.read(address));
  if (hint === 'feed') return answered('feed', readSite(address));
  const server = ruleOf('mastodon');
  if (server?.owns(address) === true) return answered('mastodon', server.read(address));
  return answered('website', readSite(address));
}

function readLink(link: string, hint: Network | null): Recognition {
  const address = / /.test(link) ? null : parseAddress(link);
  return address === null ? refused('impossible-handle', 'website') : readAddress(address, hint);
}

const phoneSchemes = /^(?:tel|sms|callto|facetime|facetime-audio):/i;
const unsafeSchemes =
  /^(?:javascript|data|file|vbscript|blob|about|view-source|chrome|filesystem|jar|ms-[a-z-]+|smb):/i;

/** Reads text that begins with a scheme; null when it doesn't (`ana.example:8080` and `x:ana` do not either). */
function readScheme(text: string, hint: Network | null): Recognition | null {
  if (unsafeSchemes.test(text)) return refused('unsafe-address');
  if (phoneSchemes.test(text)) return refused('phone-number');
  if (/^https?:/i.test(text)) return readLink(text, hint);
  if (text.startsWith('//')) return readLink(`https:${text}`, hint);
  if (/^mailto:/i.test(text)) return answered('email', readMailto(text));
  const feed = /^(?:feed|rss):(?:\/\/)?(?=\S*\.)(https?:\/\/)?(.+)$/i.exec(text);
  if (feed !== null) return readLink(`${feed[1] ?? 'https://'}${feed[2] ?? ''}`, 'feed');
  const telegram = /^tg:(?:\/\/)?resolve\?(?:.*&)?domain=([^&]+)/i.exec(text);
  if (telegram !== null) return readLink(`https://t.me/${telegram[1] ?? ''}`, hint);
  const whatsapp = /^whatsapp:\/\/send\/?\?(.+)$/i.exec(text);
  if (whatsapp !== null) return readLink(`https://api.whatsapp.com/send?${whatsapp[1] ?? ''}`, hint);
  const account = /^(?:acct:|at:\/\/)(.+)$/i.exec(text);
  if (account !== null) return recogniseHandle(account[1] ?? '', /^acct/i.test(text) ? 'mastodon' : 'bluesky');
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? refused('unknown-network') : null;
}

/** `@user@server`: its server decides what it is, since some servers belong to networks with rules of their own. */
function readFediverseAddress(text: string): Recognition {
  const [name = '', server = '', ...rest] = text.replace(/^@/, '').split('@');
  if (!/^[\w.-]+$/.test(name) || rest.length > 0 || !looksLikeAddress(`${server}/@`))
    return refused('impossible-handle', 'mastodon');
  return readLink(`https://${server}/@${name}`, 'mastodon');
}

/** Reads a handle by itself, as its network writes it. */
function recogniseHandle(text: string, network: Network): Recognition {
  if (network === 'mastodon') return readFediverseAddress(text);
  if (network === 'email') return answered('email', readEmail(text));
  const rule = ruleOf(network);
  if (rule !== null) return answered(network, rule.readHandle(text));
  return looksLikeAddress(`${text}/-`) ? readLink(`https://${text}`, network) : refused('impossible-handle', network);
}

function readBare(text: string, hint: Network | null): Recognition {
  const isAddress = looksLikeAddress(text);
  const isKnownHost = isAddress && isOwned(`https://${text}`);
  if (isKnownHost || (isAddress && (hint === null || /[/?#]/.test(text)))) return readLink(`https://${text}`, hint);
  if (/^@[^@\s]+@[^@\s]+$/.test(text)) return readFediverseAddress(text);
  if (/^[^@\s/]+@[^@\s/]+$/.test(text) && hint !== 'mastodon' && hint !== 'flickr')
    return answered('email', readEmail(text));
  if (hint !== null) return recogniseHandle(text, hint);
  if (/^did:(?:plc|web):|^@[^@/]+\.bsky\.social$/i.test(text)) return recogniseHandle(text, 'bluesky');
  if (/^\/?u\/[^/]+$/.test(text)) return recogniseHandle(text, 'reddit');
  if (/^\/?r\/[^/]+$/.test(text)) return refused('not-a-person', 'reddit');
  if (/^\+[\d\s().-]{7,}$/.test(text)) return refused('phone-number');
  return refused('unknown-network');
}

function isOwned(link: string): boolean {
  const address = parseAddress(link);
  return address !== null && networkRules.some((rule) => rule.network !== 'mastodon' && rule.owns(address));
}

/** `x: ana`, `x:ana` and `x ana`: a network's name before the handle. A handle has no spaces, but a number may. */
function splitNamed(text: string): { readonly network: Network; readonly rest: string } | null {
  if (/^[a-z]+:\/\/|^tg:resolve/i.test(text)) return null;
  const [, name = '', rest = ''] = /^([^:]{1,12}?)\s*:\s*(.+)$/.exec(text) ?? /^(\S{1,12})\s(.+)$/.exec(text) ?? [];
  const network = networkNamed(name);
  const isOneWord = !rest.includes(' ') || /^\+?[\d\s().-]+$/.test(rest);
  return network === null || !isOneWord ? null : { network, rest };
}

function recognise(text: string, hint: Network | null): Recognition {
  const named = splitNamed(text);
  if (named === null) return readScheme(text, hint) ?? readBare(text, hint);
  return readScheme(named.rest, named.network) ?? readBare(named.rest, named.network);
}

/**
 * Finds out whose profile a link or handle is. `hint` is the network a bare handle belongs to, when something around it
 * said so; what a link says by itself is stronger. Never throws, whatever the text holds.
 */
export function recogniseProfile(text: string, hint: Network | null = null): Recognition {
  if (text.length > longestAddress * 2) return refused('impossible-handle', hint);
  const line = cleanLine(text);
  const [, before = '', inside] = /^([^<>]*)<([^<>]+)>$/.exec(line) ?? [];
  const answer = recognise((inside ?? line).trim(), hint);
  const name = before.replace(/^["'\s]+|["'\s]+$/g, '');
  return answer.ok && name !== '' ? { ...answer, suggestedName: name } : answer;
}
