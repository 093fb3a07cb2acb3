import { expect, it } from 'vitest';
import { currentTemplates } from '../../../core/compose/current-templates.ts';
import { isOpenDraft } from '../../../core/compose/draft.ts';

const brought = ['a', 'b', 'c'].map((id) => ({ id, name: id, text: id, kinds: [] }));

it('the user’s changes stand in the place of what comes along, and their own come last', () => {
  const stored = [
    { id: 'mine', name: 'Mine', text: 'mine', kinds: [], isRemoved: false },
    { id: 'b', name: 'B', text: 'changed', kinds: [], isRemoved: false },
    { id: 'c', name: '', text: '', kinds: [], isRemoved: true },
    { id: 'gone', name: 'Gone', text: 'gone', kinds: [], isRemoved: true },
  ];
  expect(currentTemplates(brought, stored).map(({ text }) => text)).toEqual(['a', 'changed', 'mine']);
});

it('a draft that went out in an earlier session has done its work', () => {
  const at = (openedAt: number | null, text = 'Hello') => isOpenDraft({ text, openedAt }, 100);
  expect([at(null), at(100), at(99), at(null, ' ')]).toEqual([true, true, false, false]);
});
