import { AppError } from '../../core/errors/app-error.ts';
import type { WeekRequests } from '../../core/ipc/week-requests.ts';
import { dayNumber } from '../../core/week/civil-day.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { id, listOf, orNull, parseNothing, parseOptions, text, wholeNumber, yesOrNo } from '../ipc/parse.ts';
import type { AheadService } from './ahead-service.ts';
import { shownDay } from './shown-day.ts';
import type { WeekService } from './week-service.ts';

/** A month with the ends of its neighbours, and some days to spare. */
const mostDays = 62;

/** Answers what windows ask about weeks. */
export function weekHandlers(
  week: Pick<WeekService, 'summary' | 'levels' | 'days' | 'year'>,
  ahead: Pick<AheadService, 'ahead' | 'keep' | 'returns' | 'returned' | 'openPost'>,
): HandlersOf<keyof WeekRequests> {
  return {
    'week:summary': {
      parse: parseOptions({ day: orNull(shownDay) }),
      run: ([{ day }]) => week.summary(day),
    },
    'week:levels': { parse: parseOptions({ day: shownDay }), run: ([{ day }]) => week.levels(day) },
    'week:days': {
      parse: parseSpan,
      run: ([{ firstDay, lastDay }]) => week.days(firstDay, lastDay),
    },
    'week:year': {
      parse: parseOptions({ year: orNull(wholeNumber(1900, 2999)) }),
      run: ([{ year }]) => week.year(year),
    },
    'week:ahead': { parse: parseNothing, run: () => ahead.ahead() },
    'week:keep-follow-up': {
      parse: parseOptions({ followUpId: id, isKept: yesOrNo }),
      run: ([{ followUpId, isKept }]) => ahead.keep(followUpId, isKept),
    },
    'week:returns': { parse: parseNothing, run: () => ahead.returns() },
    'week:returned': {
      parse: parseOptions({ sessionIds: listOf(id, 100) }),
      run: ([{ sessionIds }]) => ahead.returned(sessionIds),
    },
    'week:open-post': { parse: parseOptions({ url: text(4_000) }), run: ([{ url }]) => ahead.openPost(url) },
  };
}

const parseDays = parseOptions({ firstDay: shownDay, lastDay: shownDay });

/** Days in their order, and not too many. */
function parseSpan(args: readonly unknown[]): ReturnType<typeof parseDays> {
  const [span] = parseDays(args);
  const length = dayNumber(span.lastDay) - dayNumber(span.firstDay) + 1;
  if (length < 1 || length > mostDays) throw new AppError('bad-request', { what: 'lastDay' });
  return [span];
}
