import { tokens } from './tokens.ts';

/** How the windows look: the user's choice, or the system's. */
export type Theme = 'system' | 'light' | 'dark';

/**
 * Gives a document the tokens, and the theme that its address names. A constructed sheet, because the windows' policy
 * lets no inline style through.
 */
export function adoptTokens(target: Document = document): void {
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') applyTheme(theme);
  const sheet = tokens.styleSheet;
  if (sheet !== undefined && !target.adoptedStyleSheets.includes(sheet)) target.adoptedStyleSheets.push(sheet);
}

export function applyTheme(theme: Theme, root: HTMLElement = document.documentElement): void {
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
}
