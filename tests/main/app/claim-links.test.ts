import { expect, it } from 'vitest';
import type { Platform } from '../../../core/types/platform.ts';
import { claimLinks } from '../../../main/app/claim-links.ts';

function claimed(isPackaged: boolean, platform: Platform, environment: Record<string, string> = {}): string[] {
  const schemes: string[] = [];
  claimLinks({ isPackaged, setAsDefaultProtocolClient: (scheme) => schemes.push(scheme) > 0 }, platform, environment);
  return schemes;
}

it.each(['darwin', 'win32', 'linux'] as const)('claims twelve:// links where it is installed on %s', (platform) => {
  expect(claimed(true, platform)).toEqual(['twelve']);
});

it('leaves nothing behind that leads nowhere tomorrow', () => {
  expect(claimed(false, 'win32')).toEqual([]);
  expect(claimed(true, 'win32', { PORTABLE_EXECUTABLE_DIR: 'D:\\' })).toEqual([]);
  expect(claimed(true, 'linux', { APPIMAGE: '/home/ana/Twelve.AppImage' })).toEqual([]);
});
