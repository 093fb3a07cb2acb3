import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintConfigText } from '../../scripts/lint-config.ts';

const root = join(import.meta.dirname, '..', '..');

/** One small file that breaks one rule, the place where it would stand, and the rule that must catch it. */
const faults: readonly { readonly path: string; readonly source: string; readonly rule: string }[] = [
  {
    path: 'core/week/a.ts',
    source: "import { app } from 'electron';\nexport const a = app;\n",
    rule: 'no-restricted-imports',
  },
  {
    path: 'core/week/b.ts',
    source: "import { html } from 'lit';\nexport const b = html;\n",
    rule: 'no-restricted-imports',
  },
  {
    path: 'core/week/c.ts',
    source: "import { join } from 'node:path';\nexport const c = join;\n",
    rule: 'no-restricted-imports',
  },
  {
    path: 'core/week/d.ts',
    source: "import { x } from '../../main/week/x.ts';\nexport const d = x;\n",
    rule: 'no-restricted-imports',
  },
  { path: 'core/week/e.ts', source: 'export const e = () => Date.now();\n', rule: 'no-restricted-globals' },
  { path: 'core/week/f.ts', source: 'export const f = () => Math.random();\n', rule: 'no-restricted-properties' },
  { path: 'core/week/g.ts', source: 'export const g = () => process.platform;\n', rule: 'no-restricted-globals' },
  {
    path: 'main/week/a.ts',
    source: "import { x } from '../session/x.ts';\nexport const a = x;\n",
    rule: 'no-restricted-imports',
  },
  {
    path: 'main/week/b.ts',
    source: "import { app } from 'electron';\nexport const b = app;\n",
    rule: 'no-restricted-imports',
  },
  {
    path: 'main/week/c.ts',
    source: "import { x } from '../../renderer/week/x.ts';\nexport const c = x;\n",
    rule: 'no-restricted-imports',
  },
  { path: 'main/week/d.ts', source: 'export const d = () => Date.now();\n', rule: 'no-restricted-globals' },
  {
    path: 'main/tray/a.ts',
    source: "import { x } from '../session/x.ts';\nexport const a = x;\n",
    rule: 'no-restricted-imports',
  },
  {
    path: 'preload/a.ts',
    source: "import { x } from '../main/x.ts';\nexport const a = x;\n",
    rule: 'no-restricted-imports',
  },
  {
    path: 'renderer/week/a.ts',
    source: "import type { App } from 'electron';\nexport type A = App;\n",
    rule: 'no-restricted-imports',
  },
  {
    path: 'renderer/week/b.ts',
    source: "import { join } from 'node:path';\nexport const b = join;\n",
    rule: 'no-restricted-imports',
  },
  {
    path: 'renderer/week/c.ts',
    source: "import { x } from '../../main/x.ts';\nexport const c = x;\n",
    rule: 'no-restricted-imports',
  },
  {
    path: 'renderer/week/d.ts',
    source: "import { x } from '../session/x.ts';\nexport const d = x;\n",
    rule: 'no-restricted-imports',
  },
  {
    path: 'renderer/components/a.ts',
    source: "import { x } from '../session/x.ts';\nexport const a = x;\n",
    rule: 'no-restricted-imports',
  },
  {
    path: 'renderer/controllers/a.ts',
    source: "import { x } from '../ipc/x.ts';\nexport const a = x;\n",
    rule: 'no-restricted-imports',
  },
  {
    path: 'browser-host/a.ts',
    source: "import { x } from '../renderer/x.ts';\nexport const a = x;\n",
    rule: 'no-restricted-imports',
  },
  { path: 'core/week/default.ts', source: 'export default 1;\n', rule: 'no-default-export' },
  { path: 'core/week/badName.ts', source: 'export const name = 1;\n', rule: 'filename-case' },
  { path: 'core/week/any.ts', source: 'export const y: any = 1;\n', rule: 'no-explicit-any' },
  {
    path: 'core/week/long.ts',
    source: Array.from({ length: 260 }, (_, index) => `export const z${index} = ${index};\n`).join(''),
    rule: 'max-lines',
  },
  {
    path: 'core/cycle/one.ts',
    source: "import { two } from './two.ts';\nexport const one = () => two;\n",
    rule: 'no-cycle',
  },
  {
    path: 'core/cycle/two.ts',
    source: "import { one } from './one.ts';\nexport const two = () => one;\n",
    rule: 'no-cycle',
  },
  {
    path: 'core/week/kinds.ts',
    source:
      "export function name(kind: 'a' | 'b'): string {\n  switch (kind) {\n    case 'a':\n      return 'A';\n  }\n  return '';\n}\n",
    rule: 'switch-exhaustiveness-check',
  },
  {
    path: 'main/app/floating.ts',
    source:
      'async function save(): Promise<void> {\n  await Promise.resolve();\n}\nexport function go(): void {\n  save();\n}\n',
    rule: 'no-floating-promises',
  },
];

/** The same imports where they are allowed: nothing may be found here, or the rules above prove nothing. */
const allowed: readonly { readonly path: string; readonly source: string }[] = [
  { path: 'core/week/fine.ts', source: "import { x } from '../session/x.ts';\nexport const a = x;\n" },
  {
    path: 'main/week/fine.ts',
    source:
      "import type { App } from 'electron';\nimport { x } from '../../core/session/x.ts';\nexport const a = x;\nexport type A = App;\n",
  },
  { path: 'main/electron.ts', source: "import { app } from 'electron';\nexport const a = app;\n" },
  { path: 'main/main.ts', source: "import { x } from './session/x.ts';\nexport const a = x;\n" },
  { path: 'renderer/windows/week/fine.ts', source: "import { x } from '../../ipc/x.ts';\nexport const a = x;\n" },
];

interface Finding {
  readonly code: string;
  readonly filename: string;
}

describe('the boundaries between the layers', () => {
  let folder = '';
  let findings: readonly Finding[] = [];

  beforeAll(() => {
    // Outside the checkout, because the linter passes over what git ignores.
    folder = mkdtempSync(join(tmpdir(), 'twelve-boundaries-'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    writeFileSync(join(folder, '.oxlintrc.json'), lintConfigText);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: join(root, 'tsconfig.base.json'),
        compilerOptions: { lib: ['ES2024'] },
        include: ['**/*.ts'],
      }),
    );
    for (const { path, source } of [...faults, ...allowed]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    const linter = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
    const run = spawnSync(
      process.execPath,
      [linter, '--type-aware', '--format', 'json', '--config', '.oxlintrc.json', '.'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    findings = (JSON.parse(run.stdout) as { diagnostics: Finding[] }).diagnostics;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const rulesFiredIn = (path: string): string[] =>
    findings.filter((finding) => finding.filename.replaceAll('\\', '/') === path).map((finding) => finding.code);

  it.each(faults)('$rule catches $path', ({ path, rule }) => {
    expect(rulesFiredIn(path).some((code) => code.includes(rule))).toBe(true);
  });

  it.each(allowed)('nothing is wrong with $path', ({ path }) => {
    expect(rulesFiredIn(path)).toEqual([]);
  });

  it('are the ones that the linter reads', () => {
    expect(readFileSync(join(root, '.oxlintrc.json'), 'utf8')).toBe(lintConfigText);
  });
});
