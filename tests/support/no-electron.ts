/**
 * Stands in for the `electron` package in plain Node. Nothing is in it: code under test takes the surface it needs by
 * argument, so whatever reaches for the real thing fails at once and says where.
 */
const nothing = {};

// oxlint-disable-next-line import/no-default-export -- electron-store imports one, and manages without anything in it
export default nothing;
