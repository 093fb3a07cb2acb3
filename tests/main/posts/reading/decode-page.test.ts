import { describe, expect, test } from 'vitest';
import { decodePage } from '../../../../main/posts/reading/decode-page.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.codePointAt(0) ?? 0);

describe('in which characters a document is written', () => {
  test('UTF-8, with and without a mark', () => {
    expect(decodePage(utf8('Šima'), 'text/xml')).toBe('Šima');
    expect(decodePage(utf8('\uFEFFŠima'), 'text/xml; charset=iso-8859-1')).toBe('Šima');
  });

  test('UTF-16, told by its mark or its first bracket', () => {
    expect(decodePage(Uint8Array.from([0xff, 0xfe, 0x41, 0]), '')).toBe('A');
    expect(decodePage(Uint8Array.from([0, 0x3c, 0, 0x41]), '')).toBe('<A');
  });

  test('what the document says is stronger than what the server says', () => {
    const text = '<?xml version="1.0" encoding="windows-1251"?><a>\xcf\xf0</a>';
    expect(decodePage(latin(text), 'text/xml; charset=utf-8')).toContain('Пр');
  });

  test('a page says it in its head', () => {
    expect(decodePage(latin('<meta charset="iso-8859-2">\xa9'), 'text/html')).toContain('Š');
  });

  test('the server says it where the document does not', () => {
    expect(decodePage(latin('<a>caf\xe9</a>'), 'text/xml; charset="ISO-8859-1"')).toContain('café');
  });

  test('UTF-8 that is called Latin-1 is UTF-8', () => {
    expect(decodePage(utf8('<?xml version="1.0" encoding="iso-8859-1"?><a>café</a>'), '')).toContain('café');
  });

  test('Latin-1 that is called UTF-8 is Latin-1', () => {
    expect(decodePage(latin('<?xml version="1.0" encoding="utf-8"?><a>\xe9t\xe9 \xe0 la mer</a>'), '')).toContain(
      'été',
    );
  });

  test('a character that nobody knows', () => {
    expect(decodePage(utf8('<?xml version="1.0" encoding="klingon"?>é'), '')).toContain('é');
  });

  test('a document that is cut off inside a character stays UTF-8', () => {
    expect(decodePage(utf8('Šima Š').subarray(0, -1), '')).toBe('Šima \uFFFD');
  });
});
