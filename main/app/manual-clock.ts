import type { Clock } from './clock.ts';

/** What a test does with time. */
export interface TimeControls {
  /** The wall clock, in ms. */
  now(): number;
  /** Lets time pass: timers fire in order, each with its own moment on the clocks. */
  advance(ms: number): Promise<void>;
  /** The machine sleeps: no timer runs meanwhile, and what is overdue afterwards fires as it would on this platform. */
  sleep(ms: number): Promise<void>;
  /** Sets the wall clock, as a user or the network's time does. */
  setWall(ms: number): void;
  /** The process hangs: the clocks go on, no timer runs, and everything overdue fires afterwards. */
  stall(ms: number): Promise<void>;
  /** How many timers have fired: how often the program woke up. */
  firedTimers(): number;
  /** How many timers wait: a number that must not grow. */
  waitingTimers(): number;
}

export interface ManualClock extends Clock, TimeControls {}

interface Timer {
  readonly dueMs: number;
  readonly callback: () => void;
}

/** Lets answers of the storage worker, the network and the windows arrive between two timers. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));

/** A clock that moves only when it is told to, with the sleep behaviour of the given platform. */
export function createManualClock(options: {
  readonly platform: NodeJS.Platform;
  readonly startMs: number;
  readonly timeZone?: () => string;
  readonly pauseBetweenTimers?: () => Promise<void>;
}): ManualClock {
  const isLinux = options.platform === 'linux';
  const pause = options.pauseBetweenTimers ?? breathe;
  const timers = new Set<Timer>();
  let wallMs = options.startMs;
  let steadyMs = 1_000_000;
  let awakeMs = 500_000;
  let fired = 0;

  /** Timers live on the clock that libuv uses, which stands still in sleep on Linux only. */
  const loopMs = (): number => (isLinux ? awakeMs : steadyMs);

  const pass = (ms: number): void => {
    wallMs += ms;
    steadyMs += ms;
    awakeMs += ms;
  };

  const nextDueBy = (untilMs: number): Timer | undefined => {
    const due = [...timers].filter((timer) => timer.dueMs <= untilMs);
    return due.toSorted((one, other) => one.dueMs - other.dueMs)[0];
  };

  const advance = async (ms: number): Promise<void> => {
    const untilMs = loopMs() + ms;
    for (let timer = nextDueBy(untilMs); timer !== undefined; timer = nextDueBy(untilMs)) {
      pass(Math.max(0, timer.dueMs - loopMs()));
      timers.delete(timer);
      fired += 1;
      timer.callback();
      await pause();
    }
    pass(Math.max(0, untilMs - loopMs()));
    await pause();
  };

  return {
    read: () => ({ wallMs, steadyMs, awakeMs: isLinux ? awakeMs : null }),
    after: (delayMs, callback) => {
      const timer: Timer = { dueMs: loopMs() + Math.max(0, delayMs), callback };
      timers.add(timer);
      return { cancel: () => timers.delete(timer) };
    },
    timeZone: options.timeZone ?? (() => new Intl.DateTimeFormat().resolvedOptions().timeZone),
    now: () => wallMs,
    advance,
    sleep: async (ms) => {
      wallMs += ms;
      steadyMs += ms;
      await advance(0);
    },
    setWall: (ms) => {
      wallMs = ms;
    },
    stall: async (ms) => {
      pass(ms);
      await advance(0);
    },
    firedTimers: () => fired,
    waitingTimers: () => timers.size,
  };
}

/** Puts the controls where a test reaches them. */
export function exposeTimeControls(clock: ManualClock): void {
  const { now, advance, sleep, setWall, stall, firedTimers, waitingTimers } = clock;
  const controls: TimeControls = { now, advance, sleep, setWall, stall, firedTimers, waitingTimers };
  Object.assign(globalThis, { twelveTest: controls });
}
