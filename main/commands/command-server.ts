import { chmodSync, rmSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { readCommand } from '../../core/commands/read-command.ts';
import type { Command } from '../../core/commands/command.ts';
import { commandText, problemText } from '../../core/text/command-text.ts';
import { failureOf } from '../app/failure.ts';
import type { Log } from '../app/log.ts';
import { writeDurably } from '../storage/write-durably.ts';
import type { CommandAnswer } from './command-service.ts';
import { freePlace, socketPlace } from './socket-place.ts';

/** More than any command has. */
const mostBytes = 16 * 1024;

/** A command comes at once or not at all. */
const patienceMs = 5_000;

/** The name of the file that says where the socket is. */
export const placeFileName = 'command-socket';

export interface CommandServerParts {
  /** The folder of the user's data, absolute. */
  readonly folder: string;
  readonly hasNamedPipes: boolean;
  readonly run: (command: Command) => Promise<CommandAnswer>;
  /** Tells the status now and at every change until the returned function is called. */
  readonly watch: (isJson: boolean, tell: (line: string) => void) => () => void;
  readonly log: Pick<Log, 'bug' | 'note'>;
}

/**
 * Answers commands on a socket that only the user can open: POST /command with `word=…` for each word, so that curl and a
 * shell are all that a client needs. A status of 200 is done, 409 could not be done, 400 was not understood.
 */
export class CommandServer {
  readonly #parts: CommandServerParts;
  #server: Server | null = null;
  #path = '';

  constructor(parts: CommandServerParts) {
    this.#parts = parts;
  }

  /** Listens. A program that nobody can command is still a program: what fails is noted, never thrown. */
  async start(): Promise<void> {
    const { folder, hasNamedPipes, log } = this.#parts;
    try {
      // Loaded here, so not before the icon is up; imported as a module it would bring all of fetch along (40 ms).
      const { createServer } = process.getBuiltinModule('node:http');
      const wanted = socketPlace(folder, hasNamedPipes);
      this.#path = await freePlace(wanted, hasNamedPipes);
      if (this.#path !== wanted) log.note('Another program listens on the socket for commands; a second one was made.');
      const options = { requestTimeout: patienceMs, headersTimeout: patienceMs, maxHeaderSize: 8 * 1024 };
      const server = createServer(options, (request, response) => void this.#answer(request, response));
      server.maxConnections = 32;
      await listen(server, this.#path);
      server.unref();
      this.#server = server;
      if (!hasNamedPipes) chmodSync(this.#path, 0o600);
      writeDurably(join(folder, placeFileName), `${this.#path}\n`);
    } catch (error) {
      log.bug(error, 'commands');
    }
  }

  stop(): void {
    if (this.#server === null) return;
    this.#server.close();
    this.#server.closeAllConnections();
    this.#server = null;
    rmSync(join(this.#parts.folder, placeFileName), { force: true });
    if (!this.#parts.hasNamedPipes) rmSync(this.#path, { force: true });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // By the type a client knows that it has found the program and not somebody else on its socket.
    response.setHeader('Content-Type', 'text/x-twelve; charset=utf-8');
    response.setHeader('Connection', 'close');
    try {
      if (request.method !== 'POST' || request.url !== '/command') return end(response, 404, commandText.ofTwelveOnly);
      const words = await readWords(request);
      if (words === null) return end(response, 400, commandText.tooMuch);
      const read = readCommand(words);
      if (!read.ok) return end(response, 400, problemText(read.problem));
      if (read.command.kind === 'status' && read.command.isWatching) return this.#watch(read.command.isJson, response);
      const { isDone, text } = await this.#parts.run(read.command);
      end(response, isDone ? 200 : 409, text);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === 'bug') this.#parts.log.bug(error, 'commands');
      end(response, 409, failure.message);
    }
  }

  #watch(isJson: boolean, response: ServerResponse): void {
    const stop = this.#parts.watch(isJson, (line) => void response.write(`${printable(line)}\n`));
    response.on('close', stop);
  }
}

function listen(server: Server, path: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  // Made for the user alone from the first moment: the folder is closed to others, and chmod follows for good measure.
  server.listen(path, resolve);
  return promise;
}

/** The words of a command, or null when there is too much. */
async function readWords(request: IncomingMessage): Promise<readonly string[] | null> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request as AsyncIterable<string>) {
    text += chunk;
    if (text.length > mostBytes) return null;
  }
  return new URLSearchParams(text).getAll('word');
}

function end(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return void response.end();
  response.statusCode = status;
  response.end(text === '' ? '' : `${printable(text)}\n`);
}

/** Nothing that would move the cursor or colour the terminal: names and notes are other people's words. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, ' ');
}
