import { describe, expect, it } from 'vitest';
import { noWishes, wishesOf } from '../../../core/queue/queue-wishes.ts';
import { defaultSettings } from '../../../core/settings/settings.ts';

describe('wishesOf', () => {
  const settings = {
    ...defaultSettings('linux'),
    queueLeaning: 'fresh',
    queueTags: ['rowing'],
    queueOnlyNetworks: ['github'],
    queueOnlyTags: ['choir'],
    queueOnlyUntil: '2026-12-24',
  } as const;

  it('wishes for nothing by default', () => {
    expect(wishesOf(defaultSettings('linux'), '2026-11-29')).toEqual(noWishes);
  });

  it('narrows up to the last day and not beyond it, while the rest goes on', () => {
    const narrowed = { leaning: 'fresh', tags: ['rowing'], onlyNetworks: ['github'], onlyTags: ['choir'] };
    expect(wishesOf(settings, '2026-12-24')).toEqual(narrowed);
    expect(wishesOf(settings, '2026-12-25')).toEqual({ ...narrowed, onlyNetworks: [], onlyTags: [] });
    expect(wishesOf({ ...settings, queueOnlyUntil: '' }, '2030-01-01')).toEqual(narrowed);
  });
});
