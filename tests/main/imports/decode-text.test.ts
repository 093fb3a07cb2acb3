import { describe, expect, it } from 'vitest';
import { decodeBytes, decodeText } from '../../../main/imports/decode-text.ts';

const breathe = (): Promise<void> => Promise.resolve();
const text = 'Jürgen Müller, Graz';

/** UTF-16, low byte first. */
function wide(value: string): Uint8Array {
  return Uint8Array.from([...value].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]));
}

function swapped(bytes: Uint8Array): Uint8Array {
  return bytes.map((_, at) => bytes[at ^ 1] ?? 0);
}

describe('the text of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16 LE with a mark', wide(`\uFEFF${text}`)],
    ['UTF-16 BE with a mark', swapped(wide(`\uFEFF${text}`))],
    ['UTF-16 LE without one', wide(text)],
    ['UTF-16 BE without one', swapped(wide(text))],
    ['windows-1252', Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)))],
  ])('is read from %s', async (_, bytes) => {
    expect(await decodeText(bytes, breathe)).toBe(text);
  });

  it('keeps the signs of windows-1252 that Latin-1 does not have', async () => {
    expect(await decodeText(Uint8Array.from([0x80, 0x20, 0x96, 0x20, 0xfc]), breathe)).toBe('€ – ü');
  });

  it('takes no notice of where a long file is cut', async () => {
    const long = 'ü'.repeat(1_500_001);
    expect((await decodeText(new TextEncoder().encode(`a${long}`), breathe)) === `a${long}`).toBe(true);
  });

  it('is empty for no bytes', async () => {
    expect(await decodeText(new Uint8Array(), breathe)).toBe('');
  });
});

describe('a few bytes of a card', () => {
  it.each([
    ['shift_jis', [0x8e, 0x52], '山'],
    ['ISO-8859-1', [0xfc], 'ü'],
    ['no-such-charset', [0xc3, 0xbc], 'ü'],
  ])('are read in %s', (charset, bytes, plain) => {
    expect(decodeBytes(Uint8Array.from(bytes), charset)).toBe(plain);
  });
});
