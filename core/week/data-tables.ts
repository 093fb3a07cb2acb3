import type { EndedSession } from '../session/session-record.ts';
import { csvCell } from './escape-text.ts';
import type { NetworksById } from './summarise-week.ts';
import type { Day } from './week-summary.ts';
import { clockTimeOf, dayOf, isoTime } from './zoned-day.ts';

export const dataKinds = ['sessions', 'actions', 'follow-ups'] as const;
export type DataKind = (typeof dataKinds)[number];

export const dataFormats = ['csv', 'json'] as const;
export type DataFormat = (typeof dataFormats)[number];

/** A promise as it is written out, kept or not. */
export interface WrittenFollowUp {
  readonly followUpId: string;
  readonly sessionId: string | null;
  readonly contactId: string;
  readonly name: string;
  readonly day: Day;
  readonly note: string;
  readonly isKept: boolean;
}

/** One row; its names are the columns. */
export type DataRow = Readonly<Record<string, string | number | null>>;

/** Sessions as rows, in the user's zone and in UTC. */
export function sessionRows(sessions: readonly EndedSession[], zone: string): readonly DataRow[] {
  return sessions.map((session) => ({
    session_id: session.id,
    day: dayOf(session.startedAt, zone),
    time: clockTimeOf(session.startedAt, zone),
    started_at: isoTime(session.startedAt),
    person: session.contactName,
    person_id: session.contactId,
    outcome: session.outcome,
    ended_by: session.endedBy,
    planned_minutes: minutes(session.plannedMs),
    attended_minutes: minutes(session.attendedMs),
    things_done: session.actions.filter(({ state }) => state === 'confirmed').length,
    familiarity_before: session.familiarityBefore,
    familiarity_after: session.familiarityAfter,
    intention: session.intention,
    note: session.note,
    follow_up_day: session.followUp?.day ?? null,
  }));
}

/** Actions as rows, whatever became of them. */
export function actionRows(
  sessions: readonly EndedSession[],
  networks: NetworksById,
  zone: string,
): readonly DataRow[] {
  return sessions.flatMap((session) =>
    session.actions.map((action) => ({
      action_id: action.id,
      session_id: session.id,
      day: dayOf(action.at, zone),
      at: isoTime(action.at),
      person: session.contactName,
      person_id: session.contactId,
      kind: action.kind,
      state: action.state,
      network: networks[action.id] ?? null,
      address: action.targetUrl,
      note: action.note,
    })),
  );
}

export function followUpRows(followUps: readonly WrittenFollowUp[]): readonly DataRow[] {
  return followUps.map((followUp) => ({
    follow_up_id: followUp.followUpId,
    session_id: followUp.sessionId,
    day: followUp.day,
    person: followUp.name,
    person_id: followUp.contactId,
    note: followUp.note,
    state: followUp.isKept ? 'kept' : 'open',
  }));
}

/** The columns of each table, also of one without rows. */
const columns: Readonly<Record<DataKind, readonly string[]>> = {
  sessions: (
    'session_id day time started_at person person_id outcome ended_by planned_minutes attended_minutes things_done ' +
    'familiarity_before familiarity_after intention note follow_up_day'
  ).split(' '),
  actions: 'action_id session_id day at person person_id kind state network address note'.split(' '),
  'follow-ups': 'follow_up_id session_id day person person_id note state'.split(' '),
};

/** How a table begins, how some rows go on, and how it ends, so that ten years need not be held at once. */
export interface TableWriter {
  readonly begin: string;
  rows(rows: readonly DataRow[]): string;
  readonly end: string;
}

export function tableWriter(kind: DataKind, format: DataFormat): TableWriter {
  return format === 'csv' ? csvWriter(columns[kind]) : jsonWriter(kind);
}

function csvWriter(names: readonly string[]): TableWriter {
  const line = (cells: readonly (string | number | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`;
  return {
    // The mark tells spreadsheets that it is UTF-8.
    begin: `\u{feff}${line(names)}`,
    rows: (rows) => rows.map((row) => line(names.map((name) => row[name] ?? null))).join(''),
    end: '',
  };
}

function jsonWriter(kind: DataKind): TableWriter {
  let isFirst = true;
  return {
    begin: `{"program":"Twelve","data":${JSON.stringify(kind)},"rows":[\n`,
    rows: (rows) =>
      rows
        .map((row) => {
          const text = `${isFirst ? '' : ',\n'}${JSON.stringify(row)}`;
          isFirst = false;
          return text;
        })
        .join(''),
    end: '\n]}\n',
  };
}

/** With one decimal: an eleventh of a second more is nobody's concern. */
function minutes(ms: number): number {
  return Math.round(ms / 6_000) / 10;
}
