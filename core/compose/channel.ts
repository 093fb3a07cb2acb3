import type { Outlet } from './outlet.ts';
import type { TextMeasure } from './text-length.ts';
import type { ComposeLink } from './compose-rule.ts';

/** In which way something is said through a channel. */
export type ChannelWay = 'message' | 'mention' | 'share' | 'reply' | 'repost' | 'page';

/** One way of saying something, as the composer offers it. */
export interface Channel extends TextMeasure {
  /** The same for the same way, so that a window can name it: `message:email:…`. */
  readonly id: string;
  readonly outlet: Outlet;
  readonly way: ChannelWay;
  /** The person's profile that it goes through; null for the user's own readers. */
  readonly profileId: string | null;
  readonly carries: ComposeLink['carries'];
  readonly hasSubject: boolean;
  /** What is said besides the words, unless it is among them already: a name to be called by, or the link. It counts too. */
  readonly adds: string;
}
