import type { Outlet } from '../../core/compose/outlet.ts';
import type { IconName } from '../components/icon-paths.ts';

/** The drawing for a place; the two that only take in links are a link. */
export function outletIcon(outlet: Outlet): IconName {
  return outlet === 'tumblr' || outlet === 'hacker-news' ? 'link' : outlet;
}
