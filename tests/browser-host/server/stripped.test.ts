import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stripped } from '../../../browser-host/server/stripped.ts';

const source = 'export const twelve: number = 12;';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twelve-stripped-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('takes the types away and keeps what is left for the next time', () => {
  const code = stripped(source, folder);
  expect(code).toMatch(/^export const twelve\s+= 12;$/);
  const [name = ''] = readdirSync(folder);
  expect(readFileSync(join(folder, name), 'utf8')).toBe(code);
  writeFileSync(join(folder, name), 'kept');
  expect(stripped(source, folder)).toBe('kept');
});

it('strips a source that has changed anew', () => {
  stripped(source, folder);
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'kept');
  expect(stripped(`${source} `, folder)).toContain('twelve');
});

it('does without a folder that cannot be made', () => {
  const file = join(folder, 'a file');
  writeFileSync(file, '');
  expect(stripped(source, join(file, 'below'))).toContain('twelve');
});
