import { describe, expect, it } from 'vitest';
import { canFloat, readPlatform } from '../../../main/app/platform.ts';

describe('readPlatform', () => {
  it('tells the system it runs on', () => {
    expect(readPlatform({ isPackaged: false, actual: 'darwin', told: undefined })).toBe('darwin');
  });

  it('can be told another one while unpacked', () => {
    expect(readPlatform({ isPackaged: false, actual: 'linux', told: 'win32' })).toBe('win32');
  });

  it('cannot be told anything once packaged', () => {
    expect(readPlatform({ isPackaged: true, actual: 'linux', told: 'win32' })).toBe('linux');
  });

  it('counts every other Unix as Linux', () => {
    expect(readPlatform({ isPackaged: true, actual: 'freebsd', told: undefined })).toBe('linux');
  });
});

describe('canFloat', () => {
  const x11 = { argv: [], env: { XDG_SESSION_TYPE: 'x11' } };
  const wayland = { argv: [], env: { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' } };

  it('says that windows can stand above others everywhere but on Wayland', () => {
    expect([canFloat('win32', x11), canFloat('darwin', wayland), canFloat('linux', x11)]).toEqual([true, true, true]);
    expect(canFloat('linux', wayland)).toBe(false);
    expect(canFloat('linux', { argv: [], env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(false);
  });

  it('believes who starts the program with the other way of Linux', () => {
    expect(canFloat('linux', { ...wayland, argv: ['twelve', '--ozone-platform=x11'] })).toBe(true);
  });
});
