/** Plays one of the program's own sounds. Beside the page, wherever the pages are served from. */
export function playSound(sound: 'start' | 'nudge' | 'end'): void {
  const player = new Audio(new URL(`../../sounds/${sound}.wav`, document.baseURI).href);
  // A machine without a sound device refuses to play; the notification is there all the same.
  player.play().catch(() => undefined);
}
