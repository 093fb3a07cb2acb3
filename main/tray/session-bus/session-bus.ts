import { connect, type Socket } from 'node:net';
import { encodeCall, takeMessage, type BusCall, type BusMessage } from './bus-message.ts';

/** How long the bus may take to let us in, in ms. It is a socket on the same machine. */
const patienceMs = 3_000;

const busItself = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;

/** The bus, or a program on it, said no. */
export class BusError extends Error {
  override readonly name = 'BusError';
}

/**
 * A connection to the session bus that can call methods with texts and hear signals: all that is needed to see whether
 * there is a place for tray icons. Electron offers none, and whole libraries for it are many times this size.
 */
export class SessionBus {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, PromiseWithResolvers<BusMessage>>();
  readonly #onSignal: (message: BusMessage) => void;
  readonly #onClosed: () => void;
  #received = Buffer.alloc(0);
  #lastSerial = 0;

  private constructor(socket: Socket, listener: SessionBusListener) {
    this.#socket = socket;
    this.#onSignal = listener.onSignal;
    this.#onClosed = listener.onClosed;
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('close', () => this.#end());
  }

  /** Connects through the first socket that lets us in. */
  static async open(sockets: readonly string[], listener: SessionBusListener): Promise<SessionBus> {
    for (const path of sockets) {
      const socket = await enter(path).catch(() => null);
      if (socket === null) continue;
      const bus = new SessionBus(socket, listener);
      await bus.call({ ...busItself, member: 'Hello', texts: [] });
      return bus;
    }
    throw new BusError('There is no session bus');
  }

  /** From now on the signals that fit a rule are heard. */
  async listen(rule: string): Promise<void> {
    await this.call({ ...busItself, member: 'AddMatch', texts: [rule] });
  }

  /** Calls a method and waits for its answer. */
  call(call: Omit<BusCall, 'serial'>): Promise<BusMessage> {
    if (this.#socket.destroyed) return Promise.reject(new BusError('The bus is gone'));
    const serial = (this.#lastSerial += 1);
    const answer = Promise.withResolvers<BusMessage>();
    this.#waiting.set(serial, answer);
    this.#socket.write(encodeCall({ ...call, serial }));
    return answer.promise;
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    try {
      for (let taken = takeMessage(this.#received); taken !== null; taken = takeMessage(this.#received)) {
        this.#received = this.#received.subarray(taken.length);
        this.#handle(taken.message);
      }
    } catch {
      // Bytes that are no messages: nothing after them can be understood either.
      this.close();
    }
  }

  #handle(message: BusMessage): void {
    if (message.type === 'signal') return this.#onSignal(message);
    if (message.replySerial === null) return;
    const answer = this.#waiting.get(message.replySerial);
    this.#waiting.delete(message.replySerial);
    if (message.type === 'return') answer?.resolve(message);
    else answer?.reject(new BusError(message.errorName));
  }

  #end(): void {
    for (const answer of this.#waiting.values()) answer.reject(new BusError('The bus is gone'));
    this.#waiting.clear();
    this.#onClosed();
  }
}

export interface SessionBusListener {
  readonly onSignal: (message: BusMessage) => void;
  /** The bus has ended the connection, or said what nobody understands. */
  readonly onClosed: () => void;
}

/**
 * Connects and proves who we are by our user id, which the bus can see for itself
 * (https://dbus.freedesktop.org/doc/dbus-specification.html#auth-mechanisms-external).
 */
function enter(path: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ path });
    const fail = (): void => {
      socket.destroy();
      reject(new BusError('The bus did not let us in'));
    };
    const hear = (chunk: Buffer): void => {
      if (!chunk.toString('latin1').startsWith('OK ')) return fail();
      socket.setTimeout(0);
      for (const event of ['data', 'error', 'timeout', 'close'] as const) socket.removeAllListeners(event);
      // What goes wrong later ends in a close, which is what counts.
      socket.on('error', () => {});
      socket.write('BEGIN\r\n');
      resolve(socket);
    };
    socket.setTimeout(patienceMs);
    socket.on('connect', () =>
      socket.write(`\0AUTH EXTERNAL ${Buffer.from(String(process.getuid?.())).toString('hex')}\r\n`),
    );
    socket.on('data', hear);
    socket.on('error', fail);
    socket.on('timeout', fail);
    socket.on('close', fail);
  });
}
