import { describe, expect, it } from 'vitest';
import { actionKinds } from '../../../core/actions/action.ts';
import { tipThemes } from '../../../core/tips/tip.ts';
import { tips } from '../../../core/tips/tips.ts';

function trigrams(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().replace(/[^\p{L}]+/gu, ' ');
  return new Set(Array.from({ length: plain.length - 2 }, (_, at) => plain.slice(at, at + 3)));
}

/** How much of two texts' trigrams is common to both, from 0 to 1. */
function similarity(one: string, other: string): number {
  const [first, second] = [trigrams(one), trigrams(other)];
  const common = [...first].filter((trigram) => second.has(trigram)).length;
  return common / (first.size + second.size - common);
}

describe('the tips', () => {
  it('are the one the practice comes from, and 28 more', () => {
    expect([tips[0]?.id, tips.length]).toEqual(['get-to-know-someone-new', 29]);
  });

  it('cover every theme', () => {
    expect(new Set(tips.map(({ theme }) => theme))).toEqual(new Set(tipThemes));
  });

  it.each(['id', 'title', 'text'] as const)('never share an %s', (field) => {
    expect(new Set(tips.map((tip) => tip[field])).size).toBe(tips.length);
  });

  it('invite to every kind of action between them, save the one without a name', () => {
    const invited = new Set(tips.flatMap(({ kinds }) => kinds));
    expect(actionKinds.filter((kind) => !invited.has(kind))).toEqual(['other']);
  });

  it('are no two alike', () => {
    const alike = tips.flatMap((tip, at) =>
      tips
        .slice(at + 1)
        .filter((other) => similarity(tip.text, other.text) > 0.5)
        .map((other) => [tip.id, other.id]),
    );
    expect(alike).toEqual([]);
  });

  describe.each(tips)('$id', ({ id, title, text, kinds }) => {
    it('has an id that can be stored', () => {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    });

    it('has a title of at most 40 characters', () => {
      expect(title.length).toBeLessThanOrEqual(40);
    });

    it('has 40 to 70 words', () => {
      const words = text.split(/\s+/).length;
      expect(words >= 40 && words <= 70 ? 'fits' : words).toBe('fits');
    });

    it('invites to something, each kind once', () => {
      expect(kinds.length).toBeGreaterThan(0);
      expect(new Set(kinds).size).toBe(kinds.length);
    });

    it('speaks plainly', () => {
      expect(`${title} ${text}`).not.toMatch(/!|\b(?:CRM|leads?|pipeline|network(?:ing)?|leverage|sales?)\b/);
    });
  });
});
