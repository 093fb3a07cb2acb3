import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { limited, told, type Measurement } from './support/measurement.ts';
import { RunningProgram, WindowPage } from './support/running-program.ts';

const limitKilobytes = 40;

/** The JavaScript that the session window asks for while a session runs, Lit and all, as gzip would send it. */
export const windowSize: Measurement = {
  name: 'window size',
  async measure(bench) {
    const program = await RunningProgram.start(bench.start({ dataFolder: bench.newFolderWith(100), clock: 'system' }));
    await program.seen(({ trays }) => (trays[0]?.tooltip ?? '').includes('Person'));
    await program.clickTray();
    const window = await WindowPage.of(program, await bench.browser());
    const asked = new Map<string, number>();
    const bodies: Promise<void>[] = [];
    window.page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!pathname.endsWith('.js') || pathname.startsWith('/.host/')) return;
      bodies.push(response.body().then((body) => void asked.set(basename(pathname), gzippedKilobytes(body))));
    });
    await window.load();
    await window.countdownShownAfter();
    // Whatever is loaded as soon as there is nothing else to do counts too.
    await window.page.waitForLoadState('networkidle');
    await Promise.all(bodies);
    await window.close();
    await program.quit();
    const preload = readFileSync(join(dirname(bench.program), '..', 'preload', 'preload.cjs'));
    return [
      limited('Session window, JS of a running session, gzip', sum([...asked.values()]), 'kB', limitKilobytes),
      ...[...asked].map(([name, kilobytes]) => told(`  of it ${withoutHash(name)}`, kilobytes, 'kB')),
      told('Preload, gzip', gzippedKilobytes(preload), 'kB'),
      told('All windows, JS, gzip', sum(allScripts(bench.program).map(gzippedKilobytes)), 'kB'),
    ];
  },
};

function allScripts(program: string): readonly Buffer[] {
  const folder = join(dirname(program), '..', 'renderer', 'assets');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name)));
}

function gzippedKilobytes(body: Buffer): number {
  return gzipSync(body, { level: 9 }).length / 1000;
}

function withoutHash(name: string): string {
  return name.replace(/-[\w-]{8}\.js$/, '.js');
}

function sum(values: readonly number[]): number {
  return values.reduce((whole, value) => whole + value, 0);
}
