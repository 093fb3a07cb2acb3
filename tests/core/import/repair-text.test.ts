import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { repairText } from '../../../core/import/repair-text.ts';

const broken = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

it.each(['José', 'Radosław', '🚀 Ana', '초보', 'אנה', '张伟'])('brings %s back as it was', (name) => {
  expect(repairText(broken(name))).toBe(name);
});

it.each(['José', '张伟', 'Ana', '', 'AnÃ', 'Ã©\u0142', 'naïve café'])('leaves %s alone', (name) => {
  expect(repairText(name)).toBe(name);
});

it('brings back whatever was broken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(repairText(broken(text))).toBe(text);
    }),
  );
});
