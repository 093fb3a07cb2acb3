import { describe, expect, it } from 'vitest';
import type { Storage, StorageHealth } from '../../main/storage/storage-contract.ts';
import { damageOf, reportDamage } from '../../main/storage/storage-health.ts';

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

describe('reportDamage', () => {
  const answering = (health: () => Promise<StorageHealth>) => ({ request: health as unknown as Storage['request'] });

  it('tells of what was found', async () => {
    const told: string[] = [];
    const found = { damagedFile: 'twelve-damaged.db', restoredFrom: null };
    await reportDamage(
      answering(() => Promise.resolve(found)),
      (damage) => told.push(damage.code),
    );
    expect(told).toEqual(['storage-restored']);
  });

  it('says nothing of a sound database, nor of one that cannot be opened', async () => {
    const told: string[] = [];
    const sound = { damagedFile: null, restoredFrom: null };
    await reportDamage(
      answering(() => Promise.resolve(sound)),
      (damage) => told.push(damage.code),
    );
    await reportDamage(
      answering(() => Promise.reject(new Error('too new'))),
      (damage) => told.push(damage.code),
    );
    expect(told).toEqual([]);
  });
});
