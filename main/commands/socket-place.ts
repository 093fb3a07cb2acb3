import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Unix sockets bear about 104 bytes on macOS and 107 on Linux. */
const longestSocketPath = 100;

/** How long somebody who listens may take to accept, in ms. */
const acceptMs = 500;

/**
 * Where the socket for commands is made: inside the data folder, which is the user's alone. Where that is too deep for a
 * socket, in a folder of the user's own among the temporary ones. On Windows a pipe with a name that nobody can guess and
 * so nobody can take first.
 */
export function socketPlace(folder: string, hasNamedPipes: boolean, temporary: string = tmpdir()): string {
  if (hasNamedPipes) return `\\\\.\\pipe\\twelve-${randomUUID()}`;
  const inside = join(folder, 'command.socket');
  if (Buffer.byteLength(inside) <= longestSocketPath) return inside;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return join(privateFolder(join(temporary, `twelve-${userInfo().uid}-${name}`)), 'command.socket');
}

/** A folder that only the user may enter. One that somebody else has made before is refused. */
function privateFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(folder);
  if (uid !== userInfo().uid || !lstatSync(folder).isDirectory()) {
    throw new Error(`The folder for the socket belongs to somebody else: ${folder}`);
  }
  if ((mode & 0o077) !== 0) chmodSync(folder, 0o700);
  return folder;
}

/** Whether somebody answers at a socket. A file that a killed program has left answers nothing. */
export function isAnswered(path: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect(path);
  socket.setTimeout(acceptMs);
  for (const event of ['connect', 'timeout', 'error'] as const) {
    socket.once(event, () => {
      socket.destroy();
      resolve(event !== 'error');
    });
  }
  return promise;
}

/** A path where nobody listens: the wanted one, cleared of what a killed program has left, or one beside it. */
export async function freePlace(wanted: string, hasNamedPipes: boolean): Promise<string> {
  if (hasNamedPipes) return wanted;
  if (await isAnswered(wanted)) return wanted.replace(/\.socket$/, `-${process.pid}.socket`);
  rmSync(wanted, { force: true });
  return wanted;
}
