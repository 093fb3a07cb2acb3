import { AppError } from '../../core/errors/app-error.ts';
import type { Storage, StorageHealth } from './storage-contract.ts';

/** What the user should know about the state in which the database was found; null when all was well. */
export function damageOf({ damagedFile, restoredFrom }: StorageHealth): AppError | null {
  if (damagedFile === null) return null;
  return new AppError('storage-restored', restoredFrom === null ? {} : { backup: restoredFrom });
}

/** Tells of damage that was found when the database was opened. A database that can't be opened at all is not told here. */
export async function reportDamage(storage: Pick<Storage, 'request'>, tell: (damage: AppError) => void): Promise<void> {
  const health = await storage.request('health:read').catch(() => null);
  const damage = health === null ? null : damageOf(health);
  if (damage !== null) tell(damage);
}
