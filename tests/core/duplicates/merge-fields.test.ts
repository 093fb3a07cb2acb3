import { describe, expect, it } from 'vitest';
import { mergeFields, type MergeableContact } from '../../../core/duplicates/merge-fields.ts';

const plain: MergeableContact = {
  name: 'Ana',
  name_order: 'ana',
  role: '',
  organisation: '',
  note: '',
  familiarity: 1,
  connected_on: null,
  connected_through: null,
  provenance: '{}',
  archived: 0,
  never_ask: 0,
  snoozed_until: null,
  batch: 1,
};
const merged = (kept: Partial<MergeableContact>, gone: Partial<MergeableContact>) =>
  mergeFields({ ...plain, ...kept }, { ...plain, ...gone });

describe('mergeFields', () => {
  it('keeps what is there and fills what is not', () => {
    expect(merged({ role: 'Editor' }, { role: 'Cook', organisation: 'Adria' })).toMatchObject({
      role: 'Editor',
      organisation: 'Adria',
      provenance: '{"organisation":"merge"}',
    });
  });

  it('takes what the user wrote over what was imported, and says so', () => {
    const byHand = { name: 'Ana K.', provenance: '{"name":"hand"}' };
    expect(merged({ name: 'Anna' }, byHand)).toMatchObject({ name: 'Ana K.', provenance: '{"name":"hand"}' });
    expect(merged({ name: 'Anna', provenance: '{"name":"hand"}' }, byHand).name).toBe('Anna');
  });

  it('keeps both notes, and neither twice', () => {
    expect(merged({ note: 'rows' }, { note: 'sings' }).note).toBe('rows\n\nsings');
    expect(merged({ note: 'rows and sings' }, { note: 'sings' }).note).toBe('rows and sings');
    expect(merged({ note: '' }, { note: 'sings' }).note).toBe('sings');
  });

  it('knows them since the first day, as well as either, and leaves them in peace as long as either', () => {
    expect(
      merged(
        {
          connected_on: '2020-01-01',
          connected_through: 'x',
          familiarity: 2,
          snoozed_until: '2026-01-01',
          archived: 1,
        },
        { connected_on: '2019-01-01', connected_through: 'linkedin', familiarity: 4, never_ask: 1 },
      ),
    ).toMatchObject({
      connected_on: '2019-01-01',
      connected_through: 'linkedin',
      familiarity: 4,
      snoozed_until: '2026-01-01',
      archived: 0,
      never_ask: 1,
    });
  });

  it('belongs to no import when it comes from two, so that undoing one leaves the person', () => {
    expect(merged({ batch: 1 }, { batch: 2 }).batch).toBeNull();
    expect(merged({ batch: 1 }, { batch: 1 }).batch).toBe(1);
  });
});
