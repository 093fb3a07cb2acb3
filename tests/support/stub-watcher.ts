import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

const name = 'org.kde.StatusNotifierWatcher';
const path = '/StatusNotifierWatcher';

/**
 * What a desktop's panel has: takes the name of the watcher on a bus, says whether a host is registered, and tells when
 * that changes. Written without the program's own client, so that the two check each other.
 */
export class StubWatcher {
  readonly #socket: Socket;
  #serial = 0;
  #hasHost: boolean;
  /** What it was called, in order: `RegisterStatusNotifierItem` is an icon that comes forward. */
  readonly calls: string[] = [];

  private constructor(socket: Socket, hasHost: boolean) {
    this.#socket = socket;
    this.#hasHost = hasHost;
    socket.on('data', (bytes: Buffer) => this.#take(bytes));
    socket.on('error', () => {});
  }

  /** Appears on the bus at an address. */
  static async appear(address: string, hasHost = true): Promise<StubWatcher> {
    const place = /unix:(path|abstract)=([^,;]+)/.exec(address);
    if (place === null) throw new Error(`No socket in ${address}`);
    const socket = connect({ path: `${place[1] === 'abstract' ? '\0' : ''}${place[2] ?? ''}` });
    await once(socket, 'connect');
    socket.write(`\0AUTH EXTERNAL ${Buffer.from(String(process.getuid?.())).toString('hex')}\r\n`);
    await once(socket, 'data');
    socket.write('BEGIN\r\n');
    const watcher = new StubWatcher(socket, hasHost);
    watcher.#callBus('Hello', '', []);
    watcher.#callBus('RequestName', 'su', [...text(name), ...number(0)]);
    return watcher;
  }

  /** A panel comes forward, or goes. */
  setHost(hasHost: boolean): void {
    this.#hasHost = hasHost;
    const member = hasHost ? 'StatusNotifierHostRegistered' : 'StatusNotifierHostUnregistered';
    this.#send(4, [field(1, 'o', path), field(2, 's', name), field(3, 's', member)], '', []);
  }

  /** The panel ends; the bus takes its name away. */
  async vanish(): Promise<void> {
    this.#socket.destroy();
    await once(this.#socket, 'close');
  }

  #callBus(member: string, signature: string, body: readonly number[]): void {
    const bus = 'org.freedesktop.DBus';
    const where = [field(1, 'o', '/org/freedesktop/DBus'), field(2, 's', bus), field(6, 's', bus)];
    this.#send(1, [...where, field(3, 's', member)], signature, body);
  }

  /** Messages of the bus come alone or several at once, but never in parts: they are small. */
  #take(bytes: Buffer): void {
    for (let at = 0; at + 16 <= bytes.length;) {
      const length = Math.ceil((16 + bytes.readUInt32LE(at + 12)) / 8) * 8 + bytes.readUInt32LE(at + 4);
      this.#answer(bytes.subarray(at, at + length));
      at += length;
    }
  }

  /** Whatever is asked for is the one property; what is only said gets the same answer, which nobody reads. */
  #answer(message: Buffer): void {
    if (message[1] !== 1) return;
    const member = /RegisterStatusNotifierItem|Get(?:All)?(?=\0)/.exec(message.toString('latin1'))?.[0];
    if (member !== undefined) this.calls.push(member);
    const sender = /:\d+\.\d+/.exec(message.toString('latin1'))?.[0] ?? '';
    const replySerial = [5, 1, 117, 0, ...number(message.readUInt32LE(8))];
    const yesOrNo = [1, 98, 0, 0, ...number(this.#hasHost ? 1 : 0)];
    this.#send(2, [replySerial, field(6, 's', sender)], 'v', yesOrNo);
  }

  #send(type: number, fields: readonly (readonly number[])[], signature: string, body: readonly number[]): void {
    const all = signature === '' ? fields : [...fields, [8, 1, 103, 0, signature.length, ...Buffer.from(signature), 0]];
    const list = all.reduce<readonly number[]>((bytes, one) => [...padded(bytes, 8), ...one], []);
    this.#serial += 1;
    const head = [0x6c, type, 1, 1, ...number(body.length), ...number(this.#serial), ...number(list.length), ...list];
    this.#socket.write(Buffer.from([...padded(head, 8), ...body]));
  }
}

function number(value: number): readonly number[] {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return [...bytes];
}

/** A text, with room up to the next number behind it. */
function text(value: string): readonly number[] {
  const bytes = Buffer.from(value);
  return padded([...number(bytes.length), ...bytes, 0], 4);
}

function field(code: number, kind: 'o' | 's', value: string): readonly number[] {
  const bytes = Buffer.from(value);
  return [code, 1, kind.charCodeAt(0), 0, ...number(bytes.length), ...bytes, 0];
}

function padded(bytes: readonly number[], to: number): readonly number[] {
  return [...bytes, ...Array<number>((to - (bytes.length % to)) % to).fill(0)];
}
