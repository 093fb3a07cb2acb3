/**
 * Why this program does not update itself. `development`: it runs from its sources. `portable`: it leaves nothing on the computer.
 * `store`: Flatpak and the like do it. `unknown-source`: it was made by hand and knows no place to look at.
 */
export type NoUpdates = 'development' | 'portable' | 'store' | 'unknown-source';

/** How far an update is. Nothing is looked for, fetched or put in place unless the user asked for it. */
export type UpdateState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'none'; readonly why: NoUpdates }
  | { readonly kind: 'checking' }
  | { readonly kind: 'newest' }
  | { readonly kind: 'available'; readonly version: string }
  | { readonly kind: 'downloading'; readonly version: string; readonly percent: number }
  | { readonly kind: 'ready'; readonly version: string }
  | { readonly kind: 'failed' };

/** What the settings window shows. */
export interface UpdatesView {
  /** The version that runs. */
  readonly version: string;
  readonly state: UpdateState;
}
