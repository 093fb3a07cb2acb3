import type { Network } from '../networks/network.ts';

/** Where words can go: the networks of people, and two places that only take in links. */
export type Outlet = Network | 'tumblr' | 'hacker-news';
