import { defineConfig } from 'vite';

/**
 * A sandboxed preload is one CommonJS file that requires nothing but electron
 * (https://www.electronjs.org/docs/latest/tutorial/sandbox).
 */
export default defineConfig({
  root: import.meta.dirname,
  ssr: { noExternal: true, external: ['electron'], target: 'node' },
  build: {
    ssr: true,
    target: 'chrome150',
    outDir: '../dist/preload',
    emptyOutDir: true,
    minify: 'oxc',
    rolldownOptions: {
      input: { preload: `${import.meta.dirname}/preload.ts` },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
});
