/** A message of the bus, as far as it is understood here. */
export interface BusMessage {
  readonly type: 'call' | 'return' | 'error' | 'signal' | 'other';
  readonly serial: number;
  readonly replySerial: number | null;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly errorName: string;
  readonly sender: string;
  /** Texts, numbers and yes or no, up to the first value of another kind. A variant is what it holds. */
  readonly body: readonly (string | number | boolean)[];
}

/** A call whose arguments are texts. */
export interface BusCall {
  readonly serial: number;
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly texts: readonly string[];
}

/** A message that nobody would send us. Larger ones are taken for a fault, in bytes. */
const largestMessage = 1_048_576;

const types = ['other', 'call', 'return', 'error', 'signal'] as const;
const protocolVersion = 1;
/** Asking must not start a program that the user does not run. */
const noAutoStart = 2;

/** Header fields by their codes (https://dbus.freedesktop.org/doc/dbus-specification.html#message-protocol-header-fields). */
const fields = {
  path: 1,
  interface: 2,
  member: 3,
  errorName: 4,
  replySerial: 5,
  destination: 6,
  sender: 7,
  signature: 8,
};

/** A call as the bytes that the bus takes, little end first. */
export function encodeCall(call: BusCall): Buffer {
  const body = new Writer();
  for (const text of call.texts) body.text(text);
  const header = new Writer();
  header.bytes('l'.charCodeAt(0), types.indexOf('call'), noAutoStart, protocolVersion);
  header.number(body.length);
  header.number(call.serial);
  const list = new Writer();
  list.field(fields.path, 'o', call.path);
  list.field(fields.interface, 's', call.interface);
  list.field(fields.member, 's', call.member);
  list.field(fields.destination, 's', call.destination);
  if (call.texts.length > 0) list.field(fields.signature, 'g', 's'.repeat(call.texts.length));
  header.number(list.length);
  header.append(list);
  header.align(8);
  header.append(body);
  return header.toBuffer();
}

/** Bytes that grow, each value at its own alignment. */
class Writer {
  readonly #bytes: number[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  bytes(...values: readonly number[]): void {
    this.#bytes.push(...values);
  }

  align(to: number): void {
    while (this.#bytes.length % to !== 0) this.#bytes.push(0);
  }

  number(value: number): void {
    this.align(4);
    this.bytes(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);
  }

  text(value: string): void {
    const encoded = Buffer.from(value);
    this.number(encoded.length);
    this.bytes(...encoded, 0);
  }

  signature(value: string): void {
    this.bytes(value.length, ...Buffer.from(value), 0);
  }

  field(code: number, kind: 'o' | 's' | 'g', value: string): void {
    this.align(8);
    this.bytes(code);
    this.signature(kind);
    if (kind === 'g') this.signature(value);
    else this.text(value);
  }

  append(other: Writer): void {
    this.bytes(...other.#bytes);
  }

  toBuffer(): Buffer {
    return Buffer.from(this.#bytes);
  }
}

/**
 * Takes the first whole message off some bytes; null when there is none yet. Throws when they are no message at all.
 */
export function takeMessage(bytes: Buffer): { readonly message: BusMessage; readonly length: number } | null {
  if (bytes.length < 16) return null;
  const isLittle = bytes[0] === 'l'.charCodeAt(0);
  if ((!isLittle && bytes[0] !== 'B'.charCodeAt(0)) || bytes[3] !== protocolVersion) throw new Error('No bus message');
  const fixed = new Reader(bytes, isLittle, 4);
  const bodyLength = fixed.number();
  const serial = fixed.number();
  const headerEnd = 16 + fixed.number();
  const bodyStart = Math.ceil(headerEnd / 8) * 8;
  const length = bodyStart + bodyLength;
  if (length > largestMessage) throw new Error(`A bus message of ${length} bytes`);
  if (bytes.length < length) return null;

  const found = new Map<number, string | number | boolean>();
  const header = new Reader(bytes.subarray(0, headerEnd), isLittle, 16);
  while (header.hasMore) {
    header.align(8);
    const code = header.byte();
    const value = header.value('v');
    if (value === null) break;
    found.set(code, value);
  }
  const text = (code: number): string => String(found.get(code) ?? '');
  const replySerial = found.get(fields.replySerial);
  const message: BusMessage = {
    type: types[bytes[1] ?? 0] ?? 'other',
    serial,
    replySerial: typeof replySerial === 'number' ? replySerial : null,
    path: text(fields.path),
    interface: text(fields.interface),
    member: text(fields.member),
    errorName: text(fields.errorName),
    sender: text(fields.sender),
    body: readBody(bytes.subarray(bodyStart, length), isLittle, text(fields.signature)),
  };
  return { message, length };
}

function readBody(bytes: Buffer, isLittle: boolean, signature: string): readonly (string | number | boolean)[] {
  const reader = new Reader(bytes, isLittle, 0);
  const values: (string | number | boolean)[] = [];
  for (const kind of signature) {
    const value = reader.value(kind);
    if (value === null) break;
    values.push(value);
  }
  return values;
}

class Reader {
  readonly #bytes: Buffer;
  readonly #isLittle: boolean;
  #at: number;

  constructor(bytes: Buffer, isLittle: boolean, at: number) {
    this.#bytes = bytes;
    this.#isLittle = isLittle;
    this.#at = at;
  }

  get hasMore(): boolean {
    return this.#at < this.#bytes.length;
  }

  align(to: number): void {
    this.#at = Math.ceil(this.#at / to) * to;
  }

  byte(): number {
    return this.#bytes.readUInt8(this.#at++);
  }

  number(): number {
    this.align(4);
    const value = this.#isLittle ? this.#bytes.readUInt32LE(this.#at) : this.#bytes.readUInt32BE(this.#at);
    this.#at += 4;
    return value;
  }

  /** A value of a simple kind, or null for one that is not understood here. */
  value(kind: string): string | number | boolean | null {
    switch (kind) {
      case 's':
      case 'o':
        return this.#text(this.number());
      case 'g':
        return this.#text(this.byte());
      case 'u':
        return this.number();
      case 'b':
        return this.number() === 1;
      case 'y':
        return this.byte();
      case 'v': {
        const inside = this.#text(this.byte());
        return inside.length === 1 && inside !== 'v' ? this.value(inside) : null;
      }
      default:
        return null;
    }
  }

  #text(length: number): string {
    if (this.#at + length >= this.#bytes.length) throw new RangeError('A text reaches beyond its message');
    const text = this.#bytes.toString('utf8', this.#at, this.#at + length);
    this.#at += length + 1;
    return text;
  }
}
