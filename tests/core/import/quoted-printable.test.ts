import { expect, it } from 'vitest';
import { decodeQuotedPrintable } from '../../../core/import/quoted-printable.ts';

const decode = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes);

it.each([
  ['J=C3=BCrgen', 'utf-8', 'Jürgen'],
  ['J=fcrgen', 'iso-8859-1', 'Jürgen'],
  ['=E5=BC=A0=E4=BC=9F', 'utf-8', '张伟'],
  ['one=0D=0Atwo', 'utf-8', 'one\r\ntwo'],
  ['1=3D1', 'utf-8', '1=1'],
  ['a = b', 'utf-8', 'a = b'],
  ['=ZZ', 'utf-8', '=ZZ'],
])('reads %s in %s', (text, charset, plain) => {
  expect(decodeQuotedPrintable(text, charset, decode)).toBe(plain);
});
