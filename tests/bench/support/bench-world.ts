import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { build } from 'vite';
import { buildProgram } from '../../../scripts/build.ts';
import { findChromium } from '../../../scripts/chromium.ts';
import type { Bench } from './measurement.ts';
import { endPrograms } from './running-program.ts';
import { seedFolder } from './seed-folder.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Makes ready what measurements share; `end` takes all of it away. */
export async function openBench(say: (line: string) => void): Promise<Bench & { end(): Promise<void> }> {
  await buildProgram();
  const folder = mkdtempSync(join(tmpdir(), 'twelve-bench-'));
  const dist = join(folder, 'dist');
  cpSync(join(root, 'dist'), dist, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const barePages = await buildBarePages(join(folder, 'bare'));
  const newFolder = (): string => mkdtempSync(join(folder, 'data-'));
  const newFolderWith = (contacts: number): string => {
    const made = newFolder();
    seedFolder(made, contacts);
    return made;
  };
  const program = join(dist, 'main', 'main.js');
  const seeded = new Map<number, string>();
  let browser: Promise<Browser> | null = null;

  return {
    program,
    barePages,
    newFolder,
    newFolderWith,
    folderWith: (contacts) => {
      const known = seeded.get(contacts);
      if (known !== undefined) return known;
      say(`${contacts.toLocaleString('en')} contacts are brought in`);
      const made = newFolderWith(contacts);
      seeded.set(contacts, made);
      return made;
    },
    browser: () => (browser ??= openBrowser()),
    start: (changes) => ({
      main: program,
      platform: 'linux',
      clock: 'manual',
      startAt: new Date(),
      timeZone: 'Europe/Zagreb',
      locale: 'en-GB',
      colorScheme: 'light',
      arguments: [],
      ...changes,
    }),
    say,
    end: async () => {
      endPrograms();
      await (await browser)?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findChromium();
  return chromium.launch({ executablePath, args, env });
}

/** The bare page, built for the same Chromium as the program's own. */
async function buildBarePages(outDir: string): Promise<string> {
  const pages = join(import.meta.dirname, '..', 'programs');
  await build({
    configFile: false,
    root: pages,
    base: './',
    logLevel: 'warn',
    build: {
      target: ['chrome150', 'es2024'],
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { input: { bare: join(pages, 'bare-window', 'index.html') } },
    },
  });
  return outDir;
}
