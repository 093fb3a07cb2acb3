/** A second, in ms. */
export const secondMs = 1_000;

/** A minute, in ms. */
export const minuteMs = 60_000;
