import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrubError, scrubFrame, scrubMessage } from '../../../core/diagnostics/scrub.ts';

describe('a message that strangers read', () => {
  it.each([
    ['ENOENT: no such file or directory, open', 'ENOENT: no such file or directory, open'],
    ["ENOENT: no such file or directory, open '/home/ana/CV.pdf'", 'ENOENT: no such file or directory, open …'],
    ["EACCES: permission denied, mkdir 'C:\\Users\\Ana Kovač\\data'", 'EACCES: permission denied, mkdir …'],
    ["TypeError: Cannot read properties of null (reading 'name')", "TypeError: Cannot read … of null (reading 'name')"],
    [
      'SyntaxError: Unexpected token A, "Ana Kovač" is not valid JSON',
      'SyntaxError: Unexpected token … is not valid …',
    ],
    ['SqliteError: UNIQUE constraint failed: contact.name', 'SqliteError: UNIQUE constraint failed: …'],
    ['connect ECONNREFUSED 192.168.178.20:443', 'connect ECONNREFUSED …'],
    ['Error: ana.kovac@example.org was refused by https://x.com/ana', 'Error: … was refused by …'],
    ['Error: @ana_k or +385911234567 failed', 'Error: … or … failed'],
    ['AppError: too-late-to-undo', 'AppError: too-late-to-undo'],
    ['Error: Larry Page could not open page 3', 'Error: … could not open page 3'],
  ])('is made of "%s"', (message, expected) => {
    expect(scrubMessage(message)).toBe(expected);
  });

  it('holds nothing of a name in any writing', () => {
    const names = fc.constantFrom('Ana', 'Kovačević', 'O’Brien', 'فاطمة', '佐藤', 'ana_k', 'anaKovac', 'ANA', "d'Arc");
    fc.assert(
      fc.property(names, names, fc.constantFrom('', '"', "'", '“', '('), (first, last, quote) => {
        const text = scrubError(`Error: no row for ${quote}${first} ${last}${quote}\n${last}: ${first}.`);
        expect(text).not.toContain(first);
        expect(text).not.toContain(last);
      }),
    );
  });
});

describe('a line of a stack', () => {
  it.each([
    [
      '    at WeekService.summary (file:///home/ana/twelve/dist/main/main.js:10:5)',
      '    at WeekService.summary (main.js:10:5)',
    ],
    ['    at C:\\Users\\Ana Kovač\\twelve\\dist\\main\\main.js:3:7', '    at (main.js:3:7)'],
    ['    at async #look (/opt/Twelve/main.js:1:2)', '    at async #look (main.js:1:2)'],
    ['    at node:internal/fs/promises:640:10', '    at (node:internal/fs/promises:640:10)'],
    ['    at open (/home/ana/Ana Kovač:1:2)', '    at open (…:1:2)'],
    ['    at Ana Kovač (main.js:1:2)', '    at (main.js:1:2)'],
  ])('is made of "%s"', (line, expected) => {
    expect(scrubFrame(line)).toBe(expected);
  });

  it('is nothing where there is none', () => {
    expect(scrubFrame('at noon with Ana')).toBe(null);
  });
});

describe('an error with its stack', () => {
  it('keeps what a programmer needs', () => {
    const error = [
      "Error: ENOENT: no such file or directory, open '/home/ana/Ana",
      "Kovač.vcf'",
      '    at open (node:internal/fs/promises:640:10)',
      '    at ImportService.importFile (/home/ana/twelve/main.js:7:1)',
      'caused by Error: disk I/O error',
      '    at read (main.js:1:1)',
    ].join('\n');
    expect(scrubError(error)).toBe(
      [
        'Error: ENOENT: no such file or directory, open …',
        '    at open (node:internal/fs/promises:640:10)',
        '    at ImportService.importFile (main.js:7:1)',
        'caused by Error: disk I/O error',
        '    at read (main.js:1:1)',
      ].join('\n'),
    );
  });
});
