import type { Platform } from '../../core/types/platform.ts';
import type { Clock } from './clock.ts';
import { createManualClock, exposeTimeControls } from './manual-clock.ts';
import { createSystemClock } from './system-clock.ts';

/** The machine's clocks; for an unpacked program that a test drives, a clock that the test moves. */
export function createProgramClock(options: {
  readonly platform: Platform;
  readonly isPackaged: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}): Clock {
  const { platform, isPackaged, environment } = options;
  if (isPackaged || environment.TWELVE_TEST_CLOCK !== 'manual') return createSystemClock(platform);
  const clock = createManualClock({ platform, startMs: Number(environment.TWELVE_TEST_NOW ?? Date.now()) });
  exposeTimeControls(clock);
  return clock;
}
