import { join } from 'node:path';
import { build } from 'vite';

export interface BuiltProgram {
  readonly programFile: string;
  readonly workerFile: string;
}

/** Bundles the scripted program and the storage worker as the product is bundled, so that hundreds of starts are quick. */
export async function buildScriptedProgram(folder: string): Promise<BuiltProgram> {
  const root = join(import.meta.dirname, '..', '..', '..');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node24',
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: {
          program: join(import.meta.dirname, 'scripted-program.ts'),
          worker: join(root, 'main', 'storage', 'storage-worker.ts'),
        },
        external: [/^node:/],
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return { programFile: join(folder, 'program.mjs'), workerFile: join(folder, 'worker.mjs') };
}
