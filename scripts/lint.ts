import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lintConfigText } from './lint-config.ts';

const root = join(import.meta.dirname, '..');

/** Lints everything, checks the format, and keeps `.oxlintrc.json` true to scripts/lint-config.ts. */
export function lint(options: { readonly write: boolean }): boolean {
  const configFile = join(root, '.oxlintrc.json');
  if (options.write) writeFileSync(configFile, lintConfigText);
  if (readFileSync(configFile, 'utf8') !== lintConfigText) {
    console.error('.oxlintrc.json is not what scripts/lint-config.ts says: run "npm run lint -- --write".');
    return false;
  }
  const run = (tool: string, args: readonly string[]): boolean =>
    spawnSync(process.execPath, [join(root, 'node_modules', tool, 'bin', tool), ...args], {
      cwd: root,
      stdio: 'inherit',
    }).status === 0;
  const isClean = run('oxlint', ['--type-aware', '--deny-warnings', ...(options.write ? ['--fix'] : []), '.']);
  const isFormatted = run('oxfmt', options.write ? ['.'] : ['--check', '.']);
  return isClean && isFormatted;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exit(lint({ write: process.argv.includes('--write') }) ? 0 : 1);
}
