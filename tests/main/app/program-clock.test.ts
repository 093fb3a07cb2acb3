import { expect, it } from 'vitest';
import { createProgramClock } from '../../../main/app/program-clock.ts';

const moment = Date.parse('2026-11-18T09:00:00Z');
const told = { TWELVE_TEST_CLOCK: 'manual', TWELVE_TEST_NOW: String(moment) };
const shows = (isPackaged: boolean, environment: Record<string, string>): number =>
  createProgramClock({ platform: 'linux', isPackaged, environment }).read().wallMs;
const isNow = (ms: number): boolean => Math.abs(ms - Date.now()) < 60_000;

it('is the machine’s', () => {
  expect(isNow(shows(false, {}))).toBe(true);
});

it('is one that stands where a test put it', () => {
  expect(shows(false, told)).toBe(moment);
});

it('cannot be set from outside in an installed program', () => {
  expect(isNow(shows(true, told))).toBe(true);
});
