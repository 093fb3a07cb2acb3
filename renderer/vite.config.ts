import { existsSync } from 'node:fs';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const windows = ['session', 'contacts', 'week', 'settings', 'pill'];

/** Vite leaves templates as they were written; a window would ship their indentation. */
const shrinkTemplates: Plugin = {
  name: 'shrink-templates',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (!id.includes('/renderer/') || !/\b(css|html|svg)`/.test(code)) return null;
    const shrunk = code.replaceAll(/css`[^`]*`/g, (css) =>
      css.replaceAll(/\s+/g, ' ').replaceAll(/ ?([{};,>]) ?/g, '$1'),
    );
    // A line's end stays: between two elements it is a space.
    return { code: shrunk.replaceAll(/\n\s+/g, '\n'), map: null };
  },
};

/** Vite's loader for the styles and preloads of lazy parts: ours have neither, so 3 kB of it have nothing to do. */
const plainLazyParts: Plugin = {
  name: 'plain-lazy-parts',
  enforce: 'pre',
  apply: 'build',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (part) => part();' : null),
};

/** What all windows share: the one Chromium that Electron carries. */
const shared = {
  root: import.meta.dirname,
  base: './',
  plugins: [shrinkTemplates, plainLazyParts],
} satisfies UserConfig;

/**
 * Each window is built by itself: it then starts with one script and without what only other windows need, for the price
 * of a copy of Lit on the disk.
 */
export const windowConfigs: readonly UserConfig[] = windows
  .map((name) => [name, `${import.meta.dirname}/windows/${name}/index.html`] as const)
  .filter(([, page]) => existsSync(page))
  .map(([name, page], index) => ({
    ...shared,
    build: {
      target: ['chrome150', 'es2024'],
      outDir: '../dist/renderer',
      emptyOutDir: index === 0,
      copyPublicDir: index === 0,
      assetsInlineLimit: 0,
      // A list of every lazy part's files would come with each window.
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: { [name]: page } },
    },
  }));

export default defineConfig(shared);
