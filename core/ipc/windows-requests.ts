/** The windows of the program. */
export const windowNames = ['session', 'contacts', 'week', 'settings', 'pill'] as const;

export type WindowName = (typeof windowNames)[number];

/** The windows that a user can ask for. The pill is none of them: it comes and goes with the session window. */
export const openableWindows = ['session', 'contacts', 'week', 'settings'] as const satisfies readonly WindowName[];

export type OpenableWindow = (typeof openableWindows)[number];

/** What a window may ask about windows. */
export interface WindowsRequests {
  'windows:open': (options: { readonly window: OpenableWindow }) => void;
  /** The user wants the asking window away: at rest it hides, with a session it does what losing the focus would do. */
  'windows:close': () => void;
  /** The asking window stays when it loses the focus: the user fetches links or a file for it from somewhere else. */
  'windows:stay-open': (options: { readonly staysOpen: boolean }) => void;
}

/** How windows behave and write, by the user's choice. */
export interface WindowManner {
  /** Whether letters, digits and signs do something by themselves. */
  readonly singleKeys: boolean;
  /** In which days, times and lists are written: `en-GB`. */
  readonly locale: string;
}

/** What the program tells its windows about themselves. */
export interface WindowsBroadcasts {
  /** How the windows look: the user's choice. */
  'windows:theme': { readonly theme: 'system' | 'light' | 'dark' };
  /** How they behave and write. */
  'windows:manner': WindowManner;
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
  'windows:manner': true,
  'windows:notice': true,
} satisfies Record<keyof WindowsBroadcasts, true>;
