import type { Address } from '../address.ts';
import { found, impossible, notAPerson, type RuleAnswer } from '../network-rule.ts';

/** A network's own short link: only the network knows where it leads, so it stays as it is. */
export function readShortLink({ host, segments }: Address): RuleAnswer {
  if (segments.length === 0) return notAPerson;
  if (!segments.every((segment) => /^[\w-]{1,64}$/.test(segment))) return impossible;
  const handle = `${host}/${segments.join('/')}`;
  return found(handle, `https://${handle}`);
}
