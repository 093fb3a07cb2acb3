import type { UpdatesView } from '../updates/update-state.ts';

/** What a window may ask about updates. */
export interface UpdatesRequests {
  'updates:get': () => UpdatesView;
  /** The next step: looks for an update, fetches the one that was found, or puts the fetched one in place and starts anew. */
  'updates:go-on': () => void;
}

export interface UpdatesBroadcasts {
  'updates:view': UpdatesView;
}

export const updatesRequestNames = {
  'updates:get': true,
  'updates:go-on': true,
} satisfies Record<keyof UpdatesRequests, true>;

export const updatesBroadcastNames = { 'updates:view': true } satisfies Record<keyof UpdatesBroadcasts, true>;
