import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mutate } from './mutate.ts';
import type { Mutant } from './mutant.ts';

/** How a test run on a checkout with a fault ended. `unloadable`: red, but no test of its own said so. */
export type Outcome = 'green' | 'red' | 'hung' | 'unloadable';

/** A run that takes longer is stuck in the fault. */
const limitMs = 180_000;

/** A copy of the checkout, in which faults are made and tests run; the working tree is never touched. */
export class MutantLane {
  readonly #root: string;
  readonly #copy: string;
  /** Which tests failed in the last run. */
  failures: readonly string[] = [];

  constructor(root: string) {
    this.#root = root;
    this.#copy = mkdtempSync(join(tmpdir(), 'twelve-mutants-'));
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root });
    for (const file of listed.toString().split('\0')) {
      // A file that was removed and not yet committed is listed all the same.
      if (file === '' || !existsSync(join(root, file))) continue;
      mkdirSync(dirname(join(this.#copy, file)), { recursive: true });
      cpSync(join(root, file), join(this.#copy, file));
    }
    symlinkSync(join(root, 'node_modules'), join(this.#copy, 'node_modules'));
  }

  /** Runs tests with the fault in place. */
  async try(mutant: Mutant, tests: readonly string[]): Promise<Outcome> {
    const file = join(this.#copy, mutant.file);
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, mutate(this.#copy, mutant));
    try {
      return await this.run(tests);
    } finally {
      writeFileSync(file, before);
    }
  }

  /** Runs test files or folders, or with none the whole of unit and storage, until the first failure. */
  async run(tests: readonly string[]): Promise<Outcome> {
    this.failures = [];
    const report = join(this.#copy, 'report.json');
    rmSync(report, { force: true });
    const code = await this.#runVitest(['--reporter=json', '--outputFile', report, ...tests]);
    if (code === null) return 'hung';
    if (code === 0) return 'green';
    this.failures = existsSync(report) ? readFailures(report) : [];
    return this.failures.length > 0 ? 'red' : 'unloadable';
  }

  #runVitest(more: readonly string[]): Promise<number | null> {
    const vitest = join(this.#root, 'node_modules', 'vitest', 'vitest.mjs');
    const projects = ['--project', 'unit', '--project', 'storage'];
    // The test of the mutants compares them with the sources, so it would catch every one; a busy machine is no fault.
    const options = ['--bail', '1', '--exclude', 'tests/scripts/mutants.test.ts', '--testTimeout=60000'];
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', vitest, 'run', ...projects, ...options, ...more],
      { cwd: this.#copy, stdio: 'ignore' },
    );
    return new Promise((resolve) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), limitMs);
      child.on('exit', (exitCode) => {
        clearTimeout(timer);
        resolve(exitCode);
      });
    });
  }

  remove(): void {
    rmSync(this.#copy, { recursive: true, force: true });
  }
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** The names of the tests that failed. */
function readFailures(report: string): readonly string[] {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `${name}: ${fullName}`),
  );
}
