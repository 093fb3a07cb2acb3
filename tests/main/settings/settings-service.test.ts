import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../core/settings/settings.ts';
import { SettingsService } from '../../../main/settings/settings-service.ts';
import { SettingsStore } from '../../../main/settings/settings-store.ts';

describe('SettingsService', () => {
  let folder: string;
  let service: SettingsService;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'twelve-settings-service-'));
    service = new SettingsService({ store: new SettingsStore(folder, { platform: 'win32' }), platform: 'win32' });
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const fileWith = (text: string): string => {
    const path = join(folder, 'chosen.json');
    writeFileSync(path, text);
    return path;
  };

  it('shows what the file holds, even when asked before it is read', async () => {
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ theme: 'dark' }));
    expect(await service.view()).toEqual({
      platform: 'win32',
      settings: { ...defaultSettings('win32'), theme: 'dark' },
    });
  });

  it('resets one setting to what it is on this system, and leaves the others', () => {
    service.set({ whenUnfocused: 'hide', theme: 'dark' });
    expect(service.reset('whenUnfocused')).toMatchObject({ whenUnfocused: 'pill', theme: 'dark' });
  });

  it('resets everything', () => {
    service.set({ whenUnfocused: 'hide', reminderDays: [7], sessionMinutes: 5 });
    expect(service.reset(null)).toEqual(defaultSettings('win32'));
  });

  it('takes back from a file what it wrote there', async () => {
    await service.view();
    const before = service.set({ sessionMinutes: 25, reminderDays: [2, 4], theme: 'dark' });
    const path = join(folder, 'mine.json');
    expect(await service.exportTo(path)).toBe('mine.json');
    service.reset(null);
    expect(await service.importFrom(path)).toEqual({ fileName: 'mine.json', changed: 3, refused: [], refusedCount: 0 });
    expect((await service.view()).settings).toEqual(before);
  });

  it('writes a file that people can read', async () => {
    await service.exportTo(join(folder, 'mine.json'));
    expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toContain('\n  "sessionMinutes": 12,\n');
  });

  it('takes from a file what it understands, and names the rest', async () => {
    const path = fileWith('{"theme":"dark","weekStart":9,"colour":"blue"}');
    expect(await service.importFrom(path)).toEqual({
      fileName: 'chosen.json',
      changed: 1,
      refused: ['weekStart', 'colour'],
      refusedCount: 2,
    });
    expect((await service.view()).settings).toEqual({ ...defaultSettings('win32'), theme: 'dark' });
  });

  it('names no more than fits into a sentence', async () => {
    const strange = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${'long'.repeat(50)}${index}`, 1]));
    const report = await service.importFrom(fileWith(JSON.stringify({ theme: 'dark', ...strange })));
    expect(report.refusedCount).toBe(300);
    expect(report.refused.join('').length).toBeLessThan(250);
  });

  it.each(['', 'people', '[1]', 'null', '{}', '{"name":"Ana"}'])(
    'refuses a file that holds no settings: %j',
    async (text) => {
      await expect(service.importFrom(fileWith(text))).rejects.toMatchObject({ code: 'settings-file-unknown' });
    },
  );

  it('refuses a file that is far too large to be settings', async () => {
    const path = fileWith(`{"theme":"dark","more":"${'x'.repeat(1024 * 1024)}"}`);
    await expect(service.importFrom(path)).rejects.toMatchObject({ code: 'settings-file-unknown' });
  });

  it('says that a file is not there, or is a folder', async () => {
    for (const path of [join(folder, 'gone.json'), folder]) {
      await expect(service.importFrom(path)).rejects.toMatchObject({ code: 'file-unreadable' });
    }
  });

  it('says that a file cannot be written', async () => {
    mkdirSync(join(folder, 'taken.json'));
    await expect(service.exportTo(join(folder, 'taken.json'))).rejects.toMatchObject({ code: 'file-unwritable' });
    await expect(service.exportTo(join(folder, 'nowhere', 'a.json'))).rejects.toMatchObject({
      code: 'file-unwritable',
    });
  });
});
