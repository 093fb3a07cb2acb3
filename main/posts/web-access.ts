import type { WebAccess } from './posts-contract.ts';

/**
 * Whether anything is fetched. An unpacked program that a test drives stays off the web, unless the test names the port of
 * a server that stands in for it.
 */
export function webAccess(environment: Readonly<Record<string, string | undefined>>, isPackaged: boolean): WebAccess {
  if (isPackaged) return 'open';
  const port = Number(environment.TWELVE_TEST_WEB ?? 0);
  if (port > 0) return { standInPort: port };
  return environment.TWELVE_TEST_NOW === undefined ? 'open' : 'closed';
}
