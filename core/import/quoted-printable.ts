/** Turns bytes into text; `charset` is a name as files write it. Given from outside, since core knows no decoder. */
export type DecodeBytes = (bytes: Uint8Array, charset: string) => string;

/** Reads quoted-printable text, in which every byte that is no plain character stands as =XX. */
export function decodeQuotedPrintable(text: string, charset: string, decode: DecodeBytes): string {
  return text.replace(/(?:=[0-9A-Fa-f]{2})+/g, (run) => {
    const bytes = run
      .slice(1)
      .split('=')
      .map((pair) => Number.parseInt(pair, 16));
    return decode(Uint8Array.from(bytes), charset);
  });
}
