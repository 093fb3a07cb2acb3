import { existsSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

const windows = ['session', 'week', 'settings'];

/** Vite leaves the styles inside of templates as they were written; a window would ship its indentation. */
const shrinkStyles: Plugin = {
  name: 'shrink-styles',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (!id.includes('/renderer/') || !code.includes('css`')) return null;
    const shrunk = code.replaceAll(/css`[^`]*`/g, (css) =>
      css.replaceAll(/\s+/g, ' ').replaceAll(/ ?([{};,>]) ?/g, '$1'),
    );
    return { code: shrunk, map: null };
  },
};

/** Vite's loader for the styles and preloads of lazy parts: ours have neither, so 3 kB of it have nothing to do. */
const plainLazyParts: Plugin = {
  name: 'plain-lazy-parts',
  enforce: 'pre',
  apply: 'build',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (part) => part();' : null),
};

/** The windows: one page each, for the one Chromium that Electron carries. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [shrinkStyles, plainLazyParts],
  build: {
    target: ['chrome150', 'es2024'],
    outDir: '../dist/renderer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: Object.fromEntries(
        windows
          .map((name) => [name, `${import.meta.dirname}/windows/${name}/index.html`] as const)
          .filter(([, page]) => existsSync(page)),
      ),
    },
  },
});
