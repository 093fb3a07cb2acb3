import type { DecodeBytes } from '../../core/import/quoted-printable.ts';

/** How much is decoded in one go: about a millisecond's work. */
const pieceBytes = 2 * 1024 * 1024;

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** UTF-16 of a Latin script has a zero in every other byte, and text in UTF-8 has none at all. */
function zerosIn(bytes: Uint8Array, from: 0 | 1): number {
  let zeros = 0;
  for (let at = from; at < bytes.length; at += 2) if (bytes[at] === 0) zeros += 1;
  return zeros / Math.max(1, bytes.length / 2);
}

/** The encoding of a text by its mark, or by its zeros where old programs left the mark out; null for UTF-8 or a code page. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const head = bytes.subarray(0, 2048);
  if (zerosIn(head, 1) > 0.6 && zerosIn(head, 0) < 0.1) return 'utf-16le';
  return zerosIn(head, 0) > 0.6 && zerosIn(head, 1) < 0.1 ? 'utf-16be' : null;
}

async function decodeWith(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array,
  breathe: () => Promise<void>,
): Promise<string> {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    pieces.push(decoder.decode(bytes.subarray(at, at + pieceBytes), { stream: true }));
    await breathe();
  }
  return pieces.join('') + decoder.decode();
}

/**
 * Turns a file's bytes into text: by its byte order mark, else as UTF-8, else, when it cannot be UTF-8, as windows-1252,
 * which old address books write. A mark is left out of the text.
 */
export async function decodeText(bytes: Uint8Array, breathe: () => Promise<void>): Promise<string> {
  const wide = wideEncoding(bytes);
  if (wide !== null) return decodeWith(new TextDecoder(wide), bytes, breathe);
  try {
    return await decodeWith(new TextDecoder('utf-8', { fatal: true }), bytes, breathe);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return decodeWith(new TextDecoder('windows-1252'), bytes, breathe);
  }
}

/** Decodes a few bytes in the character set that a contact card names for them; one nobody knows is read as UTF-8. */
export const decodeBytes: DecodeBytes = (bytes, charset) => {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
};
