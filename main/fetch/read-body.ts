import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, constants } from 'node:zlib';
import { FetchFailure } from './fetch-failure.ts';

/** Codings that are asked for; anything else is a server that does not listen. */
export const acceptedCodings = 'gzip, br, deflate';

/**
 * Reads a body, unpacked, up to a size that holds before and after unpacking: what grows beyond it is dropped on the spot,
 * however small it came.
 */
export async function readBody(response: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const declared = Number(response.headers['content-length'] ?? 0);
  if (declared > mostBytes) throw tooLarge();
  const codings = codingsOf(response.headers['content-encoding'] ?? '');
  if (codings.length === 0) return collect(response, mostBytes);
  const packed = await collect(response, mostBytes);
  let body = packed;
  for (const coding of codings.toReversed()) body = await unpack(body, coding, mostBytes);
  return body;
}

function codingsOf(header: string): readonly string[] {
  const codings = header
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > 2) throw new FetchFailure('unreadable', `Packed too often: ${header}`);
  return codings;
}

async function collect(stream: Readable, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) {
      stream.destroy();
      throw tooLarge();
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpack(packed: Buffer, coding: string, mostBytes: number): Promise<Buffer> | Buffer {
  const stream = unpackerOf(packed, coding);
  if (stream === null) return packed;
  stream.end(packed);
  return collect(stream, mostBytes);
}

/** Null for servers that say a body is packed and send it as it is. */
function unpackerOf(packed: Buffer, coding: string): ReturnType<typeof createGunzip> | null {
  const [first = 0, second = 0] = packed;
  // A body that was cut off still holds what came before.
  const forgiving = { finishFlush: constants.Z_SYNC_FLUSH };
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return first === 0x1f && second === 0x8b ? createGunzip(forgiving) : null;
    case 'deflate':
      // RFC 9110 means zlib's wrapping; many servers leave it away.
      return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0
        ? createInflate(forgiving)
        : createInflateRaw(forgiving);
    case 'br':
      return createBrotliDecompress();
    default:
      throw new FetchFailure('unreadable', `Packed as ${coding}, which was not asked for`);
  }
}

function tooLarge(): FetchFailure {
  return new FetchFailure('too-large', 'More than is ever read');
}
