import { spawnSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a second start tells the first. */
export interface SecondStart {
  readonly argv: string[];
  readonly workingDirectory: string;
}

/** How long a second start waits for an answer of the first, which may be busy starting. */
const patienceMs = 5000;

/** Unix sockets bear about 104 characters on macOS and 107 on Linux. */
const longestSocketPath = 100;

/**
 * Electron's single-instance lock, across processes: a file in the data folder names the holder's process and socket. The
 * first holds it; a second tells it what it was started with and goes. A holder that was killed is recognised: nobody
 * answers at its socket.
 */
export class SingleInstance {
  #folder = '';
  #server: Server | null = null;
  #held: string | null = null;

  /**
   * Takes the lock, or tells the holder and answers false. `onSecond` hears of later starts and answers with what the
   * second one shall print.
   */
  take(
    folder: string,
    mine: SecondStart,
    onSecond: (start: SecondStart) => string,
    print: (answer: string) => void,
  ): boolean {
    this.#folder = folder;
    mkdirSync(this.#folder, { recursive: true });
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (this.#claim(onSecond)) return true;
      const holder = this.#readHolder();
      const answer = holder === null ? null : tellHolder(holder.socket, mine);
      if (answer !== null) {
        print(answer);
        return false;
      }
      this.#clear(holder?.text ?? '');
    }
    return false;
  }

  release(): void {
    if (this.#held !== null && this.#readHolder()?.text === this.#held) rmSync(this.#lockFile, { force: true });
    this.#held = null;
    this.#server?.close();
  }

  get #lockFile(): string {
    return join(this.#folder, 'lock');
  }

  /** A hard link either makes the file with all its text or fails because there is one: no half-written lock is ever seen. */
  #claim(onSecond: (start: SecondStart) => string): boolean {
    const socket = socketPath(this.#folder);
    const text = JSON.stringify({ processId: process.pid, socket });
    const draft = `${this.#lockFile}.${process.pid}`;
    writeFileSync(draft, text, { mode: 0o600 });
    try {
      linkSync(draft, this.#lockFile);
    } catch {
      return false;
    } finally {
      rmSync(draft, { force: true });
    }
    this.#held = text;
    this.#server = listen(socket, onSecond);
    return true;
  }

  #readHolder(): { readonly socket: string; readonly text: string } | null {
    try {
      const text = readFileSync(this.#lockFile, 'utf8');
      const { socket } = JSON.parse(text) as { socket: unknown };
      return typeof socket === 'string' ? { socket, text } : null;
    } catch {
      return null;
    }
  }

  /** Removes a dead holder's lock, but not the one that another start has put there meanwhile. */
  #clear(stale: string): void {
    const aside = `${this.#lockFile}.stale.${process.pid}`;
    try {
      renameSync(this.#lockFile, aside);
      if (stale !== '' && readFileSync(aside, 'utf8') !== stale) linkSync(aside, this.#lockFile);
    } catch {
      // Somebody else was faster; the next attempt sees how it stands.
    }
    rmSync(aside, { force: true });
  }
}

function socketPath(folder: string): string {
  if (process.platform === 'win32') {
    return `\\\\.\\pipe\\twelve-${createHash('sha256').update(folder.toLowerCase()).digest('hex').slice(0, 32)}`;
  }
  const inside = join(folder, `lock-${process.pid}.socket`);
  return inside.length <= longestSocketPath ? inside : join(mkdtempSync(join(tmpdir(), 'twelve-')), 'lock.socket');
}

function listen(path: string, onSecond: (start: SecondStart) => string): Server {
  const server = createServer((socket) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('error', () => socket.destroy());
    socket.on('data', (data: string) => {
      text += data;
      if (!text.endsWith('\n')) return;
      socket.end(`${onSecond(JSON.parse(text) as SecondStart)}\n`);
    });
  });
  if (process.platform !== 'win32') rmSync(path, { force: true });
  server.listen(path, () => {
    if (process.platform !== 'win32') chmodSync(path, 0o600);
  });
  // The lock alone must not keep a program alive that wants to end.
  server.unref();
  return server;
}

/** Electron answers at once, so this must too: a small process of its own waits for the socket. */
function tellHolder(socket: string, mine: SecondStart): string | null {
  const program = [import.meta.filename, 'tell', socket, JSON.stringify(mine)];
  const told = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...program], {
    encoding: 'utf8',
    timeout: patienceMs,
  });
  return told.status === 0 ? told.stdout.trim() : null;
}

if (process.argv[1] === import.meta.filename && process.argv[2] === 'tell') {
  const socket = connect(process.argv[3] ?? '', () => socket.write(`${process.argv[4] ?? ''}\n`));
  socket.on('error', () => process.exit(1));
  socket.pipe(process.stdout);
}
