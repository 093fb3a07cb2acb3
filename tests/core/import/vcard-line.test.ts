import { describe, expect, it } from 'vitest';
import { encodingOf, readCardLine, splitValue, unescapeValue } from '../../../core/import/vcard-line.ts';

const decode = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes);

function read(text: string) {
  const property = readCardLine(1, text, decode);
  return property === null ? null : { ...property, parameters: Object.fromEntries(property.parameters) };
}

describe('a line of a card', () => {
  it.each([
    ['FN:Ana', { name: 'FN', group: '', value: 'Ana', parameters: {} }],
    ['fn:Ana', { name: 'FN' }],
    ['item1.URL:https://ana.example', { name: 'URL', group: 'item1', value: 'https://ana.example' }],
    ['TEL;CELL;PREF:1', { parameters: { type: ['CELL', 'PREF'] } }],
    ['EMAIL;TYPE=home,work;type=pref:a@b.example', { parameters: { type: ['home', 'work', 'pref'] } }],
    ['EMAIL;TYPE="home,work":a', { parameters: { type: ['home', 'work'] } }],
    ['NOTE;X-A="a:b;c":text', { value: 'text', parameters: { 'x-a': ['a:b;c'] } }],
    ["NOTE;X-A=^'hi^'^n^^:text", { parameters: { 'x-a': ['"hi"\n^'] } }],
    ['FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=FCrgen', { value: 'Jürgen' }],
    ['FN;QUOTED-PRINTABLE:J=C3=BCrgen', { value: 'Jürgen' }],
  ])('is read: %s', (text, property) => {
    expect(read(text)).toMatchObject(property);
  });

  it.each(['no colon here', ':value', '', 'two words:value', ';TYPE=x:value'])('is none: "%s"', (text) => {
    expect(read(text)).toBe(null);
  });

  it.each([
    ['PHOTO;ENCODING=BASE64;TYPE=JPEG:', 'base64'],
    ['PHOTO;ENCODING=b;TYPE=JPEG:', 'base64'],
    ['NOTE;ENCODING=QUOTED-PRINTABLE:x', 'quoted-printable'],
    ['NOTE:ENCODING=QUOTED-PRINTABLE', 'none'],
  ])('says how it is encoded: %s', (text, encoding) => {
    expect(encodingOf(text)).toBe(encoding);
  });
});

it.each([
  ['a\\, b\\; c\\: d\\\\ e', 'a, b; c: d\\ e'],
  ['one\\ntwo\\Nthree', 'one\ntwo\nthree'],
  ['C:\\temp', 'C:\\temp'],
])('takes the escapes out of %s', (text, plain) => {
  expect(unescapeValue(text)).toBe(plain);
});

it.each([
  ['Kovac;Ana;;Dr.;', ['Kovac', 'Ana', '', 'Dr.', '']],
  ['North\\;wind;Design', ['North;wind', 'Design']],
  ['back\\\\;slash', ['back\\', 'slash']],
])('parts %s', (text, parts) => {
  expect(splitValue(text, ';').slice(0, parts.length)).toEqual(parts);
});
