import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import { FetchFailure } from './fetch-failure.ts';
import { literalAddress } from './public-address.ts';

/** What a name resolves to. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

export interface AddressCheck {
  readonly resolve: Resolve;
  readonly isAllowed: (address: string) => boolean;
}

/**
 * Looks a name up and keeps what may be connected to. The connection is then made to these very addresses, so that a name
 * that answers differently the second time gains nothing.
 */
export async function allowedAddresses(
  hostname: string,
  { resolve, isAllowed }: AddressCheck,
): Promise<readonly LookupAddress[]> {
  const literal = literalAddress(hostname);
  const found =
    literal === null ? await resolve(hostname) : [{ address: literal, family: literal.includes(':') ? 6 : 4 }];
  const allowed = found.filter(({ address }) => isAllowed(address));
  if (allowed.length === 0) throw new FetchFailure('refused', `${hostname} leads into a private network`);
  return allowed;
}

/** The `lookup` of a connection. Node does not ask it for hosts that are addresses already: check those before. */
export function checkingLookup(check: AddressCheck): LookupFunction {
  return (hostname, options, callback) => {
    const answer = callbackify(() => allowedAddresses(hostname, check));
    answer((error, addresses) => {
      if (error !== null) return callback(error, '');
      if (options.all === true) return callback(null, [...addresses]);
      const [first] = addresses.filter(({ family }) =>
        options.family !== 4 && options.family !== 6 ? true : family === options.family,
      );
      if (first === undefined) return callback(new FetchFailure('failed', `${hostname} has no such address`), '');
      return callback(null, first.address, first.family);
    });
  };
}
