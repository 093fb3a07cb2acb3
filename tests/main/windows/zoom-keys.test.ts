import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { WebContentsSurface } from '../../../main/app/electron-surface.ts';
import { listenToZoom } from '../../../main/windows/zoom-keys.ts';

function aPage() {
  let factor = 1;
  let told = 0;
  const contents = Object.assign(new EventEmitter(), {
    getZoomFactor: () => factor,
    setZoomFactor: (wanted: number) => void (factor = wanted),
  });
  listenToZoom(contents as unknown as WebContentsSurface, 'linux', () => (told += 1));
  const press = (key: string, type = 'keyDown'): boolean => {
    let isPrevented = false;
    const event = { preventDefault: () => (isPrevented = true) };
    contents.emit('before-input-event', event, { type, key, code: '', control: true, meta: false, alt: false });
    return isPrevented;
  };
  return { contents, press, factor: () => factor, told: () => told };
}

describe('zooming', () => {
  it('follows the keys, which the page does not hear of then', () => {
    const { press, factor, told } = aPage();
    expect([press('+'), factor(), told()]).toEqual([true, 1.1, 1]);
    expect([press('0'), factor(), told()]).toEqual([true, 1, 2]);
  });

  it('leaves other keys, and the release of these, to the page', () => {
    const { press, factor, told } = aPage();
    expect([press('c'), press('+', 'keyUp'), factor(), told()]).toEqual([false, false, 1, 0]);
  });

  it('follows the wheel with Ctrl', () => {
    const { contents, factor, told } = aPage();
    contents.emit('zoom-changed', {}, 'out');
    expect([factor(), told()]).toEqual([0.9, 1]);
  });
});
