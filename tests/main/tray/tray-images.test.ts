import { describe, expect, it } from 'vitest';
import { TrayImages } from '../../../main/tray/tray-images.ts';
import { FakeDesktop, type FakeImage } from '../../support/fake-tray.ts';
import { readPng } from '../../support/read-png.ts';

const rest = { kind: 'rest' } as const;

function sizesOf(image: FakeImage | undefined): readonly (readonly [scaleFactor: number, width: number])[] {
  return (image?.representations ?? []).map(({ scaleFactor, buffer }) => [scaleFactor, readPng(buffer).width]);
}

describe('the images of the tray', () => {
  it('are a template of two densities on macOS', () => {
    const desktop = new FakeDesktop();
    new TrayImages(desktop.electron, 'darwin').imageOf(rest, 'system');
    expect(desktop.images).toHaveLength(1);
    expect(desktop.images[0]?.isTemplate).toBe(true);
    expect(sizesOf(desktop.images[0])).toEqual([
      [1, 16],
      [2, 32],
    ]);
  });

  it.each([
    [1, 16],
    [1.25, 20],
    [1.5, 24],
    [1.75, 28],
    [2, 32],
    [3, 48],
  ])('are one bitmap at physical pixels on Windows at a scale of %d', (scaleFactor, width) => {
    const desktop = new FakeDesktop();
    desktop.scaleFactor = scaleFactor;
    new TrayImages(desktop.electron, 'win32').imageOf(rest, 'system');
    expect(sizesOf(desktop.images[0])).toEqual([[1, width]]);
  });

  it.each([
    [1, 48],
    [2, 64],
  ])('are large enough for a panel on Linux to scale down at a scale of %d', (scaleFactor, width) => {
    const desktop = new FakeDesktop();
    desktop.scaleFactor = scaleFactor;
    new TrayImages(desktop.electron, 'linux').imageOf(rest, 'system');
    expect(sizesOf(desktop.images[0])).toEqual([[1, width]]);
  });

  it('are made once for each picture', () => {
    const desktop = new FakeDesktop();
    const images = new TrayImages(desktop.electron, 'linux');
    expect(images.imageOf({ kind: 'running', step: 7 }, 'system')).toBe(
      images.imageOf({ kind: 'running', step: 7 }, 'system'),
    );
    expect(images.imageOf({ kind: 'paused', step: 7 }, 'system')).not.toBe(
      images.imageOf({ kind: 'running', step: 7 }, 'system'),
    );
    expect(desktop.images).toHaveLength(2);
  });

  it('are drawn on Linux for the panel that the user has', () => {
    const desktop = new FakeDesktop();
    const images = new TrayImages(desktop.electron, 'linux');
    const drawn = (['system', 'light', 'dark'] as const).map((tone) => images.imageOf(rest, tone));
    expect(new Set(drawn).size).toBe(3);
    expect(desktop.images).toHaveLength(3);
  });

  it('follow the colour of the taskbar on Windows', () => {
    const desktop = new FakeDesktop();
    const images = new TrayImages(desktop.electron, 'win32');
    const light = images.imageOf(rest, 'system');
    desktop.isDark = true;
    expect(images.imageOf(rest, 'system')).not.toBe(light);
    desktop.isDark = false;
    expect(images.imageOf(rest, 'system')).toBe(light);
  });
});
