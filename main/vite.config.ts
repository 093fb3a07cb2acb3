import { defineConfig } from 'vite';

/** Main and its workers: ES modules for Node 24, with everything but Electron and Node's own modules inside. */
export default defineConfig({
  root: import.meta.dirname,
  ssr: { noExternal: true, external: ['electron'], target: 'node' },
  build: {
    ssr: true,
    target: 'node24',
    outDir: '../dist/main',
    emptyOutDir: true,
    minify: 'oxc',
    sourcemap: false,
    rolldownOptions: {
      input: {
        main: `${import.meta.dirname}/main.ts`,
        'posts-worker': `${import.meta.dirname}/posts/posts-worker.ts`,
        'storage-worker': `${import.meta.dirname}/storage/storage-worker.ts`,
        'import-worker': `${import.meta.dirname}/imports/import-worker.ts`,
      },
      external: ['electron', /^node:/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
