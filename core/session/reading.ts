/** What the clocks of a machine say at one moment, all in ms. */
export interface Reading {
  /** The wall clock: jumps when the user, the zone or the network's time changes it. */
  readonly wallMs: number;
  /** A clock that never jumps and counts sleep (Linux: os.uptime(); Windows, macOS: hrtime). */
  readonly steadyMs: number;
  /** A clock that never jumps and stands still in sleep (Linux: hrtime), or null where the system has none. */
  readonly awakeMs: number | null;
}
