import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../core/errors/app-error.ts';
import { notOurs } from '../../../core/import/not-ours.ts';
import { skipReasons } from '../../../core/import/import-report.ts';
import { errorSentence } from '../../../core/text/error-text.ts';

describe('the sentence of an error', () => {
  it('is one for each code, and no two alike', () => {
    const sentences = errorCodes.map((code) => errorSentence(code, {}));
    expect(new Set(sentences).size).toBe(errorCodes.length);
  });

  it.each(errorCodes)('says for %s what is wrong and what to do, without details too', (code) => {
    expect(errorSentence(code, {})).toMatch(/^[A-Z“].{20,}\.$/);
    expect(errorSentence(code, {})).not.toMatch(/undefined|null|!|\s{2}|“”|\.\./);
  });

  it.each(['file-unreadable', 'file-empty', 'file-too-large', 'format-unknown', 'nothing-to-import'] as const)(
    'names the file for %s',
    (code) => {
      expect(errorSentence(code, { file: 'people.csv' })).toContain('“people.csv”');
    },
  );

  it('tells what each other kind of file is, and what to bring instead', () => {
    const sentences = notOurs.map((found) => errorSentence('format-unknown', { file: 'a', found }));
    expect(new Set(sentences).size).toBe(notOurs.length);
  });

  it.each(skipReasons)('tells why an address is refused: %s', (reason) => {
    expect(errorSentence('impossible-address', { address: 'x/y', reason })).toMatch(/^“x\/y” .+\.$/);
  });

  it('quotes no more of an address than fits, and nothing invisible', () => {
    const sentence = errorSentence('impossible-address', {
      address: `\u202E${'a'.repeat(2000)}`,
      reason: 'unknown-network',
    });
    expect(sentence).toMatch(/^“a{79}…” belongs/);
  });

  it('names the backup that it went back to, or says that there was none', () => {
    expect(errorSentence('storage-restored', { backup: 'twelve-2026-11-17.db' })).toContain('twelve-2026-11-17.db');
    expect(errorSentence('storage-restored', {})).toContain('there was no backup');
  });

  it('tells how an address of the network looks', () => {
    const details = { address: 'ana-k', reason: 'impossible-handle', network: 'x' };
    expect(errorSentence('impossible-address', details)).toBe(
      '“ana-k” cannot be right for X. An X handle has at most 15 letters, digits or underscores, as in @ana_kovac.',
    );
  });
});
