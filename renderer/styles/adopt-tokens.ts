import { tokens } from './tokens.ts';

/** How the windows look: the user's choice, or the system's. */
export type Theme = 'system' | 'light' | 'dark';

/**
 * Gives a document the tokens, and what its address tells: the theme, whether it has a
 * frame of the system's around it, and whether what lies behind is to be seen. A constructed sheet, because the windows' policy
 * lets no inline style through.
 */
export function adoptTokens(target: Document = document): void {
  const address = new URLSearchParams(location.search);
  const theme = address.get('theme');
  if (theme === 'light' || theme === 'dark') applyTheme(theme);
  target.documentElement.toggleAttribute('data-frameless', address.get('frame') === 'none');
  target.documentElement.toggleAttribute('data-paperless', address.get('paper') === 'none');
  const sheet = tokens.styleSheet;
  if (sheet !== undefined && !target.adoptedStyleSheets.includes(sheet)) target.adoptedStyleSheets.push(sheet);
}

export function applyTheme(theme: Theme, root: HTMLElement = document.documentElement): void {
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
}
