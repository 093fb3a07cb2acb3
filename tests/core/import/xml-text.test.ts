import { expect, it } from 'vitest';
import { decodeXml } from '../../../core/import/xml-text.ts';

it.each([
  ['Ana &amp; Ben &lt;3', 'Ana & Ben <3'],
  ['caf&#233; &#xE9; &#x1F680;', 'café é 🚀'],
  ['&quot;&apos;', '"\''],
  ['&own; &amp', '&own; &amp'],
  ['&#0; &#xD800; &#9999999;', '\uFFFD \uFFFD \uFFFD'],
])('reads %s', (text, decoded) => {
  expect(decodeXml(text)).toBe(decoded);
});
