import { describe, expect, it } from 'vitest';
import { plainName } from '../../../browser-host/server/uploads.ts';

describe('plainName', () => {
  it.each([
    ['Connections.csv', 'Connections.csv'],
    ['Veze ü 新.csv', 'Veze ü 新.csv'],
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\boot.ini', 'boot.ini'],
    ['..', 'file'],
    ['', 'file'],
    ['a:b|c?.csv', 'a_b_c_.csv'],
    ['nul\u0000byte', 'nul_byte'],
  ])('makes of %j a name that leads nowhere else', (given, expected) => {
    expect(plainName(given)).toBe(expected);
  });

  it('keeps the end of a name that is too long for a disk', () => {
    expect(plainName(`${'x'.repeat(400)}.csv`)).toMatch(/^x{196}\.csv$/);
  });
});
