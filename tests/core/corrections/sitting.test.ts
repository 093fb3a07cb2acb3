import { describe, expect, it } from 'vitest';
import { readSitting } from '../../../core/corrections/sitting.ts';

const zone = 'Europe/Zagreb';
const now = Date.parse('2026-11-20T09:00:00Z');

describe('a sitting as the user writes it', () => {
  it('is a moment on their clock', () => {
    expect(readSitting({ day: '2026-11-17', time: '19:30', minutes: 12 }, zone, now)).toEqual({
      startedAt: Date.parse('2026-11-17T18:30:00Z'),
      minutes: 12,
    });
  });

  it('may have ended just now, and no later', () => {
    expect(readSitting({ day: '2026-11-20', time: '09:48', minutes: 12 }, zone, now).minutes).toBe(12);
    expect(() => readSitting({ day: '2026-11-20', time: '09:49', minutes: 12 }, zone, now)).toThrow(
      'session-in-future',
    );
    expect(() => readSitting({ day: '2027-01-01', time: '00:00', minutes: 1 }, zone, now)).toThrow('session-in-future');
  });
});
