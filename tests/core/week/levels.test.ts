import { describe, expect, it } from 'vitest';
import { levelsAt, type LevelEntry } from '../../../core/week/levels.ts';

const entry = (
  startedAt: number,
  contactId: string,
  before: 1 | 2 | 3 | 4 | 5,
  after: LevelEntry['after'],
): LevelEntry => ({
  startedAt,
  contactId,
  before,
  after,
  outcome: 'looked',
});

describe('how well the people of some sessions were known', () => {
  it('is told of the same people at every moment', () => {
    const entries = [entry(10, 'ana', 1, 2), entry(20, 'omar', 3, null), entry(30, 'ana', 2, 4)];
    expect(levelsAt(entries, [0, 15, 25, 40])).toEqual([
      [1, 0, 1, 0, 0],
      [0, 1, 1, 0, 0],
      [0, 1, 1, 0, 0],
      [0, 0, 1, 1, 0],
    ]);
  });

  it('follows what was said outside of sessions as soon as a session knows it', () => {
    expect(levelsAt([entry(10, 'ana', 1, 2), entry(20, 'ana', 5, null)], [15, 25])).toEqual([
      [0, 1, 0, 0, 0],
      [0, 0, 0, 0, 1],
    ]);
  });

  it('leaves out who was only skipped', () => {
    expect(levelsAt([{ ...entry(10, 'ana', 1, null), outcome: 'skipped' }], [0, 20])).toEqual([
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
  });
});
