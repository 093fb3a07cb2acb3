import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../../core/import/import-report.ts';
import { clipboardText } from '../../../core/text/clipboard-text.ts';
import { importClipboard } from '../../../main/imports/import-clipboard.ts';

const report: ImportReport = {
  batchId: 'batch',
  format: 'pasted-list',
  fileName: '',
  added: 1,
  updated: 0,
  same: 0,
  skipped: [],
  skippedCount: 0,
  names: ['Ana Kovač'],
};

async function importing(clipboard: string, importText: (text: string) => Promise<ImportReport>) {
  const told: string[] = [];
  const notices = { tell: (message: string) => void told.push(message) };
  await importClipboard({ readText: () => Promise.resolve(clipboard) }, { importText }, notices);
  return told;
}

describe('importing from the clipboard', () => {
  it('brings in the link and says who came', async () => {
    const imported: string[] = [];
    const told = await importing('see https://github.com/anakovac', async (text) => {
      imported.push(text);
      return report;
    });
    expect(imported).toEqual(['see https://github.com/anakovac']);
    expect(told).toEqual(['Ana Kovač came in.']);
  });

  it('says kindly that nothing usable is there, and imports nothing', async () => {
    const told = await importing('Buy milk', () => Promise.reject(new Error('must not be asked')));
    expect(told).toEqual([clipboardText.nothingUsable]);
  });

  it('lets a failure through to whoever asked', async () => {
    await expect(importing('https://github.com/ana', () => Promise.reject(new Error('full')))).rejects.toThrow('full');
  });
});
