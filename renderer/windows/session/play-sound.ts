import type { SessionBroadcasts } from '../../../core/ipc/session-requests.ts';

/** Plays one of the program's own sounds. Beside the page, wherever the pages are served from. */
export function playSound({ sound, volume }: SessionBroadcasts['session:sound']): void {
  const player = new Audio(new URL(`../../sounds/${sound}.wav`, document.baseURI).href);
  // Loudness is heard by proportion: squared, the middle of the slider sounds half as loud.
  player.volume = (volume / 100) ** 2;
  // A machine without a sound device refuses to play; the notification is there all the same.
  player.play().catch(() => undefined);
}
