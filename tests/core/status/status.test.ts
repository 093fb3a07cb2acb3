import { describe, expect, it } from 'vitest';
import { fileStatus, liveStatus, offStatus, statusHoldsMs } from '../../../core/status/status.ts';
import { aRecord, paused, reflecting, rest, running, startedAt } from '../../support/session-states.ts';

const minuteMs = 60_000;

describe('the status in the file', () => {
  it('holds the deadline of a running session and nothing that changes by itself', () => {
    expect(fileStatus({ state: running(), nextName: 'Becky Ruiz' })).toEqual({
      state: 'running',
      contact: 'Ana Kovačević',
      deadline: '2026-11-23T09:12:00Z',
      deadlineAt: (startedAt + 12 * minuteMs) / 1000,
      remainingSeconds: null,
      plannedMinutes: 12,
      next: 'Becky Ruiz',
    });
  });

  it('holds what is left of a session that stands still, and why it does', () => {
    expect(fileStatus({ state: paused(), nextName: null })).toMatchObject({ state: 'paused', remainingSeconds: 432 });
    const away = paused({ reason: 'absence' });
    expect(fileStatus({ state: away, nextName: null })).toMatchObject({ state: 'away', deadlineAt: null });
  });

  it('tells rest and the questions at the end apart', () => {
    expect(fileStatus({ state: rest, nextName: 'Becky' })).toEqual({ ...offStatus, state: 'rest', next: 'Becky' });
    expect(fileStatus({ state: reflecting(), nextName: null }).state).toBe('reflecting');
  });

  it('keeps a name on one line', () => {
    const state = running(aRecord({ contactName: 'Ana\u001B[31m\nK' }));
    expect(fileStatus({ state, nextName: null }).contact).toBe('Ana [31m K');
  });
});

describe('the status at a moment', () => {
  it('says the whole minutes that are left, as the tray does', () => {
    const status = liveStatus({ state: running(), nextName: null }, startedAt + 5 * minuteMs + 1);
    expect(status).toMatchObject({
      text: '7 min · Ana',
      tooltip: '7 minutes left with Ana.',
      class: 'running',
      remainingSeconds: 420,
    });
  });

  it('shows nothing in a bar at rest, and who is next when asked', () => {
    const status = liveStatus({ state: rest, nextName: 'Becky Ruiz' }, startedAt);
    expect([status.text, status.tooltip]).toEqual(['', 'No session runs. Becky is up next.']);
  });

  it('holds until the full minute', () => {
    const model = { state: running(), nextName: null };
    const now = startedAt + 5 * minuteMs + 20_000;
    const holdsMs = statusHoldsMs(model, now) ?? 0;
    expect(liveStatus(model, now + holdsMs - 1).text).toBe('7 min · Ana');
    expect(liveStatus(model, now + holdsMs).text).toBe('6 min · Ana');
    expect(statusHoldsMs({ state: paused() }, now)).toBeNull();
  });
});
