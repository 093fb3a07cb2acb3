import type { Platform } from '../../core/types/platform.ts';

const platforms: readonly Platform[] = ['darwin', 'win32', 'linux'];

/**
 * Which system this is: the one place where it is asked. Unpacked programs can be told another one, so that a test can
 * see that system's gaps. Every other Unix counts as Linux.
 */
export function readPlatform(options: {
  readonly isPackaged: boolean;
  readonly actual: string;
  readonly told: string | undefined;
}): Platform {
  const wanted = options.isPackaged ? options.actual : (options.told ?? options.actual);
  return platforms.find((platform) => platform === wanted) ?? 'linux';
}

/** Whether programs talk to each other through named pipes here, and not through sockets that are files. */
export function hasNamedPipes(actual: string): boolean {
  return actual === 'win32';
}

/**
 * Whether windows can stand above all others and where the program puts them. Wayland allows neither
 * (https://github.com/electron/electron/issues/50560); Electron uses it wherever the session does, unless it is told otherwise.
 */
export function canFloat(
  platform: Platform,
  host: { readonly argv: readonly string[]; readonly env: Readonly<Record<string, string | undefined>> },
): boolean {
  if (platform !== 'linux' || host.argv.includes('--ozone-platform=x11')) return true;
  return host.env.XDG_SESSION_TYPE !== 'wayland' && (host.env.WAYLAND_DISPLAY ?? '') === '';
}
