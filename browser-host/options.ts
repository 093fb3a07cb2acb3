import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** The systems whose ways the host can imitate. */
export type HostPlatform = 'darwin' | 'win32' | 'linux';

/** How the host was asked to run. */
export interface HostOptions {
  readonly headless: boolean;
  readonly dataFolder: string;
  readonly platform: HostPlatform;
  /** `desktop`: one page with all windows; `pages`: each window is a top-level page of its own, for tests. */
  readonly windows: 'desktop' | 'pages';
  /** `missing`: macOS hides the icon, and on Linux the program must find out from the session bus. */
  readonly tray: 'there' | 'missing';
  /** The program's entry file. */
  readonly main: string;
  readonly port: number;
  readonly hasManualClock: boolean;
  readonly isControlled: boolean;
  /** What is handed on to the program. */
  readonly programArguments: readonly string[];
}

const platforms: readonly HostPlatform[] = ['darwin', 'win32', 'linux'];

/** Reads the command line; throws an error whose message says what to change. */
export function readOptions(argv: readonly string[], environment: NodeJS.ProcessEnv, actual: string): HostOptions {
  const { values, tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: {
      headless: { type: 'boolean' },
      data: { type: 'string' },
      platform: { type: 'string' },
      windows: { type: 'string' },
      tray: { type: 'string' },
      main: { type: 'string' },
      port: { type: 'string' },
      clock: { type: 'string' },
      control: { type: 'boolean' },
    },
  });
  const known = ['headless', 'data', 'platform', 'windows', 'tray', 'main', 'port', 'clock', 'control'];
  const strangers = tokens.filter((token) => token.kind !== 'option' || !known.includes(token.name));
  return {
    headless: values.headless === true,
    dataFolder: folderOf(values.data, environment, actual),
    platform: oneOf('--platform', values.platform, platforms) ?? hostPlatform(actual),
    windows: oneOf('--windows', values.windows, ['desktop', 'pages'] as const) ?? 'desktop',
    tray: oneOf('--tray', values.tray, ['there', 'missing'] as const) ?? 'there',
    main: resolve(textOf('--main', values.main) ?? join(import.meta.dirname, '..', 'dist', 'main', 'main.js')),
    port: portOf(values.port),
    hasManualClock: oneOf('--clock', values.clock, ['manual', 'system'] as const) === 'manual',
    isControlled: values.control === true,
    programArguments: strangers.flatMap((token) => argv.slice(token.index, token.index + 1)),
  };
}

function hostPlatform(actual: string): HostPlatform {
  return platforms.find((platform) => platform === actual) ?? 'linux';
}

function textOf(name: string, value: string | boolean | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean' || value === '') throw new Error(`${name} needs a value, for example ${name}=… .`);
  return value;
}

function oneOf<T extends string>(
  name: string,
  value: string | boolean | undefined,
  allowed: readonly T[],
): T | undefined {
  const text = textOf(name, value);
  if (text === undefined) return undefined;
  const found = allowed.find((candidate) => candidate === text);
  if (found === undefined) throw new Error(`${name} can be ${allowed.join(', ')}, not "${text}".`);
  return found;
}

function portOf(value: string | boolean | undefined): number {
  const text = textOf('--port', value) ?? '0';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port can be 0 (any free one) to 65535, not "${text}".`);
  }
  return port;
}

/** Not Electron's own folder: the two must be able to stand side by side. */
function folderOf(value: string | boolean | undefined, environment: NodeJS.ProcessEnv, actual: string): string {
  const given = textOf('--data', value);
  if (given !== undefined) return resolve(given);
  if (actual === 'win32') {
    return join(environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'twelve-browser-host');
  }
  if (actual === 'darwin') return join(homedir(), 'Library', 'Application Support', 'twelve-browser-host');
  const shared = environment.XDG_DATA_HOME;
  return join(
    shared === undefined || shared === '' ? join(homedir(), '.local', 'share') : shared,
    'twelve-browser-host',
  );
}
