import { afterEach, describe, expect, it } from 'vitest';
import { dayText } from '../../../core/text/day-text.ts';
import { daysText, spokenDay } from '../../../core/text/week-days-text.ts';
import { localeFor, writeIn, writtenLocale } from '../../../core/text/written-locale.ts';

const today = '2026-11-18';

afterEach(() => writeIn(() => 'en-GB'));

describe('the locale that texts are written in', () => {
  it.each([
    ['system', 'en-US', 'en-US'],
    ['system', 'de-AT', 'en-AT'],
    ['system', 'en_CA.UTF-8', 'en-CA'],
    ['system', 'pt-BR@latin', 'en-GB'],
    ['system', 'hr-HR', 'en-GB'],
    ['system', 'en', 'en-GB'],
    ['system', 'C', 'en-GB'],
    ['system', '', 'en-GB'],
    ['en-US', 'de-AT', 'en-US'],
    ['en-GB', 'en-US', 'en-GB'],
  ])('for the choice "%s" on a system in %j is %s', (language, system, locale) => {
    expect(localeFor(language, system)).toBe(locale);
    // Asked again, nothing else comes out.
    expect(localeFor(language, system)).toBe(locale);
  });

  it('is British until it is said, and asked for each time', () => {
    expect(writtenLocale()).toBe('en-GB');
    let locale = 'en-US';
    writeIn(() => locale);
    expect(dayText(today, today)).toBe('November 18');
    locale = 'en-GB';
    expect(dayText(today, today)).toBe('18 November');
  });

  it('writes the days of a week in its own order', () => {
    writeIn(() => 'en-US');
    expect(daysText('2026-11-16', '2026-11-22', today)).toBe('November 16–22');
    expect(daysText('2026-11-30', '2026-12-06', today)).toMatch(/^November 30\s–\sDecember 6$/);
    expect(daysText('2025-11-17', '2025-11-23', today)).toBe('November 17–23, 2025');
    expect(spokenDay(today)).toBe('Wednesday, November 18');
  });
});
