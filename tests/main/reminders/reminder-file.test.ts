import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noReminders } from '../../../core/reminders/reminder-memory.ts';
import { ReminderFile } from '../../../main/reminders/reminder-file.ts';

const memory = { settledDays: ['2026-11-18'], later: null, weeklyAt: 5 };
let folder = '';

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'twelve-reminders-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('ReminderFile', () => {
  it('gives back what it was given', () => {
    const file = new ReminderFile(join(folder, 'reminders.json'), vi.fn());
    expect(file.read()).toEqual(noReminders);
    file.write(memory);
    expect(file.read()).toEqual(memory);
  });

  it('takes a spoilt file for an empty one, and says so', () => {
    const path = join(folder, 'reminders.json');
    const onFailure = vi.fn();
    writeFileSync(path, '{"settledDays": [');
    expect(new ReminderFile(path, onFailure).read()).toEqual(noReminders);
    expect(onFailure).toHaveBeenCalledOnce();
    expect(readFileSync(path, 'utf8')).toBe('{"settledDays": [');
  });

  it('goes on where it cannot write', () => {
    const onFailure = vi.fn();
    new ReminderFile(join(folder, 'gone', 'reminders.json'), onFailure).write(memory);
    expect(onFailure).toHaveBeenCalledOnce();
  });
});
