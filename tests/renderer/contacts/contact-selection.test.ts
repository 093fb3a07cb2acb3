import { describe, expect, it } from 'vitest';
import { everybody } from '../../../core/contacts/contact-query.ts';
import { ContactSelection } from '../../../renderer/contacts/contact-selection.ts';

describe('ContactSelection', () => {
  it('holds some', () => {
    const some = ContactSelection.of(['a']).toggle('b').toggle('a');
    expect([some.has('a'), some.has('b'), some.count(10)]).toEqual([false, true, 1]);
    expect(some.choice(everybody, 10)).toEqual({ kind: 'some', contactIds: ['b'] });
  });

  it('holds all but some, and says how many that are', () => {
    const most = ContactSelection.all.toggle('a').toggle('b').with(['b']);
    expect([most.has('a'), most.has('b'), most.has('z'), most.count(10)]).toEqual([false, true, true, 9]);
    expect(most.choice(everybody, 10)).toEqual({ kind: 'all', query: everybody, except: ['a'], expected: 9 });
  });

  it('is never changed', () => {
    ContactSelection.none.toggle('a');
    expect(ContactSelection.none.count(10)).toBe(0);
  });
});
