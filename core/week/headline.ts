import type { WeekSummary } from './week-summary.ts';

/**
 * What a week's headline says, as facts; core/text turns them into a sentence. `met`: something was done for somebody.
 * `looked`: people were looked at and nothing is noted as done. `open`: nothing yet and the week is not over. `quiet`: it is.
 */
export type Headline =
  | {
      readonly kind: 'met';
      readonly people: number;
      readonly minutes: number;
      readonly deeds: number;
      /** People who were looked at, beside those who were met. */
      readonly alsoLookedAt: number;
    }
  | { readonly kind: 'looked'; readonly people: number; readonly minutes: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'quiet' };

/** The facts of a week's headline. */
export function headlineOf({
  totals,
  isThisWeek,
  hasLater,
}: Pick<WeekSummary, 'totals' | 'isThisWeek' | 'hasLater'>): Headline {
  const { peopleMet, peopleSeen, minutes, deeds } = totals;
  if (peopleMet > 0) return { kind: 'met', people: peopleMet, minutes, deeds, alsoLookedAt: peopleSeen - peopleMet };
  if (peopleSeen > 0) return { kind: 'looked', people: peopleSeen, minutes };
  return isThisWeek || !hasLater ? { kind: 'open' } : { kind: 'quiet' };
}
