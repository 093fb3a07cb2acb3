import type { WeekStart } from './week-summary.ts';

/** Not in TypeScript's own types yet; an accessor in older engines, a function in newer ones. */
interface LocaleWithWeek {
  getWeekInfo?(): { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/** ISO 8601 begins its weeks on Monday, and so does most of the world. */
const monday: WeekStart = 1;

/** The day on which weeks begin in a locale's region; Monday where the locale is unknown. */
export function regionWeekStart(locale: string): WeekStart {
  // Environment variables write en_GB.UTF-8 for en-GB.
  const tag = locale.replace(/[.@].*$/, '').replaceAll('_', '-');
  try {
    const known = new Intl.Locale(tag) as Intl.Locale & LocaleWithWeek;
    const firstDay = known.getWeekInfo?.().firstDay ?? known.weekInfo?.firstDay;
    return isWeekStart(firstDay) ? firstDay : monday;
  } catch {
    return monday;
  }
}

function isWeekStart(value: unknown): value is WeekStart {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 7;
}
