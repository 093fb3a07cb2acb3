import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const stampFile = join(root, 'dist', '.stamp');
const layers = ['main', 'preload'] as const;
const usual = { logLevel: 'warn', mode: 'production' } as const;

/** Changes when any source of the bundles does: their paths, sizes and times, and the locked packages. */
async function stampOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const files: string[] = [];
  for await (const file of glob('{core,main,preload,renderer}/**/*', { cwd: root, exclude: ['**/node_modules/**'] })) {
    files.push(file);
  }
  for (const file of [...files.toSorted(), 'package-lock.json', 'scripts/build.ts']) {
    const stat = statSync(join(root, file));
    if (stat.isFile()) hash.update(`${file}\0${stat.size}\0${stat.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Builds the three bundles into dist/, or does nothing when they are up to date. */
export async function buildProgram(options: { readonly force?: boolean } = {}): Promise<'built' | 'fresh'> {
  const stamp = await stampOfSources();
  const isFresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (isFresh && options.force !== true) return 'fresh';

  const { build } = await import('vite');
  await Promise.all([
    ...layers.map((layer) => build({ ...usual, configFile: join(root, layer, 'vite.config.ts') })),
    buildWindows(),
  ]);
  writeFileSync(stampFile, stamp);
  return 'built';
}

/** One after the other: the first one empties the folder that they share. */
async function buildWindows(): Promise<void> {
  const { build } = await import('vite');
  const { windowConfigs } = await import('../renderer/vite.config.ts');
  for (const config of windowConfigs) await build({ ...usual, ...config, configFile: false });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const outcome = await buildProgram({ force: process.argv.includes('--force') });
  console.error(outcome === 'built' ? 'Built into dist/.' : 'dist/ is up to date.');
}
