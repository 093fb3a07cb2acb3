import { describe, expect, it } from 'vitest';
import { actionKinds } from '../../../core/actions/action.ts';
import { tipThemes } from '../../../core/tips/tip.ts';
import { tips } from '../../../core/tips/tips.ts';
import { trigramSimilarity } from '../../support/text-similarity.ts';

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at);
}

describe('the tips', () => {
  it('are the one the practice comes from, and 83 more', () => {
    expect([tips[0]?.id, tips.length]).toEqual(['get-to-know-someone-new', 84]);
  });

  it('have ten or eleven to a theme', () => {
    const counts = tipThemes.map((theme) => tips.filter((tip) => tip.theme === theme).length);
    expect(counts.filter((count) => count < 10 || count > 11)).toEqual([]);
  });

  it.each(['id', 'title', 'text'] as const)('never share an %s', (field) => {
    expect(new Set(tips.map((tip) => tip[field])).size).toBe(tips.length);
  });

  it('invite to every kind of action between them, save the one without a name', () => {
    const invited = new Set(tips.flatMap(({ kinds }) => kinds));
    expect(actionKinds.filter((kind) => !invited.has(kind))).toEqual(['other']);
  });

  it('do not begin alike', () => {
    expect(repeated(tips.map(({ text }) => text.split(' ').slice(0, 2).join(' ')))).toEqual([]);
  });

  it('are no two alike', () => {
    const alike = tips.flatMap((tip, at) =>
      tips
        .slice(at + 1)
        .filter((other) => trigramSimilarity(tip.text, other.text) > 0.5)
        .map((other) => [tip.id, other.id]),
    );
    expect(alike).toEqual([]);
  });

  describe.each(tips)('$id', ({ id, title, text, kinds }) => {
    it('has an id that can be stored', () => {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    });

    it('has a title of at most 40 characters in sentence case', () => {
      expect(title.length).toBeLessThanOrEqual(40);
      expect(title).toMatch(/^\p{Lu}[\p{Ll}, ]+$/u);
    });

    it('has 40 to 70 words', () => {
      const words = text.split(/\s+/).length;
      expect(words >= 40 && words <= 70 ? 'fits' : words).toBe('fits');
    });

    it('invites to two or three things, each once', () => {
      expect([2, 3]).toContain(kinds.length);
      expect(new Set(kinds).size).toBe(kinds.length);
    });

    it('speaks plainly', () => {
      expect(`${title} ${text}`).not.toMatch(/!|\b(?:CRM|leads?|pipeline|network(?:ing)?|leverage|sales?)\b/);
    });
  });
});

describe('the likeness that they are held to', () => {
  const text = 'Thank them for one thing, in two lines.';

  it('sees a text that was merely touched up', () => {
    expect(trigramSimilarity(text, 'Thank her for one thing in two sentences.')).toBeGreaterThan(0.5);
  });

  it('lets another thought pass', () => {
    expect(trigramSimilarity(text, 'Ask what surprised somebody lately.')).toBeLessThan(0.2);
  });
});
