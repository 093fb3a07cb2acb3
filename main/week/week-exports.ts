import type { WantedWeek, WeekFormat, Written } from '../../core/ipc/week-export-requests.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { weekExportText } from '../../core/text/week-export-text.ts';
import { weekText } from '../../core/text/week-text.ts';
import { calendarFile } from '../../core/week/calendar-file.ts';
import { addDays } from '../../core/week/civil-day.ts';
import {
  actionRows,
  followUpRows,
  sessionRows,
  tableWriter,
  type DataFormat,
  type DataKind,
  type DataRow,
} from '../../core/week/data-tables.ts';
import { hideNames } from '../../core/week/hide-names.ts';
import { weekAsHtml } from '../../core/week/week-as-html.ts';
import { weekAsMarkdown, weekAsText } from '../../core/week/week-as-text.ts';
import type { Day, WeekSummary } from '../../core/week/week-summary.ts';
import { dayOf, isoTime, startOfDay } from '../../core/week/zoned-day.ts';
import type { Clock } from '../app/clock.ts';
import type { Exporter } from '../export/exporter.ts';
import type { Storage } from '../storage/storage-contract.ts';

export interface WeekExportSources {
  readonly week: { summary(day: Day | null): Promise<WeekSummary> };
  readonly storage: Pick<Storage, 'request'>;
  readonly clock: Pick<Clock, 'read' | 'timeZone'>;
  readonly exporter: Pick<Exporter, 'save'>;
  readonly copy: (text: string) => Promise<void>;
  /** Prints a page into a PDF. */
  readonly print: (html: string) => Promise<Uint8Array>;
  readonly settings: () => Pick<Settings, 'reminderTime' | 'reminderDays' | 'sessionMinutes'>;
}

interface DataRange {
  readonly kind: DataKind;
  readonly format: DataFormat;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

const extensions: Readonly<Record<WeekFormat, string>> = { text: 'txt', markdown: 'md', html: 'html', pdf: 'pdf' };

/** How many days of sessions are read at once, so that other requests come in between. */
const daysAtOnce = 31;

/** More promises than anybody keeps. */
const mostFollowUps = 1_000;

/** Takes weeks along: to the clipboard, and into files that the user names. */
export class WeekExports {
  readonly #sources: WeekExportSources;

  constructor(sources: WeekExportSources) {
    this.#sources = sources;
  }

  async copy(wanted: WantedWeek, format: 'text' | 'markdown'): Promise<void> {
    const week = await this.#week(wanted);
    await this.#sources.copy(format === 'text' ? weekAsText(week) : weekAsMarkdown(week));
  }

  async save(wanted: WantedWeek, format: WeekFormat): Promise<Written> {
    const week = await this.#week(wanted);
    return this.#save(weekExportText.fileName(week.firstDay, extensions[format]), format, extensions[format], () =>
      this.#contentOf(week, format),
    );
  }

  savePicture(day: Day, png: Uint8Array): Promise<Written> {
    return this.#save(weekExportText.fileName(day, 'png'), 'png', 'png', () => png);
  }

  saveData(range: DataRange): Promise<Written> {
    const { kind, format, firstDay, lastDay } = range;
    const name = weekExportText.dataFileName(kind, firstDay, lastDay, format);
    return this.#save(name, format, format, () => this.#pieces(range));
  }

  async saveCalendar(): Promise<Written> {
    const { storage, clock, settings } = this.#sources;
    const { reminderTime: time, reminderDays: days, sessionMinutes: minutes } = settings();
    const now = clock.read().wallMs;
    const followUps = await storage.request('week:follow-ups', mostFollowUps);
    const content = calendarFile({
      stamp: isoTime(now).replace(/[-:]/g, ''),
      today: dayOf(now, clock.timeZone()),
      daily: { time, days, minutes },
      followUps,
    });
    return this.#save(weekExportText.calendarFileName, 'ics', 'ics', () => content);
  }

  async #week({ day, hidesNames }: WantedWeek): Promise<WeekSummary> {
    const week = await this.#sources.week.summary(day);
    return hidesNames ? hideNames(week, weekText.alias) : week;
  }

  #contentOf(week: WeekSummary, format: WeekFormat): string | Promise<Uint8Array> {
    switch (format) {
      case 'text':
        return weekAsText(week);
      case 'markdown':
        return weekAsMarkdown(week);
      case 'html':
        return weekAsHtml(week);
      case 'pdf':
        return this.#sources.print(weekAsHtml(week));
    }
  }

  #save(
    fileName: string,
    kind: keyof typeof weekExportText.kinds,
    extension: string,
    makeContent: Parameters<Exporter['save']>[1],
  ): Promise<Written> {
    const { dialogTitle: title, dialogButton: button, kinds } = weekExportText;
    return this.#sources.exporter.save({ title, button, fileName, kind: kinds[kind], extension }, makeContent);
  }

  async *#pieces({ kind, format, firstDay, lastDay }: DataRange): AsyncGenerator<string> {
    const writer = tableWriter(kind, format);
    yield writer.begin;
    if (kind === 'follow-ups') {
      yield writer.rows(
        followUpRows(await this.#sources.storage.request('week:written-follow-ups', firstDay, lastDay)),
      );
    } else {
      for (let day = firstDay; day <= lastDay; day = addDays(day, daysAtOnce)) {
        const until = addDays(day, daysAtOnce);
        yield writer.rows(await this.#rows(kind, day, until <= lastDay ? until : addDays(lastDay, 1)));
      }
    }
    yield writer.end;
  }

  /** The rows of the sessions of some days, the last not included. */
  async #rows(kind: 'sessions' | 'actions', firstDay: Day, after: Day): Promise<readonly DataRow[]> {
    const { storage, clock } = this.#sources;
    const zone = clock.timeZone();
    const [from, to] = [startOfDay(firstDay, zone), startOfDay(after, zone)];
    const sessions = await storage.request('sessions:between', from, to);
    if (kind === 'sessions') return sessionRows(sessions, zone);
    return actionRows(sessions, await storage.request('week:networks', from, to), zone);
  }
}
