import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PillView } from '../../../../core/ipc/pill-requests.ts';
import { pillFixtures } from '../../../../renderer/gallery/pill-fixtures.ts';
import { applyTheme } from '../../../../renderer/styles/adopt-tokens.ts';
import { accessibilityFaults } from '../../../support/accessibility.ts';
import { openPill } from '../../support/pill-window.ts';
import { button, find } from '../../support/session-window.ts';

beforeEach(() => page.viewport(156, 40));
afterEach(() => {
  vi.useRealTimers();
  document.documentElement.removeAttribute('dir');
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(Object.keys(pillFixtures))('the pill "%s" has no fault that axe can find', async (state) => {
    applyTheme(theme);
    const { element, at } = await openPill(state);
    // Faint is what the user asks for, and only while nobody points at it: then contrast counts.
    if (state.includes('faint')) {
      button(element, 'Pause').focus();
      await expect
        .poll(() => [at('.pill'), at('.buttons')].map((part) => getComputedStyle(part).opacity))
        .toEqual(['1', '1']);
    }
    expect(await accessibilityFaults(element)).toEqual([]);
  });
});

function running(leftMs: number, changes: Partial<PillView> = {}): PillView {
  return {
    firstName: 'Ana',
    plannedMs: 720_000,
    timer: { kind: 'running', deadlineAt: Date.now() + leftMs },
    opacity: 100,
    ...changes,
  };
}

