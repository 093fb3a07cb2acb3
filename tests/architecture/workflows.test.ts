import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintWorkflow } from '../support/lint-workflow.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, '.github', 'workflows');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The npm scripts that a step runs. */
function scriptsIn(run: string): readonly string[] {
  return [...run.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)].map(([, named, short]) => named ?? short ?? '');
}

const workflows = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

describe.each(workflows)('the workflow %s', (name, content) => {
  it('is what GitHub takes for one', async () => {
    const { errors, jobs } = await lintWorkflow(content);
    expect(errors).toEqual([]);
    expect(jobs.length).toBeGreaterThan(0);
  });

  it('runs only scripts that there are', async () => {
    const { jobs } = await lintWorkflow(content);
    const named = jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => scriptsIn(run?.value ?? '')));
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  it('pins what it uses by commit and says which version that is', () => {
    const lines = content.split('\n').filter((line) => /\buses:/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read the code and nothing else, and keeps no password in the checkout', () => {
    expect(content).toMatch(/^permissions:\n {2}contents: read\n\S?/m);
    // Who may write says so for one job, which runs nothing that was built.
    expect(content.match(/\bpermissions:/g)).toHaveLength(name === 'release.yml' ? 2 : 1);
    expect(content.match(/persist-credentials: false/g)?.length).toBe(content.match(/actions\/checkout@/g)?.length);
  });

  it('gives up after a while, and lets a newer run take the place of an older one', async () => {
    const { jobs } = await lintWorkflow(content);
    expect(content.match(/^ {4}timeout-minutes: \d+$/gm)).toHaveLength(jobs.length);
    expect(content).toMatch(/^concurrency:$/m);
  });
});

describe('the release', () => {
  const [, content = ''] = workflows.find(([name]) => name === 'release.yml') ?? [];

  it('packages on the three systems, with checksums and the changelog’s section, as a draft', () => {
    for (const target of ['--linux', '--win', '--mac']) expect(content).toContain(`targets: ${target}`);
    expect(content).toContain('sha256sum *');
    expect(content).toContain('node scripts/release-notes.ts "$TAG"');
    expect(content).toContain('gh release create "$TAG" --draft');
  });

  it('lets only the job write that runs nothing of the packages', () => {
    const [, draft = ''] = content.split(/^ {2}draft:$/m);
    expect(draft).toContain('contents: write');
    expect(draft).not.toContain('npm ');
    expect(content.match(/contents: write/g)).toHaveLength(1);
  });

  it('hands no expression of others to a shell', () => {
    const runs = content.split('\n').filter((line) => /\$\{\{ *github\.event|head_ref/.test(line));
    expect(runs.filter((line) => !/^ {10}\w+: /.test(line))).toEqual([]);
  });
});

describe('the tests', () => {
  it('run on the three systems, on the browser host and on Electron', () => {
    const [, content = ''] = workflows.find(([name]) => name === 'test.yml') ?? [];
    const matrices = [...content.matchAll(/system: \[(.+)\]/g)].map(([, systems = '']) => systems.split(', '));
    expect(matrices).toHaveLength(2);
    for (const systems of matrices) {
      expect(systems.map((system) => system.replace(/-.+/, ''))).toEqual(['ubuntu', 'windows', 'macos']);
    }
    expect(content).toContain('TWELVE_HOST: electron');
  });
});

describe('the linter of workflows', () => {
  const [, good = ''] = workflows.find(([name]) => name === 'test.yml') ?? [];

  it.each([
    ['a key that is not there', 'timeout-minutes', 'timeout-minuts'],
    ['a context that is not there', 'matrix.system', 'matrx.system'],
    ['a job without a machine', /^ {4}runs-on: .+\n/m, ''],
    ['a step that does nothing', '- run: npm ci', '- name: Install'],
    ['a list where there is none', /^on:$/m, 'on: 12\nelse:'],
  ])('finds %s', async (_fault, found, instead) => {
    const bad = good.replace(found, instead);
    expect(bad).not.toBe(good);
    expect((await lintWorkflow(bad)).errors).not.toEqual([]);
  });
});
