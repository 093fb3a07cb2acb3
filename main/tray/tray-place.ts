/**
 * Whether this desktop has a place for tray icons: it has, it has none, or it cannot be told. Where there is none, the
 * program must be reachable in another way.
 */
export type TrayPlace = 'there' | 'missing' | 'unknown';

/** Knows whether there is a place for the icon, and hears when that changes. */
export interface TrayPlaceWatch {
  /** Calls back soon with how things stand, and again at each change. */
  start(onChange: (place: TrayPlace) => void): void;
  /** Looks again, at a moment at which something may have changed unheard. */
  look(): void;
  stop(): void;
}

/** For systems that always have one, or do not tell: Windows. */
export const placeAlwaysThere: TrayPlaceWatch = {
  start: (onChange) => onChange('there'),
  look: () => {},
  stop: () => {},
};
