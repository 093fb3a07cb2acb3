import { basename, dirname, isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Desktop } from '../../../browser-host/desktop/desktop.ts';
import { HostDialogs } from '../../../browser-host/electron/dialog.ts';

function readyDesktop(): Desktop {
  const desktop = new Desktop({ platform: 'linux', dataFolder: '/tmp', windows: 'pages' });
  desktop.isReady = true;
  return desktop;
}

const shown = (desktop: Desktop) => desktop.snapshot().dialogs[0];

describe('a dialog for saving', () => {
  it('offers the name in a folder of the user', () => {
    const desktop = readyDesktop();
    void new HostDialogs(desktop).showSaveDialog({ defaultPath: 'Twelve settings.json' });
    const saveAs = shown(desktop)?.saveAs ?? '';
    expect(isAbsolute(saveAs)).toBe(true);
    expect(basename(saveAs)).toBe('Twelve settings.json');
  });

  it('takes a bare name for one in that folder', async () => {
    const desktop = readyDesktop();
    const answer = new HostDialogs(desktop).showSaveDialog({ defaultPath: 'a.json' });
    const saveAs = shown(desktop)?.saveAs ?? '';
    for (const dialog of desktop.dialogs.values()) dialog.answer(['b.json']);
    expect(await answer).toEqual({ canceled: false, filePath: `${dirname(saveAs)}/b.json` });
  });

  it('is gone once it was cancelled', async () => {
    const desktop = readyDesktop();
    const answer = new HostDialogs(desktop).showSaveDialog({});
    for (const dialog of desktop.dialogs.values()) dialog.answer([]);
    expect(await answer).toEqual({ canceled: true, filePath: '' });
    expect(shown(desktop)).toBeUndefined();
  });
});

describe('a dialog for opening', () => {
  it('does not ask for a place to save', () => {
    const desktop = readyDesktop();
    void new HostDialogs(desktop).showOpenDialog({ properties: ['openFile', 'multiSelections'] });
    expect(shown(desktop)).toMatchObject({ saveAs: null, isMultiple: true });
  });
});
