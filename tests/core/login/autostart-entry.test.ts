import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autostartEntry, execLine, readAutostart } from '../../../core/login/autostart-entry.ts';

const words = { name: 'Twelve', comment: 'A timer' };

/** What a desktop makes of an Exec line: the value unescaped, then the words unquoted, then the fields. */
function wordsOf(exec: string): readonly string[] {
  const value = exec.replaceAll(/\\(.)/g, (_, sign: string) => ({ n: '\n', r: '\r', t: '\t' })[sign] ?? sign);
  const found = [...value.matchAll(/"((?:[^"\\]|\\.)*)"/gs)].map(([, word = '']) => word);
  return found.map((word) => word.replaceAll(/\\(.)/gs, '$1').replaceAll('%%', '%'));
}

describe('an Exec line', () => {
  it.each([
    [['/opt/Twelve/twelve', '--hidden'], '"/opt/Twelve/twelve" "--hidden"'],
    [['/home/ana k/Twelve 1.0.AppImage'], '"/home/ana k/Twelve 1.0.AppImage"'],
    [['/home/a"b$c`d'], '"/home/a\\\\"b\\\\$c\\\\`d"'],
    [['/home/back\\slash'], '"/home/back\\\\\\\\slash"'],
    [['/home/100%/%f'], '"/home/100%%/%%f"'],
  ])('quotes %j', (command, line) => {
    expect(execLine(command)).toBe(line);
  });

  it('means the very same words to a desktop, whatever is in them', () => {
    const sign = fc.constantFrom('a', ' ', '"', '`', '$', '\\', '%', 'f', 'ž', '\t', "'", ';', '=');
    const word = fc.array(sign, { minLength: 1, maxLength: 8 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (command) => {
        expect(wordsOf(execLine(command))).toEqual(command);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an autostart file', () => {
  it('is read as it was written', () => {
    const entry = readAutostart(autostartEntry(words, ['/opt/Twelve/twelve', '--hidden']));
    expect(entry).toEqual({ isOn: true, exec: '"/opt/Twelve/twelve" "--hidden"' });
  });

  it.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false', 'X-GNOME-Autostart-enabled = false '])(
    'is off with %s, as desktops turn it off',
    (line) => {
      const text = autostartEntry(words, ['/opt/Twelve/twelve']).replace('X-GNOME-Autostart-enabled=true', line);
      expect(readAutostart(text).isOn).toBe(false);
    },
  );

  it('counts nothing of other groups, comments or an empty file', () => {
    expect(readAutostart('').isOn).toBe(false);
    expect(readAutostart('[Desktop Action x]\nExec=x\n').isOn).toBe(false);
    expect(readAutostart('[Desktop Entry]\nExec=x\n#Hidden=true\n[Other]\nHidden=true\n').isOn).toBe(true);
  });

  const hasValidator = spawnSync('desktop-file-validate', ['--help']).error === undefined;
  if (!hasValidator) console.warn('desktop-file-validate is not installed: its verdict was left out.');
  it.skipIf(!hasValidator)('is one in the eyes of desktop-file-validate', () => {
    const folder = mkdtempSync(join(tmpdir(), 'twelve-entry-'));
    const file = join(folder, 'io.github.twelve_timer.Twelve.desktop');
    writeFileSync(file, autostartEntry(words, ['/home/ana "k"/100% $x/Twelve.AppImage', '--hidden']));
    const { stdout, status } = spawnSync('desktop-file-validate', [file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect([stdout, status]).toEqual(['', 0]);
  });
});
