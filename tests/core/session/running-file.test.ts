import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRunningFile, type RunningFile } from '../../../core/session/running-file.ts';
import type { SessionRecord } from '../../../core/session/session-record.ts';

const session: SessionRecord = {
  id: 's1',
  contactId: 'c1',
  contactName: 'Ana',
  plannedMs: 720_000,
  startedAt: 1_000,
  timeZone: 'Europe/Zagreb',
  segments: [{ startedAt: 1_000, attendedMs: 5_000 }],
  intention: '',
  note: '',
  tipId: 'say-hello',
  familiarityBefore: 1,
  familiarityAfter: null,
  followUp: { id: 'f1', day: '2026-03-01', note: '' },
  looks: [{ id: 'l1', profileId: null, url: 'https://ana.example/', at: 2_000, offsetMs: 1_000 }],
  actions: [
    {
      id: 'a1',
      kind: 'write',
      state: 'opened',
      profileId: 'p1',
      targetUrl: null,
      note: '',
      at: 3_000,
      offsetMs: 2_000,
    },
  ],
};

const files: readonly RunningFile[] = [
  { phase: 'running', session, lastReading: 6_000 },
  { phase: 'paused', session, pauseReason: 'absence', pausedAt: 6_000, lastReading: 6_000 },
  { phase: 'ended', session, endedBy: 'timer', endedAt: 7_000, lastReading: 7_000 },
];

/** Every way to take one field away, or to put something absurd in its place, anywhere inside. */
function spoiled(value: unknown, path: readonly string[] = []): { path: readonly string[]; value: unknown }[] {
  if (typeof value !== 'object' || value === null) {
    return [{ path, value: { absurd: true } }];
  }
  const here = Object.entries(value).flatMap(([name, inner]) => [
    ...spoiled(inner, [...path, name]).map((entry) => ({
      path: entry.path,
      value: Array.isArray(value)
        ? value.map((old: unknown, index) => (String(index) === name ? entry.value : old))
        : { ...value, [name]: entry.value },
    })),
    ...(Array.isArray(value)
      ? []
      : [{ path: [...path, name], value: Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)) }]),
  ]);
  return [...here, { path, value: 'absurd' }];
}

describe('parseRunningFile', () => {
  it.each(files)('reads back a session in the phase $phase', (file) => {
    expect(parseRunningFile(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  it.each(files)('refuses a file in the phase $phase with any one field missing or absurd', (file) => {
    const accepted = spoiled(file).filter((entry) => parseRunningFile(entry.value) !== null);
    expect(accepted.map((entry) => entry.path.join('.'))).toEqual([]);
  });

  it.each([
    ['a negative time', { ...session, startedAt: -1 }],
    ['an endless segment', { ...session, segments: [{ startedAt: 1, attendedMs: Number.POSITIVE_INFINITY }] }],
    ['a familiarity that does not exist', { ...session, familiarityBefore: 6 }],
    ['a follow-up on no calendar day', { ...session, followUp: { id: 'f', day: 'tomorrow', note: '' } }],
  ])('refuses %s', (_, wrong) => {
    expect(parseRunningFile({ phase: 'running', session: wrong, lastReading: 1 })).toBeNull();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseRunningFile(value)).toBeNull();
      }),
    );
  });
});
