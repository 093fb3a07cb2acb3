import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ExportReminders } from '../../../main/imports/export-reminders.ts';

const dayMs = 86_400_000;
let folder = '';
let now = 0;
let told: string[] = [];
let failures: unknown[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twelve-exports-'));
  now = Date.UTC(2026, 10, 18, 9, 30);
  told = [];
  failures = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

function reminders(): ExportReminders {
  return new ExportReminders({
    clock: { read: () => ({ wallMs: now, steadyMs: 0, awakeMs: null }), timeZone: () => 'Europe/Zagreb' },
    file: join(folder, 'export-reminders.json'),
    tell: (source) => told.push(source),
    onFailure: (error) => failures.push(error),
  });
}

describe('a reminder of an export', () => {
  it('comes on the next day at the same time, once', () => {
    const service = reminders();
    expect(service.remind('linkedin')).toBe(now + dayMs);
    now += dayMs - 1;
    service.look();
    expect(told).toEqual([]);
    now += 1;
    service.look();
    service.look();
    expect(told).toEqual(['linkedin']);
  });

  it('comes after a night with the machine switched off', () => {
    reminders().remind('x');
    now += 3 * dayMs;
    reminders().look();
    expect(told).toEqual(['x']);
  });

  it('keeps to the clock on the wall when it is set forward in between', () => {
    now = Date.UTC(2026, 2, 28, 9, 30);
    expect(reminders().remind('x')).toBe(now + dayMs - 3_600_000);
  });

  it('is put off when it is asked for again, and others keep theirs', () => {
    const service = reminders();
    service.remind('linkedin');
    service.remind('x');
    now += dayMs / 2;
    service.remind('linkedin');
    now += dayMs / 2;
    service.look();
    expect(told).toEqual(['x']);
  });

  it.each(['not json', '{"a":1}', '[{"source":"myspace","at":1},{"source":"x"},null]'])(
    'is not invented by a spoilt file: %s',
    (content) => {
      writeFileSync(join(folder, 'export-reminders.json'), content);
      reminders().look();
      expect(told).toEqual([]);
    },
  );
});
