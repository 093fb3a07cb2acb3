import { basename } from 'node:path';
import { AppError } from '../../core/errors/app-error.ts';
import { decodeText, wideEncoding } from './decode-text.ts';
import type { SourceEntry } from './source-entry.ts';

/** How much of a file decides what it is, in bytes. */
const headBytes = 32 * 1024;

/** Largest file that is read whole, unpacked; a list of a million people has 100 MB. */
export const mostBytes = 200 * 1024 * 1024;

/** Something went wrong with a file in a way that the user may meet. */
export function entryFailure(entry: SourceEntry, cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const isOnDisk = cause instanceof Error && 'syscall' in cause;
  return new AppError(isOnDisk ? 'file-unreadable' : 'archive-damaged', { file: basename(entry.path) }, { cause });
}

/** The beginning of a file. */
export async function readHead(entry: SourceEntry): Promise<Uint8Array> {
  const stream = await entry.open();
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    parts.push(part);
    length += part.length;
    // Leaving the loop closes the stream.
    if (length >= headBytes) break;
  }
  return Buffer.concat(parts).subarray(0, headBytes);
}

/** The beginning of a text; a character that the end cuts in two is left out. */
export function decodeHead(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: wide === null }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads a whole file as text. */
export async function readText(entry: SourceEntry): Promise<string> {
  if (entry.size > mostBytes) {
    throw new AppError('file-too-large', { file: basename(entry.path), most: '200 MB' });
  }
  const parts: Buffer[] = [];
  for await (const part of (await entry.open()) as AsyncIterable<Buffer>) parts.push(part);
  return decodeText(parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts), () =>
    Promise.resolve(),
  );
}

/** Reads a file of any length piece by piece. Its encoding is told by its first piece, so a damaged character stays one. */
export async function* readPieces(entry: SourceEntry, onBytes: (count: number) => void): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const part of (await entry.open()) as AsyncIterable<Buffer>) {
    decoder ??= new TextDecoder(wideEncoding(part) ?? 'utf-8');
    onBytes(part.length);
    yield decoder.decode(part, { stream: true });
  }
  if (decoder !== null) yield decoder.decode();
}
