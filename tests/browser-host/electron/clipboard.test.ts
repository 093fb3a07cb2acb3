import { describe, expect, it } from 'vitest';
import { Desktop } from '../../../browser-host/desktop/desktop.ts';
import { HostClipboard } from '../../../browser-host/electron/clipboard.ts';

function setUp() {
  const desktop = new Desktop({ platform: 'linux', dataFolder: '/nowhere', windows: 'desktop' });
  return { desktop, clipboard: new HostClipboard(desktop) };
}

describe('the clipboard of the host', () => {
  it('is empty at first, then holds what was copied last', async () => {
    const { clipboard } = setUp();
    expect(await clipboard.readText()).toBe('');
    clipboard.holds('one');
    clipboard.holds('two');
    expect(await clipboard.readText()).toBe('two');
  });

  it('holds what the program puts there, and hands it to the page', async () => {
    const { desktop, clipboard } = setUp();
    const handed: string[] = [];
    desktop.on('write-clipboard', (text) => handed.push(text));
    await clipboard.writeText('a report');
    expect(await clipboard.readText()).toBe('a report');
    expect([handed, desktop.copied]).toEqual([['a report'], ['a report']]);
  });

  it('asks the page that shows the desktop', async () => {
    const { desktop, clipboard } = setUp();
    desktop.on('read-clipboard', () => queueMicrotask(() => clipboard.holds('from the browser')));
    expect(await Promise.all([clipboard.readText(), clipboard.readText()])).toEqual([
      'from the browser',
      'from the browser',
    ]);
  });
});
