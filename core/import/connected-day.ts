import { isDay } from '../week/civil-day.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function toDay(year: number, month: number, date: number): string | null {
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** LinkedIn began in 2003, so that two digits can only mean this century. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/**
 * The day LinkedIn writes as `15 Jan 2024`, `1 Jan 2026` or, years ago, as `03/15/2024` (month first) and `03/15/24`;
 * YYYY-MM-DD, or null for anything else. Where the first number is no month, the day must have come first.
 */
export function readConnectedDay(text: string): string | null {
  const [, date, name, year] = /^(\d{1,2})[ -]([A-Za-z]{3})[a-z]*\.?[ -](\d{4})$/.exec(text) ?? [];
  if (date !== undefined && name !== undefined && year !== undefined) {
    const month = months.indexOf(name.toLowerCase()) + 1;
    return month === 0 ? null : toDay(Number(year), month, Number(date));
  }
  const iso = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  if (iso !== undefined) return isDay(iso) ? iso : null;
  const [, first, second, last] = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?:[ ,].*)?$/.exec(text) ?? [];
  if (first === undefined || second === undefined || last === undefined) return null;
  return toDay(fullYear(last), Number(first), Number(second)) ?? toDay(fullYear(last), Number(second), Number(first));
}
