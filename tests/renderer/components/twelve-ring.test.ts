import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../renderer/components/twelve-ring.ts';
import type { TwelveRing } from '../../../renderer/components/twelve-ring.ts';
import { adoptTokens } from '../../../renderer/styles/adopt-tokens.ts';

adoptTokens();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 });
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function ringWith(properties: Partial<TwelveRing>): Promise<TwelveRing> {
  const ring = Object.assign(document.createElement('twelve-ring'), properties);
  document.body.append(ring);
  await ring.updateComplete;
  return ring;
}

const countdown = (leftMs: number): Promise<TwelveRing> =>
  ringWith({ mode: 'countdown', deadlineAt: Date.now() + leftMs });
const all = (ring: TwelveRing, selector: string): readonly Element[] => [...ring.renderRoot.querySelectorAll(selector)];
const time = (ring: TwelveRing): string => ring.renderRoot.querySelector('.time')?.textContent ?? '';
const dash = (ring: TwelveRing): string =>
  ring.renderRoot.querySelector('.current')?.getAttribute('stroke-dasharray') ?? '';

/** What is written to the ring during one second. */
async function writesOf(ring: TwelveRing, ms: number): Promise<readonly string[]> {
  const written: string[] = [];
  const observer = new MutationObserver((records) => written.push(...records.map(({ type }) => type)));
  observer.observe(ring.renderRoot, { subtree: true, attributes: true, childList: true, characterData: true });
  await vi.advanceTimersByTimeAsync(ms);
  await ring.updateComplete;
  written.push(...observer.takeRecords().map(({ type }) => type));
  observer.disconnect();
  return written;
}

describe('a ring that counts down', () => {
  it('shows the minutes and seconds left, rounded up', async () => {
    expect(time(await countdown(431_200))).toBe('7:12');
  });

  it('lights a segment for each minute left, rounded up', async () => {
    expect(all(await countdown(432_000), '.lit')).toHaveLength(8);
  });

  it('has a segment for each planned minute up to twelve', async () => {
    const ring = await ringWith({ mode: 'countdown', plannedMs: 300_000, deadlineAt: Date.now() + 300_000 });
    expect(all(ring, '.track')).toHaveLength(5);
  });

  it('has twelve segments for longer sessions', async () => {
    const ring = await ringWith({ mode: 'countdown', plannedMs: 3_600_000, deadlineAt: Date.now() + 1_800_000 });
    expect([all(ring, '.track').length, all(ring, '.lit').length]).toEqual([12, 6]);
  });

  it('writes one attribute and the numerals in a second, and nothing else', async () => {
    const ring = await countdown(431_500);
    expect(await writesOf(ring, 1000)).toEqual(['attributes', 'characterData']);
    expect(time(ring)).toBe('7:11');
  });

  it('turns at the moment at which the second changes', async () => {
    const ring = await countdown(431_200);
    await vi.advanceTimersByTimeAsync(199);
    expect(time(ring)).toBe('7:12');
    await vi.advanceTimersByTimeAsync(2);
    expect(time(ring)).toBe('7:11');
  });

  it('reads the clock at each tick, so that a late one makes up for itself', async () => {
    const ring = await countdown(431_500);
    vi.setSystemTime(Date.now() + 30_000);
    await vi.advanceTimersByTimeAsync(1000);
    expect(time(ring)).toBe('6:41');
  });

  it('follows a deadline that was moved', async () => {
    const ring = await countdown(431_500);
    ring.deadlineAt = Date.now() + 551_500;
    await ring.updateComplete;
    expect(time(ring)).toBe('9:12');
  });

  it('shows the last minute in seconds, as twelve ticks of five', async () => {
    const ring = await countdown(61_000);
    await vi.advanceTimersByTimeAsync(19_000);
    await ring.updateComplete;
    expect([time(ring), all(ring, '.lit').length]).toEqual(['42', 9]);
  });

  it('stands at nothing when the time is over, with no timer left', async () => {
    const ring = await countdown(2_000);
    await vi.advanceTimersByTimeAsync(5_000);
    await ring.updateComplete;
    expect([time(ring), all(ring, '.lit').length, vi.getTimerCount()]).toEqual(['0', 0, 0]);
  });

  it('says when the minutes left change, and at the start', async () => {
    const heard: number[] = [];
    document.body.addEventListener('ring-minute', (event) => heard.push(event.minutesLeft));
    await countdown(420_500);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(heard).toEqual([8, 7, 6]);
  });

  it('keeps quiet for a screen reader', async () => {
    const ring = await countdown(432_000);
    expect(ring.renderRoot.querySelector('[role=timer]')?.getAttribute('aria-live')).toBeNull();
  });

  it('marks what was opened and done in its minute', async () => {
    const ring = await ringWith({
      mode: 'countdown',
      deadlineAt: Date.now() + 432_000,
      marks: { 1: 'looked', 3: 'acted' },
    });
    expect(all(ring, 'circle').map((dot) => dot.getAttribute('class'))).toEqual(['looked', 'acted']);
  });
});

describe('the timer of a ring', () => {
  it('stops when the ring is removed', async () => {
    const ring = await countdown(432_000);
    ring.remove();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops while the page is hidden and reads the clock when it shows again', async () => {
    const ring = await countdown(432_000);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(vi.getTimerCount()).toBe(0);
    vi.setSystemTime(Date.now() + 120_000);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(time(ring)).toBe('5:12');
  });

  it.each(['rest', 'paused', 'record'] as const)('does not run in the mode "%s"', async (mode) => {
    await ringWith({ mode, deadlineAt: Date.now() + 432_000 });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a ring that stands', () => {
  it('shows what was left when it is paused', async () => {
    const ring = await ringWith({ mode: 'paused', remainingMs: 432_000 });
    expect([time(ring), dash(ring)]).toEqual(['7:12', '20 200']);
  });

  it('shows a session as its minutes', async () => {
    const minutes = ['attended', 'looked', 'acted', ...Array.from({ length: 9 }, () => 'unattended')] as const;
    const ring = await ringWith({ mode: 'record', minutes: [...minutes] as never });
    expect(
      all(ring, 'path')
        .slice(0, 4)
        .map((path) => path.getAttribute('class')),
    ).toEqual(['attended', 'looked', 'acted', 'unattended']);
  });

  it('is named when it stands alone, and silent beside its words', async () => {
    const named = await ringWith({ mode: 'record', description: 'Ten minutes with Ana' });
    const silent = await ringWith({ mode: 'record' });
    const svgs = [named, silent].map((ring) => ring.renderRoot.querySelector('svg'));
    expect(svgs.map((svg) => [svg?.getAttribute('aria-label'), svg?.getAttribute('aria-hidden')])).toEqual([
      ['Ten minutes with Ana', null],
      [null, 'true'],
    ]);
  });
});
