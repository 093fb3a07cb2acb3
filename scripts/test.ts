import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram } from './build.ts';
import { lint } from './lint.ts';
import { typecheck } from './typecheck.ts';

/**
 * `npm test`: everything that must hold before a change lands. `npm test -- check` stops after types and lint, `unit`
 * runs Vitest alone, `e2e` Playwright alone. Nothing is installed and nothing outside the checkout is written.
 */
const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');
const stages = process.argv.slice(2).filter((word) => ['check', 'unit', 'e2e'].includes(word));
const runs = (stage: string): boolean => stages.length === 0 || stages.includes(stage);
const extra = process.argv.slice(2).filter((word) => !['check', 'unit', 'e2e'].includes(word));

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

function run(entry: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, entry), ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('exit', (code) => resolve(code === 0));
  });
}

function readReport(name: string): unknown {
  const file = join(results, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : null;
}

async function runVitest(): Promise<Tally> {
  const isGreen = await run('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, 'vitest.json')}`,
    ...extra,
  ]);
  const report = readReport('vitest.json') as { numPassedTests: number; numFailedTests: number } | null;
  if (report === null) return { passed: 0, failed: 1 };
  // An error outside any test fails the run without failing a test: it must not be counted as green.
  const failed = isGreen ? report.numFailedTests : Math.max(1, report.numFailedTests);
  return { passed: report.numPassedTests, failed };
}

async function runPlaywright(): Promise<Tally> {
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = join(results, 'playwright.json');
  const isGreen = await run('node_modules/playwright/cli.js', [
    'test',
    '--config=tests/e2e/playwright.config.ts',
    '--reporter=list,json',
    ...extra,
  ]);
  const report = readReport('playwright.json') as {
    stats: { expected: number; unexpected: number; flaky: number };
  } | null;
  if (report === null) return { passed: 0, failed: 1 };
  const broken = report.stats.unexpected + report.stats.flaky;
  return { passed: report.stats.expected, failed: isGreen ? broken : Math.max(1, broken) };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
let passed = 0;
let failed = 0;
const count = (tally: Tally): void => {
  passed += tally.passed;
  failed += tally.failed;
};

if (runs('check')) {
  count((await typecheck()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  count(lint({ write: false }) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}
if (runs('unit') || runs('e2e')) await buildProgram();
if (runs('unit')) count(await runVitest());
if (runs('e2e')) count(await runPlaywright());

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
