import type { DataRequests } from '../../core/ipc/data-requests.ts';
import type { Day } from '../../core/week/week-summary.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { parseNothing } from '../ipc/parse.ts';
import type { BackupFileChooser } from './choose-backup-file.ts';
import type { DataService } from './data-service.ts';

/** Answers what the settings window asks about all of the data. Paths come from the system's dialogs alone. */
export function dataHandlers(
  service: Pick<DataService, 'view' | 'backUp' | 'choose' | 'restore' | 'putBack' | 'openFolder' | 'erase'>,
  chooser: BackupFileChooser,
  today: () => Day,
): HandlersOf<keyof DataRequests> {
  return {
    'data:view': { parse: parseNothing, run: () => service.view() },
    'data:back-up': {
      parse: parseNothing,
      run: async () => {
        const path = await chooser.forWriting(today());
        return path === null ? null : service.backUp(path);
      },
    },
    'data:choose-backup': {
      parse: parseNothing,
      run: async () => {
        const path = await chooser.forReading();
        return path === null ? null : service.choose(path);
      },
    },
    'data:restore': { parse: parseNothing, run: () => service.restore() },
    'data:put-back': { parse: parseNothing, run: () => service.putBack() },
    'data:open-folder': { parse: parseNothing, run: () => service.openFolder() },
    'data:erase': { parse: parseNothing, run: () => service.erase() },
  };
}
