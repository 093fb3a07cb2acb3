import { describe, expect, it } from 'vitest';
import { readCards } from '../../../core/import/vcard-cards.ts';

const decode = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes);

/** Each card in a line: where it begins, whether it is whole, and its properties. */
function summary(text: string): readonly string[] {
  return [...readCards(text, decode)]
    .filter((card) => card !== 'pause')
    .map(({ line, isWhole, properties }) =>
      [line, isWhole ? 'whole' : 'torn', ...properties.map(({ name, value }) => `${name}=${value}`)].join(' '),
    );
}

describe('the cards of a file', () => {
  it.each(['\n', '\r\n', '\r', '\r\r\n'])('are found whatever ends a line: %j', (end) => {
    expect(summary(['BEGIN:VCARD', 'FN:Ana', 'END:VCARD', '', 'BEGIN:VCARD', 'FN:Ben', 'END:VCARD'].join(end))).toEqual(
      ['1 whole FN=Ana', '5 whole FN=Ben'],
    );
  });

  it('are found whatever the case, and with spaces about', () => {
    expect(summary('begin:vcard \nFN:Ana\nEnd : VCard')).toEqual(['1 whole FN=Ana']);
  });

  it('join lines that were folded with a space or a tab', () => {
    expect(summary('BEGIN:VCARD\nNOTE:one\n  two\n\tthree\nEND:VCARD')).toEqual(['1 whole NOTE=one twothree']);
  });

  it('lose nobody to a line that is indented behind their end or beginning', () => {
    expect(summary('BEGIN:VCARD\n stray\nFN:Ana\nEND:VCARD\n stray\nBEGIN:VCARD\nFN:Ben\nEND:VCARD')).toEqual([
      '1 whole FN=Ana',
      '6 whole FN=Ben',
    ]);
  });

  it('join soft breaks of quoted-printable text, which are not indented', () => {
    const text = 'BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:one =\ntwo=C3=\n=BC\nFN:Ana\nEND:VCARD';
    expect(summary(text)).toEqual(['1 whole NOTE=one twoü FN=Ana']);
  });

  it('pass over pictures, folded or as a block that an empty line ends', () => {
    const text =
      'BEGIN:VCARD\nPHOTO;ENCODING=BASE64;TYPE=JPEG:\nAAAABBBB\nCCCC==\n\nitem1.PHOTO;ENCODING=b:AAAA\n BBBB\nFN:Ana\nEND:VCARD';
    expect(summary(text)).toEqual(['1 whole FN=Ana']);
  });

  it('pass over the card of an agent inside', () => {
    const text = 'BEGIN:VCARD\nFN:Ana\nAGENT:\nBEGIN:VCARD\nFN:Zoe\nEND:VCARD\nTITLE:Boss\nEND:VCARD';
    expect(summary(text)).toEqual(['1 whole FN=Ana AGENT= TITLE=Boss']);
  });

  it('cost no other card its place when one never ends', () => {
    expect(summary('BEGIN:VCARD\nFN:Ana\nBEGIN:VCARD\nFN:Ben\nEND:VCARD\nBEGIN:VCARD\nFN:Cleo')).toEqual([
      '1 torn FN=Ana',
      '3 whole FN=Ben',
      '6 torn FN=Cleo',
    ]);
  });

  it('pass over what is no property, and what stands outside', () => {
    expect(summary('hello\nBEGIN:VCARD\nnonsense\nFN:Ana\nEND:VCARD\nFN:nobody\nEND:VCARD')).toEqual([
      '2 whole FN=Ana',
    ]);
  });
});
