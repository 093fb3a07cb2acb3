import { describe, expect, it } from 'vitest';
import { pillHandlers } from '../../../main/pill/pill-handlers.ts';

describe('a request of the pill', () => {
  it.each([
    ['left', -16, 0],
    ['right', 16, 0],
    ['up', 0, -16],
    ['down', 0, 16],
  ] as const)('moves it a step to the %s', async (direction, x, y) => {
    const moved: unknown[] = [];
    const handlers = pillHandlers({ view: () => null }, { moveBy: (...args) => void moved.push(args) });
    await handlers['pill:move'].run(handlers['pill:move'].parse([{ direction }]), { window: 'pill' });
    expect(moved).toEqual([['pill', x, y]]);
  });
});
