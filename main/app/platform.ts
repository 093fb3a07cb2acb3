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
