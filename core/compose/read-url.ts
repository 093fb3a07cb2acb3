/** An address taken apart, or null when it is none. */
export function readUrl(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
