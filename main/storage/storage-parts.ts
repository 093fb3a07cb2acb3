import type { Stamps } from './contact-repository.ts';
import type { Database } from './database.ts';
import type { StepRunner } from './step-runner.ts';
import type { StorageHealth } from './storage-contract.ts';
import type { WriteAheadLog } from './write-ahead-log.ts';

/** What answering requests to the storage worker needs. */
export interface StorageParts extends Stamps {
  readonly database: Database;
  readonly health: StorageHealth;
  /** Copies the database for a day; answers the copy's name. */
  readonly backUp: (day: string) => Promise<string>;
  /** Writes imports in short steps, with other requests in between. */
  readonly importing: StepRunner;
  /** Changes many people in short steps. */
  readonly changing: StepRunner;
  /** Compares people in short steps, too, without waiting for an import. */
  readonly comparing: StepRunner;
  /** Held while an import writes. */
  readonly log: Pick<WriteAheadLog, 'hold' | 'grew' | 'release'>;
  /** Begins to remove what cancelled imports left. */
  readonly sweep: () => void;
}
