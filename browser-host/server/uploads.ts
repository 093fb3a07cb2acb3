import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Files that the user dropped or picked in the browser, which never tells their real path: they lie in a folder of the
 * host until it ends.
 */
export class Uploads {
  #folder: string | null = null;

  async receive(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    this.#folder ??= mkdtempSync(join(tmpdir(), 'twelve-upload-'));
    await mkdir(this.#folder, { recursive: true });
    const place = await mkdtemp(join(this.#folder, 'file-'));
    const path = join(place, plainName(name));
    await pipeline(request, createWriteStream(path, { mode: 0o600 }));
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ path }));
  }

  remove(): void {
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = null;
  }
}

/** Keeps the name that the user knows, without anything that could lead elsewhere. */
export function plainName(name: string): string {
  const last = basename(name.replaceAll('\\', '/')).replaceAll(/[<>:"|?*\p{Cc}]/gu, '_');
  const short = last.length > 200 ? last.slice(-200) : last;
  return short === '' || short === '.' || short === '..' ? 'file' : short;
}
