import { AppError } from '../../core/errors/app-error.ts';
import { weekFormats, type WeekExportRequests } from '../../core/ipc/week-export-requests.ts';
import { dataFormats, dataKinds } from '../../core/week/data-tables.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { oneOf, parseNothing, parseOptions, yesOrNo } from '../ipc/parse.ts';
import { shownDay } from './shown-day.ts';
import type { WeekExports } from './week-exports.ts';

/** A card of four million pixels takes a tenth of this, in bytes. */
const largestPicture = 16 * 1024 * 1024;

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const parseData = parseOptions({
  kind: oneOf(dataKinds),
  format: oneOf(dataFormats),
  firstDay: shownDay,
  lastDay: shownDay,
});

/** Answers what windows ask about taking a week along. Paths come from the system's dialog alone. */
export function weekExportHandlers(
  exports: Pick<WeekExports, 'copy' | 'save' | 'savePicture' | 'saveData' | 'saveCalendar'>,
): HandlersOf<keyof WeekExportRequests> {
  return {
    'week:copy': {
      parse: parseOptions({ day: shownDay, hidesNames: yesOrNo, format: oneOf(['text', 'markdown']) }),
      run: ([{ format, ...wanted }]) => exports.copy(wanted, format),
    },
    'week:save': {
      parse: parseOptions({ day: shownDay, hidesNames: yesOrNo, format: oneOf(weekFormats) }),
      run: ([{ format, ...wanted }]) => exports.save(wanted, format),
    },
    'week:save-picture': {
      parse: parseOptions({ day: shownDay, png: picture }),
      run: ([{ day, png }]) => exports.savePicture(day, png),
    },
    'week:save-data': {
      parse: (args) => {
        const [range] = parseData(args);
        if (range.firstDay > range.lastDay) throw new AppError('bad-request', { what: 'lastDay' });
        return [range];
      },
      run: ([range]) => exports.saveData(range),
    },
    'week:save-calendar': { parse: parseNothing, run: () => exports.saveCalendar() },
  };
}

/** Bytes that begin as a PNG does. */
function picture(value: unknown, name: string): Uint8Array {
  if (!(value instanceof Uint8Array) || value.byteLength > largestPicture)
    throw new AppError('bad-request', { what: name });
  if (signature.some((byte, index) => value[index] !== byte)) throw new AppError('bad-request', { what: name });
  return value;
}
