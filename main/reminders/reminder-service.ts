import {
  anHourMs,
  dailyStep,
  inAnHour,
  notOn,
  withoutCatchingUp,
  type DailyInput,
} from '../../core/reminders/daily-reminder.ts';
import { noReminders, type ReminderMemory } from '../../core/reminders/reminder-memory.ts';
import { summarisedDay, weeklyStep, type WeeklyInput } from '../../core/reminders/weekly-reminder.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { dayOf, startOfDay } from '../../core/week/zoned-day.ts';
import type { TimerHandle } from '../app/clock.ts';
import { OneAtATime } from '../app/one-at-a-time.ts';
import type { ReminderPorts, ReminderSettings } from './reminder-ports.ts';

/** However far the next reminder is: clocks are set and zones change without a word, and timers sleep with the machine. */
const longestWaitMs = 6 * anHourMs;

/** Reminds of the day's session and of the week: each once, at the user's hour, wherever they and their machine have been. */
export class ReminderService {
  readonly #ports: ReminderPorts;
  readonly #turns = new OneAtATime();
  #memory: ReminderMemory = noReminders;
  #known: ReminderSettings | null = null;
  #timer: TimerHandle | null = null;
  /** The day on which a reminder was shown that nobody has answered yet. */
  #standingDay: Day | null = null;
  #weekWaits = false;

  constructor(ports: ReminderPorts) {
    this.#ports = ports;
  }

  /** Begins; call once the settings are read, so that nobody is reminded by the defaults. */
  start(): void {
    this.#memory = this.#ports.store.read();
    this.#known = this.#ports.settings();
    this.look();
  }

  stop(): void {
    this.#timer?.cancel();
    this.#known = null;
  }

  /** Whether the user was reminded and has not answered, so that a window can ask as well. */
  get isStanding(): boolean {
    return this.#standingDay !== null;
  }

  /** Looks what is due: when a timer fires, the machine wakes, the day or the zone changes. */
  look(): void {
    if (this.#known !== null) void this.#turns.run(() => this.#look());
  }

  /** Everything that was begun is done. */
  settled(): Promise<void> {
    return this.#turns.settled();
  }

  settingsChanged(): void {
    const before = this.#known;
    const now = this.#ports.settings();
    if (before === null) return;
    this.#known = now;
    const { reminderOn, reminderTime, reminderDays, weeklyOn, weeklyDay, weeklyTime } = now;
    const isDailyMoved =
      reminderOn !== before.reminderOn ||
      reminderTime !== before.reminderTime ||
      reminderDays.join() !== before.reminderDays.join();
    const isWeeklyMoved =
      weeklyOn !== before.weeklyOn || weeklyDay !== before.weeklyDay || weeklyTime !== before.weeklyTime;
    if (!isDailyMoved && !isWeeklyMoved) return;
    void this.#turns.run(async () => {
      if (isDailyMoved) this.#remember(withoutCatchingUp(this.#daily()));
      const { due } = weeklyStep(this.#weekly());
      if (isWeeklyMoved && due !== null) this.#remember({ ...this.#memory, weeklyAt: due.at });
      if (!reminderOn) {
        this.#remember({ ...this.#memory, later: null });
        this.#stand(null);
      }
      await this.#look();
    });
  }

  /** A session began, went on or ended. */
  sessionChanged(): void {
    if (this.#ports.isBusy()) this.#stand(null);
    else if (this.#weekWaits) this.look();
  }

  /** "In an hour". */
  later(): Promise<void> {
    return this.#turns.run(async () => {
      const { now, zone, memory } = this.#daily();
      this.#remember(inAnHour(memory, now, zone));
      this.#stand(null);
      this.#wait();
    });
  }

  /** "Not today". */
  notToday(): Promise<void> {
    return this.#turns.run(async () => {
      const { now, zone, memory } = this.#daily();
      this.#remember(notOn(memory, dayOf(now, zone)));
      this.#stand(null);
      this.#wait();
    });
  }

  async #look(): Promise<void> {
    const { now, zone } = this.#daily();
    if (this.#standingDay !== null && this.#standingDay !== dayOf(now, zone)) this.#stand(null);
    try {
      await this.#lookAtDay();
      await this.#lookAtWeek();
    } catch (error) {
      this.#ports.onFailure(error);
    }
    this.#wait();
  }

  async #lookAtDay(): Promise<void> {
    const { isBusy, isDoneBetween, remind } = this.#ports;
    const { due } = dailyStep(this.#daily());
    if (due === null) return;
    const { now, zone } = this.#daily();
    const isDone = await isDoneBetween(startOfDay(due, zone), now);
    // What is decided is on the disk before anybody is told: after a crash nothing is said again.
    if (!isDone && isBusy()) {
      this.#remember(inAnHour(this.#memory, now, zone));
      return;
    }
    this.#remember(notOn(this.#memory, due));
    // One that was put off past midnight may meet the next day's: one is enough.
    this.#remember(withoutCatchingUp(this.#daily()));
    if (isDone) return;
    this.#stand(dayOf(now, zone));
    remind();
  }

  async #lookAtWeek(): Promise<void> {
    const { isBusy, summarise, tellWeek, weekStart } = this.#ports;
    const { due } = weeklyStep(this.#weekly());
    this.#weekWaits = due !== null && isBusy();
    if (due === null || this.#weekWaits) return;
    const week = await summarise(summarisedDay(due.day, weekStart()));
    this.#remember({ ...this.#memory, weeklyAt: due.at });
    // An empty week is nobody's news: a notification about it would only reproach.
    if (week.totals.peopleSeen > 0) tellWeek(week);
  }

  #wait(): void {
    this.#timer?.cancel();
    this.#timer = null;
    if (this.#known === null) return;
    const daily = this.#daily();
    const moments = [dailyStep(daily).nextAt, weeklyStep(this.#weekly()).nextAt].filter((at) => at !== null);
    if (moments.length === 0) return;
    const delayMs = Math.min(...moments) - daily.now;
    this.#timer = this.#ports.clock.after(Math.min(longestWaitMs, delayMs), () => this.look());
  }

  #remember(memory: ReminderMemory): void {
    if (memory === this.#memory) return;
    this.#memory = memory;
    this.#ports.store.write(memory);
  }

  #stand(day: Day | null): void {
    if (day === this.#standingDay) return;
    this.#standingDay = day;
    this.#ports.onChange();
  }

  #daily(): DailyInput {
    const { clock, settings } = this.#ports;
    const { reminderOn, reminderTime, reminderDays } = settings();
    return {
      now: clock.read().wallMs,
      zone: clock.timeZone(),
      plan: { isOn: reminderOn, time: reminderTime, days: reminderDays },
      memory: this.#memory,
    };
  }

  #weekly(): WeeklyInput {
    const { clock, settings } = this.#ports;
    const { weeklyOn, weeklyDay, weeklyTime } = settings();
    return {
      now: clock.read().wallMs,
      zone: clock.timeZone(),
      plan: { isOn: weeklyOn, day: weeklyDay, time: weeklyTime },
      toldAt: this.#memory.weeklyAt,
    };
  }
}
