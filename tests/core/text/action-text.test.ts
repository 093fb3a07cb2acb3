import { describe, expect, it } from 'vitest';
import { actionKinds } from '../../../core/actions/action.ts';
import { actionText } from '../../../core/text/action-text.ts';

describe.each(actionKinds)('the words for "%s"', (kind) => {
  const { label, question, done } = actionText[kind];

  it('fit on a button', () => {
    expect(label.length).toBeLessThanOrEqual(14);
  });

  it('ask whether it was done', () => {
    expect(question('Ana')).toMatch(/^Did you .*\?$/);
  });

  it('tell it in the past', () => {
    expect(done).toMatch(/^[A-Z]\w+$/);
  });
});

describe('what is done', () => {
  it('is told differently for every kind', () => {
    expect(new Set(actionKinds.map((kind) => actionText[kind].done)).size).toBe(actionKinds.length);
  });
});
