import { AppError } from '../../core/errors/app-error.ts';
import type { StorageHealth } from './storage-contract.ts';

/** What the user should know about the state in which the database was found; null when all was well. */
export function damageOf({ damagedFile, restoredFrom }: StorageHealth): AppError | null {
  if (damagedFile === null) return null;
  return new AppError('storage-restored', restoredFrom === null ? {} : { backup: restoredFrom });
}
