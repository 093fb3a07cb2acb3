import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings as defaultsOn } from '../../../core/settings/settings.ts';
import { SettingsStore } from '../../../main/settings/settings-store.ts';

const defaultSettings = defaultsOn('linux');

describe('SettingsStore', () => {
  let folder: string;
  let failures: unknown[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'twelve-settings-'));
    failures = [];
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
    expect(failures).toEqual([]);
  });

  const store = (): SettingsStore =>
    new SettingsStore(folder, { platform: 'linux', onFailure: (error) => failures.push(error) });

  async function loaded(): Promise<SettingsStore> {
    const settings = store();
    await settings.load();
    return settings;
  }

  const onDisk = (): Record<string, unknown> =>
    JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')) as Record<string, unknown>;

  it('answers the defaults before it has loaded', () => {
    expect(store().get()).toEqual(defaultSettings);
  });

  it('does not make a file just by loading', async () => {
    await loaded();
    expect(existsSync(join(folder, 'settings.json'))).toBe(false);
  });

  it('keeps a choice for the next start', async () => {
    (await loaded()).set({ sessionMinutes: 25, theme: 'dark' });
    expect((await loaded()).get()).toEqual({ ...defaultSettings, sessionMinutes: 25, theme: 'dark' });
  });

  it('keeps what was chosen before the file was read, also against the file', async () => {
    (await loaded()).set({ soundMode: 'off', trayClick: 'open' });
    const early = store();
    early.set({ soundMode: 'own' });
    await early.load();
    expect(early.get()).toMatchObject({ soundMode: 'own', trayClick: 'open' });
    expect((await loaded()).get()).toMatchObject({ soundMode: 'own', trayClick: 'open' });
  });

  it('lets a bad key fall back by itself and leaves unknown ones in the file', async () => {
    writeFileSync(
      join(folder, 'settings.json'),
      JSON.stringify({ sessionMinutes: 'many', theme: 'dark', 'later.version': { kept: [1] } }),
    );
    const settings = await loaded();
    expect(settings.get()).toEqual({ ...defaultSettings, theme: 'dark' });
    settings.set({ soundMode: 'off' });
    expect(onDisk()).toEqual({
      sessionMinutes: 'many',
      theme: 'dark',
      'later.version': { kept: [1] },
      soundMode: 'off',
    });
  });

  it.each(['', '{"theme": "da', '\0\0\0', '[1]', 'null'])('keeps an unreadable file aside: %j', async (text) => {
    writeFileSync(join(folder, 'settings.json'), text);
    utimesSync(join(folder, 'settings.json'), new Date(), new Date(Date.UTC(2026, 2, 1)));
    const settings = await loaded();
    expect(settings.get()).toEqual(defaultSettings);
    expect(readFileSync(join(folder, 'settings-unreadable-2026-03-01T00-00-00.json'), 'utf8')).toBe(text);
    settings.set({ theme: 'light' });
    expect(onDisk()).toEqual({ theme: 'light' });
  });

  it('tells of a change once, and not of one that changes nothing', async () => {
    const settings = await loaded();
    const heard: string[] = [];
    const stop = settings.onChange(({ theme }) => heard.push(theme));
    settings.set({ theme: 'dark' });
    settings.set({ theme: 'dark' });
    stop();
    settings.set({ theme: 'light' });
    expect(heard).toEqual(['dark']);
  });

  it('tells of what the file changes against the defaults', async () => {
    (await loaded()).set({ theme: 'dark' });
    const settings = store();
    const heard: string[] = [];
    settings.onChange(({ theme }) => heard.push(theme));
    await settings.load();
    expect(heard).toEqual(['dark']);
  });

  it('remembers where each window was', async () => {
    const settings = await loaded();
    settings.setPlace('session', { x: -10, y: 20, width: 380, height: 560 });
    settings.setPlace('week', { x: 1, y: 2, width: 900, height: 700 });
    const again = await loaded();
    expect(again.getPlace('session')).toEqual({ x: -10, y: 20, width: 380, height: 560 });
    expect(again.getPlace('week')).toEqual({ x: 1, y: 2, width: 900, height: 700 });
    expect(again.getPlace('gallery')).toBeNull();
  });

  it('remembers what was told once', async () => {
    const settings = await loaded();
    expect(settings.wasTold('no-tray')).toBe(false);
    settings.setTold('no-tray');
    expect([settings.wasTold('no-tray'), (await loaded()).wasTold('no-tray')]).toEqual([true, true]);
  });

  it('takes absurd notes of what was told for none', async () => {
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ told: [7, 'no-tray'] }));
    expect((await loaded()).wasTold('no-tray')).toBe(true);
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ told: 'no-tray' }));
    expect((await loaded()).wasTold('no-tray')).toBe(false);
  });

  it.each([[{ x: 1, y: 2, width: 0, height: 5 }], ['left'], [{ x: '1', y: 2, width: 3, height: 4 }], [null]])(
    'forgets the absurd place %j',
    async (place) => {
      writeFileSync(join(folder, 'settings.json'), JSON.stringify({ places: { session: place } }));
      expect((await loaded()).getPlace('session')).toBeNull();
    },
  );

  it('goes on in memory when the file cannot be written, and says so', async () => {
    const settings = await loaded();
    mkdirSync(join(folder, 'settings.json', 'in-the-way'), { recursive: true });
    settings.set({ theme: 'dark' });
    expect(settings.get().theme).toBe('dark');
    expect(failures.splice(0)).toHaveLength(1);
    expect(readdirSync(folder)).toContain('settings.json');
  });

  it('reads a file again that was replaced or erased, with all that it keeps besides', async () => {
    const settings = await loaded();
    settings.set({ sessionMinutes: 20 });
    settings.setPlace('week', { x: 1, y: 2, width: 300, height: 400 });
    settings.setTold('tray');
    const heard: number[] = [];
    settings.onChange(({ sessionMinutes }) => heard.push(sessionMinutes));
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ sessionMinutes: 7 }));
    settings.reload();
    expect(settings.get().sessionMinutes).toBe(7);
    expect(settings.getPlace('week')).toBeNull();
    expect(settings.wasTold('tray')).toBe(false);
    rmSync(join(folder, 'settings.json'));
    settings.reload();
    expect(settings.get()).toEqual(defaultSettings);
    expect(heard).toEqual([7, 12]);
    expect(existsSync(join(folder, 'settings.json'))).toBe(false);
  });
});
