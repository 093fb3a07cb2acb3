/**
 * Stands in for the `electron` package in plain Node. Nothing is exported: code under test takes the surface it needs by
 * argument, so whatever reaches for the real thing fails at once and says where.
 */
export {};
