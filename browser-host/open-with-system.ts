import { spawn } from 'node:child_process';

const openers: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  darwin: ['open'],
  // Not `start`, which is a part of the shell and would read an address as a command line.
  win32: ['explorer'],
};

/** Opens an address or a file with what the user's system has for it; without one, nothing happens. */
export function openWithSystem(target: string): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, target], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
