import { AppError } from '../../core/errors/app-error.ts';

/** The only kinds of address that leave the program. */
const allowedProtocols = ['https:', 'http:', 'mailto:'];

/** Windows refuses to open anything longer than 2,081 characters (https://github.com/electron/electron/issues/9987). */
const longestLink = 2000;

/** Checks an address that is about to leave the program; throws `link-refused` for anything not on the list. */
export function checkedLink(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new AppError('link-refused', { address: shortened(address) });
  }
  const hasLogin = url.username !== '' || url.password !== '';
  if (!allowedProtocols.includes(url.protocol) || hasLogin || url.href.length > longestLink) {
    throw new AppError('link-refused', { address: shortened(address) });
  }
  return url.href;
}

function shortened(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address;
}
