import type { ImportsRequests } from '../../core/ipc/imports-requests.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { parseNothing, parseOptions, text } from '../ipc/parse.ts';
import type { ImportService } from './import-service.ts';

/** Longest text that can be pasted: some fifty thousand links. */
const mostPasted = 4_000_000;

/** Answers the windows' requests about imports. `chooseFile` shows the system's dialog; null when nothing was chosen. */
export function importsHandlers(
  imports: Pick<ImportService, 'importText' | 'importFile'>,
  chooseFile: () => Promise<string | null>,
): HandlersOf<keyof ImportsRequests> {
  return {
    'imports:text': {
      parse: parseOptions({ text: text(mostPasted) }),
      run: ([options]) => imports.importText(options.text),
    },
    'imports:choose-file': {
      parse: parseNothing,
      run: async () => {
        const path = await chooseFile();
        return path === null ? null : imports.importFile(path);
      },
    },
  };
}
