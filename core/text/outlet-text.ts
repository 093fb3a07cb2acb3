import type { Outlet } from '../compose/outlet.ts';
import { networkName } from './network-text.ts';

/** A place for words, as its people write it. */
export function outletName(outlet: Outlet): string {
  if (outlet === 'tumblr') return 'Tumblr';
  return outlet === 'hacker-news' ? 'Hacker News' : networkName(outlet);
}
