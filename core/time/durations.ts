/** A second, in ms. */
export const secondMs = 1_000;

/** A minute, in ms. */
export const minuteMs = 60_000;

/** A day without a change of the clocks, in ms. */
export const dayMs = 24 * 60 * minuteMs;

/** A week of such days, in ms. */
export const weekMs = 7 * dayMs;
