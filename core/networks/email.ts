import { found, impossible, type RuleAnswer } from './network-rule.ts';
import { publicHost } from './website.ts';

const pattern = /^([^\s@<>]+)@([^\s@<>]+\.[^\s@<>]+)$/;

/** Characters of a local part that an address in a link may show as they are (RFC 6068). */
function encodeLocalPart(local: string): string {
  return encodeURIComponent(local).replaceAll('%2B', '+');
}

/** An e-mail address. Only what cannot be one is refused: mailbox names are freer than most rules about them. */
export function readEmail(text: string): RuleAnswer {
  const [, local, domain] = (text.length > 254 ? null : pattern.exec(text)) ?? [];
  if (local === undefined || domain === undefined) return impossible;
  // Separators and brackets would end the address, or begin another, in a mail program.
  if (/[\p{Cc}\p{Cf}",;:()[\]\\]/u.test(local)) return impossible;
  const host = publicHost(domain);
  return host === null ? impossible : found(`${local}@${host}`, `mailto:${encodeLocalPart(local)}@${host}`);
}

/** Reads `mailto:ana@example.org?subject=…`. */
export function readMailto(link: string): RuleAnswer {
  const address = link.slice('mailto:'.length).split('?')[0] ?? '';
  try {
    return readEmail(decodeURIComponent(address).trim());
  } catch {
    return impossible;
  }
}