describe('the pill', () => {
  it('tells whole minutes and a first name, and is silent about the time', async () => {
    const { at } = await openPill(running(400_000));
    expect([at('.time').textContent, at('.name').textContent]).toEqual(['7 min', 'Ana']);
    expect(at('.time').getAttribute('role')).toBe('timer');
    expect(at('.pill').getAttribute('aria-label')).toBe('Session with Ana');
    expect(document.title).toBe('Timer – Twelve');
  });

  it('counts by the minute, and the last one by the second', async () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const { at } = await openPill(running(121_000));
    expect(at('.time').textContent).toBe('3 min');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(at('.time').textContent).toBe('2 min');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(at('.time').textContent).toBe('60 s');
    await vi.advanceTimersByTimeAsync(55_000);
    expect(at('.time').textContent).toBe('5 s');
  });

  it('writes at most once a second, and nothing when nothing looks different', async () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const { element, at } = await openPill(running(720_000));
    await vi.advanceTimersByTimeAsync(500);
    let writes = 0;
    const watch = new MutationObserver((records) => (writes += records.length));
    const everything = { subtree: true, childList: true, characterData: true, attributes: true };
    watch.observe(find(element, 'twelve-session-pill').shadowRoot as ShadowRoot, everything);
    watch.observe(at('twelve-pill-ring').shadowRoot as ShadowRoot, everything);
    await vi.advanceTimersByTimeAsync(60_000);
    // The ring has 120 steps: ten of them in a minute of twelve; and one new number of minutes.
    expect(writes).toBeGreaterThanOrEqual(10);
    expect(writes).toBeLessThanOrEqual(12);
    watch.disconnect();
  });

  it('sleeps while it cannot be seen, and is right as soon as it can', async () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const { at } = await openPill(running(400_000));
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(300_000);
    hidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(at('.time').textContent).toBe('2 min');
  });

  it('follows main: another deadline, a pause, an absence', async () => {
    const { at, bridge, settle, element } = await openPill(running(400_000));
    bridge.broadcast('pill:view', running(700_000, { firstName: 'Bo' }));
    await settle();
    expect([at('.time').textContent, at('.name').textContent]).toEqual(['12 min', 'Bo']);
    bridge.broadcast('pill:view', running(0, { timer: { kind: 'paused', remainingMs: 400_000 } }));
    await settle();
    expect(at('.time').textContent).toBe('7 min');
    expect(at('.silent').textContent).toBe('paused');
    expect(at('twelve-pill-ring').hasAttribute('still')).toBe(true);
    bridge.broadcast('pill:view', running(0, { timer: { kind: 'away', remainingMs: 400_000 } }));
    await settle();
    expect(at('.time').textContent).toBe('Go on?');
    expect(button(element, 'Go on')).toBeDefined();
  });

  it('pauses, goes on and opens the session window', async () => {
    const { element, bridge, settle } = await openPill(running(400_000));
    button(element, 'Pause').click();
    bridge.broadcast('pill:view', running(0, { timer: { kind: 'paused', remainingMs: 400_000 } }));
    await settle();
    button(element, 'Go on').click();
    button(element, 'Open the session window').click();
    await settle();
    expect(bridge.made.map(({ name, args }) => [name, ...args])).toEqual([
      ['session:pause'],
      ['session:resume'],
      ['windows:open', { window: 'session' }],
    ]);
  });

  it('opens the session window with a double click, but not with one on its buttons', async () => {
    const { element, bridge, at } = await openPill(running(400_000));
    const twice = (): Event => new MouseEvent('dblclick', { bubbles: true, composed: true });
    button(element, 'Pause').dispatchEvent(twice());
    expect(bridge.made).toEqual([]);
    at('.time').dispatchEvent(twice());
    expect(bridge.made.map(({ name }) => name)).toEqual(['windows:open']);
  });

  it('shows how things stand when main says no', async () => {
    const { element, bridge, settle } = await openPill(running(400_000));
    bridge.failure = { code: 'no-session', message: 'There is no session.' };
    button(element, 'Pause').click();
    await vi.waitFor(() => expect(bridge.made.map(({ name }) => name)).toEqual(['session:pause', 'windows:open']));
    await settle();
  });

  it('moves by the arrow keys', async () => {
    const { element, bridge } = await openPill(running(400_000));
    button(element, 'Pause').focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}');
    expect(bridge.made.map(({ args }) => args[0])).toEqual([{ direction: 'left' }, { direction: 'down' }]);
  });

  it.each(['points at it', 'comes by the keyboard'])('is solid and shows its buttons to who %s', async (way) => {
    // Wherever the pointer was left, it is not here.
    await page.viewport(400, 400);
    await userEvent.hover(document.documentElement, { position: { x: 300, y: 300 } });
    const { element, at } = await openPill(running(400_000, { opacity: 40 }));
    element.style.height = '40px';
    const look = () => [at('.pill'), at('.buttons')].map((part) => Number(getComputedStyle(part).opacity));
    await expect.poll(look).toEqual([0.4, 0]);
    if (way === 'points at it') await userEvent.hover(at('.time'));
    else button(element, 'Pause').focus();
    await expect.poll(look).toEqual([1, 1]);
  });

  it.each([
    ['left to right', 156, 40],
    ['right to left', 156, 40],
    ['left to right at 200 % zoom', 78, 20],
  ])('has room for everything %s (%i by %i)', async (way, width, height) => {
    await page.viewport(width, height);
    if (way.startsWith('right')) document.documentElement.dir = 'rtl';
    const { element, at } = await openPill('running, long name');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const outside = [at('twelve-pill-ring'), at('.time'), button(element, 'Pause'), at('.grip')]
      .map((part) => part.getBoundingClientRect())
      .filter((box) => box.left < 0 || box.right > width || box.top < 0 || box.bottom > height);
    expect(outside).toEqual([]);
    // The unit makes room for the buttons.
    const digits = document.createRange();
    digits.selectNode(at('.time').firstChild as Node);
    const time = digits.getBoundingClientRect();
    const pause = button(element, 'Pause').getBoundingClientRect();
    expect(time.right <= pause.left || pause.right <= time.left).toBe(true);
  });

  it('leaves nobody listening when it is gone', async () => {
    const { element, bridge } = await openPill('running');
    element.remove();
    expect(bridge.listenerCount).toBe(0);
  });
});
