import { noReminders, type ReminderMemory } from '../../core/reminders/reminder-memory.ts';
import { defaultSettings, type Settings } from '../../core/settings/settings.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { WeekSummary } from '../../core/week/week-summary.ts';
import { createManualClock, type ManualClock } from '../../main/app/manual-clock.ts';
import { ReminderService } from '../../main/reminders/reminder-service.ts';

/** A machine with reminders on it: its clock, its zone and its user's sessions are in the test's hands. */
export class ReminderWorld {
  readonly clock: ManualClock;
  zone: string;
  settings: Settings;
  memory: ReminderMemory = noReminders;
  writes = 0;
  isBusy = false;
  isBroken = false;
  peopleSeen = 1;
  /** When sessions that came to something began. */
  readonly done: number[] = [];
  /** When the user was reminded. */
  readonly reminded: number[] = [];
  /** When the user heard of a week, and which. */
  readonly weeks: { readonly at: number; readonly day: string }[] = [];
  readonly failures: unknown[] = [];
  changes = 0;
  service: ReminderService;

  constructor(options: {
    readonly startAt: string;
    readonly zone?: string;
    readonly platform?: Platform;
    readonly settings?: Partial<Settings>;
  }) {
    const { startAt, zone = 'Europe/Zagreb', platform = 'win32', settings = {} } = options;
    this.zone = zone;
    this.settings = { ...defaultSettings(platform), reminderOn: true, weeklyOn: false, ...settings };
    this.clock = createManualClock({
      platform,
      startMs: Date.parse(startAt),
      timeZone: () => this.zone,
      pauseBetweenTimers: () => new Promise((resolve) => setImmediate(resolve)),
    });
    this.service = this.#make();
    this.service.start();
  }

  /** The program ends and starts again at once. */
  restart(): void {
    this.service.stop();
    this.service = this.#make();
    this.service.start();
  }

  async change(settings: Partial<Settings>): Promise<void> {
    await this.service.settled();
    this.settings = { ...this.settings, ...settings };
    this.service.settingsChanged();
    await this.service.settled();
  }

  /** Lets time pass until a moment of the user's. */
  async until(moment: string): Promise<void> {
    await this.service.settled();
    await this.clock.advance(Date.parse(moment) - this.clock.now());
    await this.service.settled();
  }

  /** Sleeps until a moment, and wakes up. */
  async sleepUntil(moment: string): Promise<void> {
    await this.service.settled();
    await this.clock.sleep(Date.parse(moment) - this.clock.now());
    this.service.look();
    await this.service.settled();
  }

  /** The moments of reminders as ISO texts. */
  get times(): readonly string[] {
    return this.reminded.map((at) => new Date(at).toISOString());
  }

  #make(): ReminderService {
    return new ReminderService({
      clock: this.clock,
      store: {
        read: () => this.memory,
        write: (memory) => {
          this.memory = memory;
          this.writes += 1;
        },
      },
      settings: () => this.settings,
      weekStart: () => 1,
      isBusy: () => this.isBusy,
      isDoneBetween: async (from, to) => {
        if (this.isBroken) throw new Error('The storage is broken.');
        return this.done.some((at) => at >= from && at < to);
      },
      summarise: async (day) => {
        if (this.isBroken) throw new Error('The storage is broken.');
        return { firstDay: day, totals: { peopleSeen: this.peopleSeen } } as WeekSummary;
      },
      remind: () => void this.reminded.push(this.clock.now()),
      tellWeek: ({ firstDay }) => void this.weeks.push({ at: this.clock.now(), day: firstDay }),
      onChange: () => (this.changes += 1),
      onFailure: (error) => void this.failures.push(error),
    });
  }
}
