import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../../core/session/session-state.ts';
import { trayWords } from '../../../core/tray/tray-words.ts';
import type { Platform } from '../../../core/types/platform.ts';
import { aTrayModel, trayChoices } from '../../support/tray-model.ts';
import { paused, reflecting, rest, running, startedAt } from '../../support/session-states.ts';

const minuteMs = 60_000;

function words(state: SessionState, passedMs = 0, platform: Platform = 'darwin') {
  return trayWords(aTrayModel({ state, nowMs: startedAt + passedMs }), platform);
}

describe('trayWords', () => {
  it.each<[string, SessionState, number, string, string]>([
    ['at rest', rest, 0, 'Twelve – next: Becky', ''],
    ['at the start', running(), 0, 'Ana – 12 min left', ' 12'],
    ['after a minute', running(), minuteMs, 'Ana – 11 min left', ' 11'],
    ['just before the last minute', running(), 11 * minuteMs - 1, 'Ana – 2 min left', ' 2'],
    ['in the last minute', running(), 11 * minuteMs, 'Ana – 1 min left', ' 1:00'],
    ['in the last second', running(), 12 * minuteMs - 1, 'Ana – 1 min left', ' 0:01'],
    ['when paused', paused(), 0, 'Ana – paused, 7:12 left', ' 8'],
    ['when away', paused({ reason: 'absence' }), 0, 'Ana – waiting for you, 7:12 left', ' 8'],
    ['after a restart', paused({ reason: 'restart' }), 0, 'Ana – waiting for you, 7:12 left', ' 8'],
    ['when it is over', reflecting(), 0, 'Ana – time is up', ''],
  ])('says %s', (_when, state, passedMs, tooltip, title) => {
    expect(words(state, passedMs)).toEqual({ tooltip, title });
  });

  it.each(['win32', 'linux'] as const)('has no title on %s', (platform) => {
    expect(words(running(), 0, platform)).toEqual({ tooltip: 'Ana – 12 min left', title: '' });
  });

  it('names nobody when nobody is up', () => {
    expect(trayWords(aTrayModel({ next: null }), 'win32').tooltip).toBe('Twelve');
  });

  it('counts in the title only in the last minute, when that is chosen', () => {
    const at = (passedMs: number) => {
      const choices = trayChoices({ glanceNumbers: 'last-minute' });
      return trayWords(aTrayModel({ state: running(), choices, nowMs: startedAt + passedMs }), 'darwin');
    };
    expect(at(11 * minuteMs - 1)).toEqual({ tooltip: 'Ana – 2 min left', title: '' });
    expect(at(11 * minuteMs + 18_000)).toEqual({ tooltip: 'Ana – 1 min left', title: ' 0:42' });
  });

  it.each<[SessionState, string]>([
    [running(), 'With Ana'],
    [paused(), 'Ana – paused'],
    [paused({ reason: 'absence' }), 'Ana – waiting for you'],
    [reflecting(), 'Ana – time is up'],
    [rest, 'Twelve – next: Becky'],
  ])('says nothing in numbers to who wants none: %#', (state, tooltip) => {
    const model = aTrayModel({ state, choices: trayChoices({ glanceNumbers: 'never' }) });
    expect(trayWords(model, 'darwin')).toEqual({ tooltip, title: '' });
  });

  it('fits into a tooltip of Windows with any name', () => {
    const state = paused({ reason: 'absence', session: running({ contactName: '👩‍👩‍👧‍👦'.repeat(40) }).session });
    expect(words(state).tooltip.length).toBeLessThan(127);
  });
});
