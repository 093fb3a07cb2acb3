import { describe, expect, it } from 'vitest';
import { weekExportHandlers } from '../../../main/week/week-export-handlers.ts';

const handlers = weekExportHandlers(undefined as never);
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3);
const refused = expect.objectContaining({ code: 'bad-request' });

describe('what is saved', () => {
  it('is a picture only when it begins as one, and not too large', () => {
    const { parse } = handlers['week:save-picture'];
    expect(parse([{ day: '2026-11-18', png }])).toEqual([{ day: '2026-11-18', png }]);
    for (const wrong of [png.slice(1), new Uint8Array(4), 'png', Array.from(png), new Uint8Array(17 * 1024 * 1024)]) {
      expect(() => parse([{ day: '2026-11-18', png: wrong }])).toThrow(refused);
    }
  });

  it('is data of days in their order', () => {
    const { parse } = handlers['week:save-data'];
    const range = { kind: 'actions', format: 'csv', firstDay: '2016-01-01', lastDay: '2026-12-31' } as const;
    expect(parse([range])).toEqual([range]);
    expect(() => parse([{ ...range, lastDay: '2015-12-31' }])).toThrow(refused);
    expect(() => parse([{ ...range, kind: 'people' }])).toThrow(refused);
    expect(() => parse([{ ...range, format: 'xlsx' }])).toThrow(refused);
  });

  it('is a week in a known form', () => {
    const { parse } = handlers['week:save'];
    expect(parse([{ day: '2026-11-18', hidesNames: true, format: 'pdf' }])).toHaveLength(1);
    expect(() => parse([{ day: '2026-11-18', hidesNames: 1, format: 'pdf' }])).toThrow(refused);
    expect(() => parse([{ day: '2026-11-18', hidesNames: true, format: 'exe' }])).toThrow(refused);
  });
});
