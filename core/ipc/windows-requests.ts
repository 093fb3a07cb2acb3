/** The windows of the program. */
export const windowNames = ['session', 'week', 'settings'] as const;

export type WindowName = (typeof windowNames)[number];

/** What a window may ask about windows. */
export interface WindowsRequests {
  'windows:open': (options: { readonly window: WindowName }) => void;
  /** Closes the asking window. */
  'windows:close': () => void;
  /** The asking window stays when it loses the focus: the user fetches links or a file for it from somewhere else. */
  'windows:stay-open': (options: { readonly staysOpen: boolean }) => void;
}

/** What the program tells its windows about themselves. */
export interface WindowsBroadcasts {
  /** How the windows look: the user's choice. */
  'windows:theme': { readonly theme: 'system' | 'light' | 'dark' };
  /** Something the user should know that no request asked for. */
  'windows:notice': { readonly message: string };
}

export const windowsRequestNames = {
  'windows:open': true,
  'windows:close': true,
  'windows:stay-open': true,
} satisfies Record<keyof WindowsRequests, true>;

export const windowsBroadcastNames = {
  'windows:theme': true,
  'windows:notice': true,
} satisfies Record<keyof WindowsBroadcasts, true>;
