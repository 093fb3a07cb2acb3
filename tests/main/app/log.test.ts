import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../core/errors/app-error.ts';
import { createLog } from '../../../main/app/log.ts';

describe('the log', () => {
  let file = '';
  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), 'twelve-log-')), 'log.txt');
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  });
  afterEach(() => vi.restoreAllMocks());

  const log = () => createLog(file, () => '2026-11-18T08:00:00.000Z');
  const text = (): string => readFileSync(file, 'utf8');

  it('says when and where', () => {
    log().bug(new Error('No such row'), 'storage');
    expect(text()).toMatch(/^2026-11-18T08:00:00\.000Z bug in storage: Error: No such row\n/);
  });

  it('says why storage failed, and what led to it', () => {
    const cause = new Error('disk I/O error');
    log().bug(new AppError('storage-failed', { reason: 'The worker ended by itself (1)' }, { cause }), 'storage');
    expect(text()).toContain('The worker ended by itself (1)');
    expect(text()).toContain('caused by Error: disk I/O error');
  });

  it('never writes down what the user typed', () => {
    log().bug(new AppError('impossible-address', { address: 'ana@example.org' }), 'contacts');
    expect(text()).not.toContain('ana@example.org');
  });

  it('holds no name, no address and no place on the disk', () => {
    log().bug(new Error("EACCES: permission denied, open '/home/ana/Bo Lind.vcf'"), 'imports');
    expect(text()).toContain('EACCES: permission denied, open …');
    expect(text()).not.toMatch(/ana|Bo|Lind|\/home|\/work/);
  });

  it.each([
    [true, 'Error: no such file …'],
    [false, "Error: no such file '/home/ana'"],
  ])('on the terminal of a packaged program (%s) says "%s"', (isPackaged, expected) => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    createLog(file, () => '', { isPackaged }).bug(new Error("no such file '/home/ana'"), 'imports');
    expect(write.mock.calls[0]?.[0]).toContain(expected);
  });

  it('gives back its last lines, and none where there is no file', () => {
    expect(log().tail(2)).toEqual([]);
    for (const line of ['One.', 'Two.', 'Three.']) log().note(line);
    expect(log().tail(2)).toEqual(['2026-11-18T08:00:00.000Z Two.', '2026-11-18T08:00:00.000Z Three.']);
  });

  it('starts anew when it has grown, and keeps the one before', () => {
    writeFileSync(file, 'x'.repeat(600 * 1024));
    log().note('Started.');
    expect(text()).toBe('2026-11-18T08:00:00.000Z Started.\n');
    expect(readFileSync(`${file}.old`, 'utf8')).toHaveLength(600 * 1024);
  });

  it('never fails itself', () => {
    const lost = createLog(join(file, 'not', 'there.txt'), () => '');
    expect(() => lost.note('Started.')).not.toThrow();
  });
});
