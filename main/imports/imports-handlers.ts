import { isColumnChoice, mostColumns, type ColumnChoice } from '../../core/import/column-choice.ts';
import { exportSources, type ExportSource } from '../../core/import/export-source.ts';
import type { ImportsRequests } from '../../core/ipc/imports-requests.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { id, listOf, oneOf, parseNothing, parseOptions, text, yesOrNo } from '../ipc/parse.ts';
import type { ImportService } from './import-service.ts';

/** Longest text that can be pasted: some fifty thousand links. */
const mostPasted = 4_000_000;

function columnChoice(value: unknown, name: string): ColumnChoice {
  if (!isColumnChoice(value)) throw new AppError('bad-request', { what: name });
  return value;
}

/** At least one column, as every table has. */
function columnChoices(value: unknown, name: string): readonly ColumnChoice[] {
  const choices = listOf(columnChoice, mostColumns)(value, name);
  if (choices.length === 0) throw new AppError('bad-request', { what: name });
  return choices;
}

/** What the requests need besides the imports themselves. */
export interface ImportsHandlersParts {
  readonly imports: Pick<
    ImportService,
    'importText' | 'open' | 'assignColumns' | 'changeColumns' | 'bringIn' | 'cancel' | 'past' | 'undo'
  >;
  /** Shows the system's dialog; empty when nothing was chosen. */
  readonly choose: (what: 'files' | 'folder') => Promise<readonly string[]>;
  /** Reminds tomorrow; answers when. */
  readonly remind: (source: ExportSource) => number;
}

/** Answers the windows' requests about imports. */
export function importsHandlers({ imports, choose, remind }: ImportsHandlersParts): HandlersOf<keyof ImportsRequests> {
  return {
    'imports:text': {
      parse: parseOptions({ text: text(mostPasted) }),
      run: ([options]) => imports.importText(options.text),
    },
    'imports:choose': {
      parse: parseOptions({ what: oneOf(['files', 'folder']) }),
      run: async ([{ what }]) => {
        const paths = await choose(what);
        return paths.length === 0 ? null : imports.open(paths);
      },
    },
    'imports:assign-columns': {
      parse: parseOptions({ choices: columnChoices, hasHeader: yesOrNo }),
      run: ([assignment]) => imports.assignColumns(assignment),
    },
    'imports:change-columns': { parse: parseNothing, run: () => imports.changeColumns() },
    'imports:bring-in': { parse: parseOptions({ batchId: id }), run: ([{ batchId }]) => imports.bringIn(batchId) },
    'imports:cancel': { parse: parseNothing, run: () => imports.cancel() },
    'imports:past': { parse: parseNothing, run: () => imports.past() },
    'imports:undo': { parse: parseOptions({ batchId: id }), run: ([{ batchId }]) => imports.undo(batchId) },
    'imports:remind': { parse: parseOptions({ source: oneOf(exportSources) }), run: ([{ source }]) => remind(source) },
  };
}
