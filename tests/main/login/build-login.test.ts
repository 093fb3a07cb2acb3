import { describe, expect, it } from 'vitest';
import type { LoginItemSettings } from 'electron';
import { buildLogin, isHiddenStart, startCommand } from '../../../main/login/build-login.ts';

const run = { execPath: '/tmp/.mount_x/twelve', argv: ['twelve'] };

describe('the command that starts the program again', () => {
  it.each([
    [true, {}, ['/tmp/.mount_x/twelve']],
    [true, { APPIMAGE: '/home/ana/Twelve.AppImage' }, ['/home/ana/Twelve.AppImage']],
    [true, { PORTABLE_EXECUTABLE_FILE: 'D:\\Twelve.exe' }, ['D:\\Twelve.exe']],
    [false, { APPIMAGE: '/other/Editor.AppImage', TWELVE_HOST_ENTRY: '/src/host.ts' }, [run.execPath, '/src/host.ts']],
  ])('packaged %s with %j is %j', (isPackaged, environment, command) => {
    expect(startCommand(isPackaged, environment, run)).toEqual(command);
  });
});

describe('a start at login', () => {
  const app = (wasOpenedAtLogin: boolean) => ({
    isPackaged: true,
    getLoginItemSettings: () => ({ wasOpenedAtLogin }) as LoginItemSettings,
    setLoginItemSettings: () => {},
  });
  const hidden = (argv: readonly string[], platform: 'darwin' | 'linux', wasOpenedAtLogin = false): boolean =>
    isHiddenStart({ app: app(wasOpenedAtLogin), platform, environment: {}, process: { ...run, argv } });

  it('is known by its option, and on macOS by what the system says', () => {
    expect(hidden(['twelve', '--hidden'], 'linux')).toBe(true);
    expect(hidden(['twelve'], 'linux', true)).toBe(false);
    expect(hidden(['twelve'], 'darwin', true)).toBe(true);
    expect(hidden(['twelve'], 'darwin')).toBe(false);
  });

  it('is the sandbox’s own affair in a Flatpak', () => {
    const environment = { FLATPAK_ID: 'io.github.twelve_timer.Twelve' };
    const { item } = buildLogin({ app: app(false), platform: 'linux', environment, process: run });
    expect(item.read()).toBe('unavailable');
  });
});
