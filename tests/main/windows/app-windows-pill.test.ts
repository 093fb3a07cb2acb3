import { describe, expect, it } from 'vitest';
import { FakeWindow, someWindows } from '../../support/fake-windows.ts';

function shown(platform: 'linux' | 'win32') {
  const world = someWindows(platform, 'pill');
  world.windows.open('session');
  world.first().emit('ready-to-show');
  world.pass(1_000);
  world.pill.length = 0;
  return world;
}

const made = (index: number): FakeWindow => {
  const window = FakeWindow.made[index];
  if (window === undefined) throw new Error('No such window was made.');
  return window;
};

describe('a session window that the pill is to stand for', () => {
  it('asks the pill to take over when it loses the focus, and stays until then', () => {
    const { first, pill, windows } = shown('win32');
    first().loseFocus();
    expect([pill, first().isShown]).toEqual([['take over'], true]);
    expect(windows.wasJustHidden()).toBe(true);
  });

  it('waits a moment on Linux, where focus wanders through popups', () => {
    const { first, pill, pass, windows } = shown('linux');
    first().loseFocus();
    expect(pill).toEqual([]);
    pass(250);
    expect(pill).toEqual(['take over']);
    // A click on the tray there shows the window: it must not be taken for the press that hid it.
    expect(windows.wasJustHidden()).toBe(false);
  });

  it('stays on Linux when the focus is back after that moment', () => {
    const { first, pill, pass, windows } = shown('linux');
    first().loseFocus();
    windows.open('session');
    pass(250);
    expect(pill).not.toContain('take over');
  });

  it('stays when something brought it back within that moment, though nobody gave it the focus', () => {
    const { first, pill, pass, windows } = shown('linux');
    first().loseFocus();
    windows.close('session');
    windows.openQuietly('session');
    pass(250);
    expect(pill).not.toContain('take over');
  });

  it('stays when it is wanted while the pill is not painted yet', () => {
    const { first, pill, windows } = shown('win32');
    first().loseFocus();
    windows.openQuietly('session');
    expect(pill).toEqual(['take over', 'give back']);
  });

  it('says when it has the focus again, and when it comes into or out of sight', () => {
    const { first, pill, windows } = shown('win32');
    windows.close('session');
    windows.openQuietly('session');
    first().emit('focus');
    first().minimize();
    expect(pill).toEqual(['give back', 'give back', 'give back', 'give back']);
  });

  it('says nothing any more once the program quits', () => {
    const { first, pill, windows, pass } = shown('linux');
    first().loseFocus();
    windows.startQuitting();
    first().emit('hide');
    pass(250);
    expect(pill).toEqual([]);
  });

  it('does the same when the user wants it away as when it loses the focus', () => {
    const { windows, pill } = shown('win32');
    windows.dismiss('session');
    expect(pill).toEqual(['take over']);
    // Nobody pressed anywhere: the next click on the tray shows it.
    expect(windows.wasJustHidden()).toBe(false);
  });
});

describe('the window of the pill', () => {
  function withPill(platform: 'linux' | 'win32' = 'linux') {
    const world = someWindows(platform);
    world.windows.openQuietly('pill');
    world.first().emit('ready-to-show');
    return world;
  }

  it('never takes the focus, and goes along to other workspaces', () => {
    const { first } = withPill();
    expect([first().isShown, first().hasFocus, first().isOnAllWorkspaces]).toEqual([true, false, true]);
  });

  it('is told about its frame and its paper in its address', () => {
    expect(withPill('linux').first().address).toMatch(/pill\/index.html\?theme=dark&.*frame=none$/);
    expect(withPill('win32').first().address).toMatch(/pill\/index.html\?theme=dark&.*frame=none&paper=none$/);
  });

  it('is not shown any more when it was closed before it was painted', () => {
    const { windows, first } = someWindows('linux');
    windows.openQuietly('pill');
    expect(windows.isShown('pill')).toBe(true);
    windows.close('pill');
    first().emit('ready-to-show');
    expect([windows.isShown('pill'), first().isShown]).toEqual([false, false]);
  });

  it('goes after ten idle minutes and leaves nothing running', () => {
    const { windows, first, pass } = withPill();
    windows.close('pill');
    pass(10 * 60_000);
    expect([first().isGone, windows.names]).toEqual([true, []]);
  });

  it('says when the user closes it', () => {
    const { first, pill } = withPill();
    first().close();
    expect(pill).toContain('dismiss');
    expect(first().isShown).toBe(false);
  });

  it('moves by steps, never off its display, and remembers where to', () => {
    const { windows, first, pass, remembered } = withPill();
    windows.moveBy('pill', 16, 0);
    expect(first().bounds).toMatchObject({ x: 17, y: 2 });
    windows.moveBy('pill', -160, 0);
    expect(first().bounds).toMatchObject({ x: 0, y: 2 });
    pass(500);
    expect(remembered).toHaveLength(1);
  });

  it('is put back in its place when the displays change, if it can be seen', () => {
    const { windows, first } = withPill();
    first().bounds = { x: 5_000, y: 5_000, width: 156, height: 40 };
    windows.rearrange();
    expect(first().bounds).toEqual({ x: 1, y: 2, width: 156, height: 40 });
    windows.close('pill');
    first().bounds = { x: 5_000, y: 5_000, width: 156, height: 40 };
    windows.rearrange();
    expect(first().bounds.x).toBe(5_000);
  });

  it('grows with the zoom', () => {
    const { windows, first } = withPill();
    windows.close('pill');
    first().webContents.getZoomFactor = () => 2;
    windows.openQuietly('pill');
    expect(first().bounds).toMatchObject({ width: 312, height: 80 });
  });

  it('gives way to the session window when its page dies too often', () => {
    const { windows, pill } = withPill();
    for (let death = 0; death < 4; death += 1) {
      FakeWindow.made.at(-1)?.emit('ready-to-show');
      FakeWindow.made.at(-1)?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    }
    expect(pill).toContain('dismiss');
    made(4).emit('ready-to-show');
    expect([windows.names, made(4).isShown]).toEqual([['session'], true]);
  });
});
