import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Code that its layer must refuse, because what it uses does not exist where that layer runs. */
const faults = [
  { layer: 'core', source: 'export const a = document.title;\n', missing: 'document' },
  { layer: 'core', source: "import { join } from 'node:path';\nexport const a = join;\n", missing: 'node:path' },
  { layer: 'main', source: 'export const a = document.title;\n', missing: 'document' },
  {
    layer: 'renderer',
    source: "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
    missing: 'node:fs',
  },
];

describe('the types of each layer', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'twelve-layers-'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(faults)('know no $missing in $layer', ({ layer, source, missing }) => {
    const project = join(folder, `${layer}-${missing.replace(':', '-')}`);
    mkdirSync(project);
    writeFileSync(join(project, 'fault.ts'), source);
    // A file of its own beside the layer's options: only what the layer's tsconfig offers is in sight.
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({ extends: join(root, layer, 'tsconfig.json'), include: [join(project, 'fault.ts')] }),
    );
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const run = spawnSync(process.execPath, [compiler, '-p', project], { cwd: root, encoding: 'utf8' });
    expect(run.status).not.toBe(0);
    expect(run.stdout).toContain(missing);
  });
});
