import type { DataFormat, DataKind } from '../week/data-tables.ts';
import type { Day } from '../week/week-summary.ts';

/** The documents that a week can become. */
export const weekFormats = ['text', 'markdown', 'html', 'pdf'] as const;
export type WeekFormat = (typeof weekFormats)[number];

/** A week as it is to be taken along. */
export interface WantedWeek {
  readonly day: Day;
  readonly hidesNames: boolean;
}

/** A file that was written; null stands for a user who changed their mind. */
export type Written = { readonly fileName: string } | null;

/** What a window may ask about taking a week along. */
export interface WeekExportRequests {
  'week:copy': (options: WantedWeek & { readonly format: 'text' | 'markdown' }) => void;
  'week:save': (options: WantedWeek & { readonly format: WeekFormat }) => Written;
  /** A picture that the window has drawn. */
  'week:save-picture': (options: { readonly day: Day; readonly png: Uint8Array }) => Written;
  /** Rows of some days, both included. */
  'week:save-data': (options: {
    readonly kind: DataKind;
    readonly format: DataFormat;
    readonly firstDay: Day;
    readonly lastDay: Day;
  }) => Written;
  /** The daily session and what is promised, for another calendar. */
  'week:save-calendar': () => Written;
}

export const weekExportRequestNames = {
  'week:copy': true,
  'week:save': true,
  'week:save-picture': true,
  'week:save-data': true,
  'week:save-calendar': true,
} satisfies Record<keyof WeekExportRequests, true>;
