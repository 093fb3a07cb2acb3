import { describe, expect, it } from 'vitest';
import { settingsFileChooser } from '../../../main/settings/choose-settings-file.ts';

function chooserAnswering(canceled: boolean, path: string) {
  return settingsFileChooser({
    showOpenDialog: () => Promise.resolve({ canceled, filePaths: path === '' ? [] : [path] }),
    showSaveDialog: () => Promise.resolve({ canceled, filePath: path }),
    showErrorBox: () => {},
  });
}

describe('settingsFileChooser', () => {
  it('answers the chosen file', async () => {
    const chooser = chooserAnswering(false, '/home/ana/a.json');
    expect(await chooser.forExport()).toBe('/home/ana/a.json');
    expect(await chooser.forImport()).toBe('/home/ana/a.json');
  });

  it.each([
    [true, ''],
    [true, '/home/ana/a.json'],
    [false, ''],
  ])('answers null when the user changed their mind (%s, %j)', async (canceled, path) => {
    const chooser = chooserAnswering(canceled, path);
    expect(await chooser.forExport()).toBeNull();
    expect(await chooser.forImport()).toBeNull();
  });
});
