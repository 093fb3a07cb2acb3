import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');

/** One project a layer: each sees only the libraries that exist where it runs. */
export const layers = ['core', 'main', 'preload', 'renderer', 'browser-host', 'scripts', 'tests'] as const;

/** Type checks one layer; answers what the compiler printed when it found something. */
export function typecheckLayer(
  layer: string,
): Promise<{ readonly layer: string; readonly output: string; readonly ok: boolean }> {
  return new Promise((resolve) => {
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const child = spawn(process.execPath, [compiler, '-p', layer], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => resolve({ layer, output, ok: code === 0 }));
  });
}

/** Type checks all layers, a few at a time. */
export async function typecheck(): Promise<boolean> {
  const waiting: string[] = [...layers];
  let isSound = true;
  const worker = async (): Promise<void> => {
    for (let layer = waiting.shift(); layer !== undefined; layer = waiting.shift()) {
      const result = await typecheckLayer(layer);
      if (result.ok) continue;
      isSound = false;
      console.error(`The types of ${result.layer}/ do not hold:\n${result.output}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, worker));
  return isSound;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit((await typecheck()) ? 0 : 1);
