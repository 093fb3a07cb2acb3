import { dayNumberOf } from '../week/civil-day.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The zones by name that RFC 822 knows, and those that servers write all the same, in hours. */
const zones: Readonly<Record<string, number>> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0,
  est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, akst: -9, hst: -10,
  bst: 1, ist: 5.5, cet: 1, cest: 2, mez: 1, mesz: 2, eet: 2, eest: 3, west: 1, msk: 3, jst: 9, kst: 9, aest: 10, aedt: 11,
}; // prettier-ignore

const clock = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?:\s*(am|pm))?`;
const zone = String.raw`(?:\s*\(?([a-z]{1,5})\)?)?(?:\s*([+-]\d{1,2}:?\d{2}|[+-]\d{1,2}))?`;

/** 2024-05-01T10:00:00+02:00 and everything near it: slashes, a blank for the T, no time, no zone, colons left out. */
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[t\s,]+${clock}${zone})?`, 'i');
/** 20240501T100000Z. */
const packed = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?(z)?)?$/i;
/** Wed, 01 May 2024 10:00:00 +0200, with the weekday wrong or missing, and the month in full. */
const dayFirst = new RegExp(
  String.raw`^(?:[a-z]+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?:[\s,t]+(?:at\s+)?${clock}${zone})?`,
  'i',
);
/** May 1, 2024 10:00 PST; and C's own: Wed May  1 10:00:00 2024. */
const monthFirst = new RegExp(
  String.raw`^(?:[a-z]+\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?(?:[\s,]+(?:at\s+)?${clock}${zone})?(?:\s+(\d{4}))?`,
  'i',
);

type Part = string | undefined;

/**
 * When a feed says something was published, in wall ms; null when nobody could tell. Times without a zone are taken as
 * UTC: a few hours off is better than not in order at all.
 */
export function parseDate(given: string): number | null {
  const text = given.replaceAll(/\s+/g, ' ').trim();
  if (/^\d{9,10}(?:\.\d+)?$/.test(text)) return inRange(Number(text) * 1000);
  if (/^\d{12,13}$/.test(text)) return inRange(Number(text));
  const [, py, pm, pd, ph, pmin, ps] = packed.exec(text) ?? [];
  if (py !== undefined) return moment([py, pm, pd], [ph, pmin, ps, undefined], ['z', undefined]);
  const [, y, mo, d, h, mi, s, half, name, offset] = yearFirst.exec(text) ?? [];
  if (y !== undefined) return moment([y, mo, d ?? '1'], [h, mi, s, half], [name, offset]);
  const [, dd, dm, dy, dh, dmi, ds, dhalf, dname, doffset] = dayFirst.exec(text) ?? [];
  if (dd !== undefined) return moment([dy, monthNumber(dm), dd], [dh, dmi, ds, dhalf], [dname, doffset]);
  const [, mm, md, my, mh, mmi, ms, mhalf, mname, moffset, lastYear] = monthFirst.exec(text) ?? [];
  if (mm === undefined) return null;
  return moment([my ?? lastYear, monthNumber(mm), md], [mh, mmi, ms, mhalf], [mname, moffset]);
}

function monthNumber(name: Part): Part {
  const index = months.indexOf((name ?? '').slice(0, 3).toLowerCase());
  return index === -1 ? undefined : String(index + 1);
}

function moment(
  [year, month, date]: readonly [Part, Part, Part],
  [hours, minutes, seconds, half]: readonly [Part, Part, Part, Part],
  [name, offset]: readonly [Part, Part],
): number | null {
  if (year === undefined || month === undefined || date === undefined) return null;
  const [m, d] = [Number(month), Number(date)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  const fullYear = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
  const isAfternoon = half?.toLowerCase() === 'pm';
  const twelveHours = half === undefined ? Number(hours ?? 0) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  const [min, sec] = [Number(minutes ?? 0), Number(seconds ?? 0)];
  if (twelveHours > 24 || min > 59 || sec > 60) return null;
  const ms = ((dayNumberOf(fullYear, m, d) * 24 + twelveHours) * 60 + min) * 60_000 + sec * 1000;
  return inRange(ms - offsetMs(name, offset));
}

function offsetMs(name: Part, offset: Part): number {
  if (offset === undefined) return (zones[name?.toLowerCase() ?? ''] ?? 0) * 3_600_000;
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** Between the first web log and a time that no clock of today shows: what lies outside is a fault, not a date. */
function inRange(ms: number): number | null {
  const from = dayNumberOf(1990, 1, 1) * 86_400_000;
  const to = dayNumberOf(2200, 1, 1) * 86_400_000;
  return ms >= from && ms < to ? Math.round(ms) : null;
}
