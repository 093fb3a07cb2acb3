import { describe, expect, it } from 'vitest';
import { damageOf } from '../../main/storage/storage-health.ts';

describe('damageOf', () => {
  it('has nothing to say about a sound database', () => {
    expect(damageOf({ damagedFile: null, restoredFrom: null })).toBeNull();
  });

  it('names the backup that was restored', () => {
    const damage = damageOf({ damagedFile: 'twelve-damaged.db', restoredFrom: 'twelve-2026-11-17.db' });
    expect(damage).toMatchObject({ code: 'storage-restored', details: { backup: 'twelve-2026-11-17.db' } });
  });

  it('names none where none was sound', () => {
    expect(damageOf({ damagedFile: 'twelve-damaged.db', restoredFrom: null })?.details).toEqual({});
  });
});
