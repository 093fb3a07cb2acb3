import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../core/commands/command.ts';
import { AppError } from '../../core/errors/app-error.ts';
import { CommandServer } from '../../main/commands/command-server.ts';

/** A command server on a real socket, whose commands do nothing but tell what they were. */
export class CommandWorld {
  readonly root = mkdtempSync(join(tmpdir(), 'twelve-command-'));
  readonly folder = join(this.root, 'data');
  readonly notes: string[] = [];
  readonly bugs: unknown[] = [];
  readonly watchers = new Set<(line: string) => void>();
  readonly server: CommandServer;

  constructor() {
    mkdirSync(this.folder, { mode: 0o700 });
    this.server = this.aServer();
  }

  aServer(): CommandServer {
    return new CommandServer({
      folder: this.folder,
      hasNamedPipes: process.platform === 'win32',
      run: async (command: Command) => {
        if (command.kind === 'pause') throw new AppError('no-session');
        if (command.kind === 'end') throw new Error('a bug');
        return { isDone: command.kind !== 'add', text: JSON.stringify(command) };
      },
      watch: (isJson, tell) => {
        this.watchers.add(tell);
        tell(isJson ? '{"state":"rest"}' : 'No session runs.');
        return () => this.watchers.delete(tell);
      },
      log: { bug: (error) => this.bugs.push(error), note: (line) => this.notes.push(line) },
    });
  }

  remove(): void {
    this.server.stop();
    rmSync(this.root, { recursive: true, force: true });
  }
}
