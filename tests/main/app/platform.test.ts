import { describe, expect, it } from 'vitest';
import { readPlatform } from '../../../main/app/platform.ts';

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
