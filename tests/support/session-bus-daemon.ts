import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Why there can be no bus for tests here, or null when there can. */
export const noBusBecause: string | null =
  process.platform !== 'linux'
    ? 'the session bus is a thing of Linux'
    : spawnSync('dbus-daemon', ['--version']).status === 0
      ? null
      : 'dbus-daemon is not installed (Debian: dbus-daemon)';

/** A session bus of a test's own: a real dbus-daemon that nobody else knows. */
export interface BusDaemon {
  /** As `DBUS_SESSION_BUS_ADDRESS` names it. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts a bus; `transport` is `path=` or `abstract=` with a name of the test's own. */
export async function startBusDaemon(transport: string): Promise<BusDaemon> {
  const daemon: ChildProcess = spawn(
    'dbus-daemon',
    ['--session', '--nofork', '--nopidfile', '--print-address=1', `--address=unix:${transport}`],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  if (daemon.stdout === null) throw new Error('dbus-daemon has no output');
  const [line] = (await once(daemon.stdout, 'data')) as [Buffer];
  return {
    address: line.toString().trim(),
    stop: async () => {
      if (daemon.exitCode !== null || daemon.signalCode !== null) return;
      daemon.kill();
      await once(daemon, 'exit');
    },
  };
}
