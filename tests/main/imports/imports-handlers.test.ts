import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../../core/import/import-report.ts';
import { importsHandlers } from '../../../main/imports/imports-handlers.ts';

const asker = { window: 'session' } as const;

function setUp(path: string | null = null) {
  const asked: string[] = [];
  const answer = (what: string): Promise<ImportReport> => {
    asked.push(what);
    return Promise.resolve({
      batchId: '',
      format: 'vcard',
      fileName: '',
      added: 0,
      same: 0,
      skipped: [],
      skippedCount: 0,
      names: [],
    });
  };
  const handlers = importsHandlers({ importText: answer, importFile: answer }, () => Promise.resolve(path));
  return { handlers, asked };
}

describe('the requests about imports', () => {
  it('import the text that was pasted', async () => {
    const { handlers, asked } = setUp();
    await handlers['imports:text'].run(handlers['imports:text'].parse([{ text: 'x.com/ana' }]), asker);
    expect(asked).toEqual(['x.com/ana']);
  });

  it('import the file that was chosen', async () => {
    const { handlers, asked } = setUp('/home/ana/people.vcf');
    await handlers['imports:choose-file'].run([], asker);
    expect(asked).toEqual(['/home/ana/people.vcf']);
  });

  it('import nothing when the user changed their mind', async () => {
    const { handlers, asked } = setUp();
    expect([await handlers['imports:choose-file'].run([], asker), asked]).toEqual([null, []]);
  });

  it.each([[[]], [[{ text: 1 }]], [[{ text: 'a', path: '/etc/passwd' }]], [[{ text: 'a'.repeat(4_000_001) }]]])(
    'refuse junk',
    (args) => {
      const { handlers } = setUp();
      expect(() => handlers['imports:text'].parse(args)).toThrow('bad-request');
    },
  );
});
