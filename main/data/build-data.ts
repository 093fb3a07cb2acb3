import type { DataRequests } from '../../core/ipc/data-requests.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { DataFolder } from '../app/data-folder.ts';
import type { Clock } from '../app/clock.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import type { Log } from '../app/log.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { DailyBackup } from '../storage/daily-backup.ts';
import { openBackups } from '../storage/backup-client.ts';
import type { StorageOptions } from '../storage/storage-client.ts';
import type { Storage } from '../storage/storage-contract.ts';
import { backupFileChooser } from './choose-backup-file.ts';
import { dataHandlers } from './data-handlers.ts';
import { DataService } from './data-service.ts';

/** The parts of the program that hold something of what lies in the data folder. */
export interface DataSurroundings {
  readonly electron: Pick<ElectronSurface, 'app' | 'dialog' | 'shell'>;
  readonly data: DataFolder;
  readonly clock: Clock;
  readonly storage: Storage;
  readonly storageOptions: StorageOptions;
  readonly settings: { reload(): void };
  readonly session: { readonly state: SessionState; recover(): SessionState };
  readonly queue: { refill(): Promise<readonly unknown[]> };
  readonly reminders: { stop(): void; start(): void; settled(): Promise<void> };
  /** Its file goes with the others; the next who asks finds a new one. */
  readonly postsStore: { letGo(): Promise<void> };
  readonly windows: { open(window: 'session'): void; broadcast(name: 'week:changed', payload: null): void };
  readonly calendar: { today(): Day };
  readonly log: Pick<Log, 'bug'>;
  readonly inBackground: (work: Promise<unknown>) => void;
}

/** Makes the daily copy, and the service that replaces and erases data, with everybody told who must read anew. */
export function buildData(around: DataSurroundings): {
  readonly handlers: HandlersOf<keyof DataRequests>;
  readonly dailyBackup: DailyBackup;
} {
  const { log, electron, data, clock, storage, settings, session, queue, reminders, windows } = around;
  const dailyBackup = new DailyBackup({
    clock,
    storage,
    today: () => around.calendar.today(),
    onFailure: (error) => log.bug(error, 'backup'),
  });
  const service = new DataService({
    data,
    clock,
    storage,
    app: electron.app,
    shell: electron.shell,
    backups: openBackups(around.storageOptions),
    holders: {
      isAtRest: () => session.state.kind === 'rest',
      takeUpSession: () => void session.recover(),
      holdStill: async () => {
        reminders.stop();
        await Promise.all([reminders.settled(), around.postsStore.letGo()]);
      },
      readAnew: () => {
        settings.reload();
        // A backup may have brought a session that waits for an answer.
        if (session.state.kind !== 'rest') windows.open('session');
        reminders.start();
        dailyBackup.copyAnew();
        const shown = queue.refill().then((entries) => {
          // As at the first start: without people there is nothing to begin with but to bring some in.
          if (entries.length === 0) windows.open('session');
        });
        around.inBackground(shown);
        windows.broadcast('week:changed', null);
      },
    },
  });
  const handlers = dataHandlers(service, backupFileChooser(electron.dialog), () => around.calendar.today());
  return { handlers, dailyBackup };
}
