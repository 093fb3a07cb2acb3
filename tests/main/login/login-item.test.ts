import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LoginItemSettings } from 'electron';
import { autostartFile, systemLoginItem } from '../../../main/login/login-item.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'twelve-login-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (): string => join(folder, 'autostart', 'twelve.desktop');
const exec = (): string | undefined => /^Exec=(.*)$/m.exec(readFileSync(file(), 'utf8'))?.[1];

describe('starting at login on Linux', () => {
  it('is a file that is there or not, and starts without a window', () => {
    const item = autostartFile(file(), ['/opt/Twelve/twelve']);
    expect(item.read()).toBe('off');
    item.set(true);
    expect([item.read(), exec()]).toEqual(['on', '"/opt/Twelve/twelve" "--hidden"']);
    item.set(false);
    expect(item.read()).toBe('off');
    item.set(false);
  });

  it('is what the desktop made of it, read each time', () => {
    const item = autostartFile(file(), ['/opt/Twelve/twelve']);
    item.set(true);
    const text = readFileSync(file(), 'utf8');
    writeFileSync(file(), `${text}Hidden=true\n`);
    expect(item.read()).toBe('blocked');
    rmSync(file());
    expect(item.read()).toBe('off');
  });

  it('follows an AppImage that was moved, and leaves alone what the user turned off', () => {
    autostartFile(file(), ['/old/Twelve.AppImage']).set(true);
    autostartFile(file(), ['/new/Twelve.AppImage']).mend();
    expect(exec()).toBe('"/new/Twelve.AppImage" "--hidden"');
    const { ino } = statSync(file());
    autostartFile(file(), ['/new/Twelve.AppImage']).mend();
    expect(statSync(file()).ino).toBe(ino);
    writeFileSync(file(), `${readFileSync(file(), 'utf8')}Hidden=true\n`);
    autostartFile(file(), ['/newer/Twelve.AppImage']).mend();
    expect(exec()).toBe('"/new/Twelve.AppImage" "--hidden"');
    rmSync(file());
    autostartFile(file(), ['/newer/Twelve.AppImage']).mend();
    expect(autostartFile(file(), []).read()).toBe('off');
  });

  it('says so when the file cannot be written', () => {
    mkdirSync(dirname(dirname(file())), { recursive: true });
    writeFileSync(dirname(file()), 'a file where the folder should be');
    expect(() => autostartFile(file(), ['/x']).set(true)).toThrow(expect.objectContaining({ code: 'file-unwritable' }));
  });
});

describe('starting at login on Windows and macOS', () => {
  const app = (settings: Partial<LoginItemSettings>) => {
    const asked: unknown[] = [];
    return {
      asked,
      getLoginItemSettings: (options: unknown) => {
        asked.push(options);
        return settings as LoginItemSettings;
      },
      setLoginItemSettings: (options: unknown) => void asked.push(options),
    };
  };

  it('asks Windows about the very command that was put there', () => {
    const system = app({ openAtLogin: true, executableWillLaunchAtLogin: true });
    const item = systemLoginItem(system, 'win32', ['C:\\Twelve.exe']);
    expect(item.set(true)).toBe('on');
    const command = { path: 'C:\\Twelve.exe', args: ['--hidden'] };
    expect(system.asked).toEqual([{ openAtLogin: true, ...command }, command]);
  });

  it.each([
    ['win32', { openAtLogin: true, executableWillLaunchAtLogin: false }, 'blocked'],
    ['win32', { openAtLogin: false }, 'off'],
    ['darwin', { openAtLogin: true, status: 'enabled' }, 'on'],
    ['darwin', { openAtLogin: false, status: 'requires-approval' }, 'approval'],
    ['darwin', { openAtLogin: false, status: 'not-registered' }, 'off'],
  ] as const)('on %s reads %j as %s', (platform, settings, state) => {
    expect(systemLoginItem(app(settings), platform, ['/x']).read()).toBe(state);
  });
});
