import type { ContactQuery } from '../../core/contacts/contact-query.ts';
import { searchWords } from '../../core/contacts/search-words.ts';
import type { Day } from '../../core/week/week-summary.ts';
import type { ReadableDatabase } from './database.ts';
import { openPromise } from './open-promises.ts';

/** Everybody the user can see. */
export interface Everybody {
  /** Their numbers in the order of their names. */
  readonly byName: Int32Array;
  /** By number: familiarity times two, and one more for who is in the archive; 0 for nobody. */
  readonly flagOf: Uint8Array;
}

/**
 * Reads numbers, each of which is handed to `take`. They come as one text: as rows, a hundred thousand of them take five
 * times as long.
 */
function readNumbers(
  database: ReadableDatabase,
  sql: string,
  values: readonly string[],
  take: (number: number) => void,
): void {
  const text = database.get<{ readonly numbers: string | null }>(sql, ...values)?.numbers ?? '';
  if (text === '') return;
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0) {
      number = number * 10 + digit;
    } else {
      take(number);
      number = 0;
    }
  }
  take(number);
}

/** Reads everybody; a walk through one index. */
export function readEverybody(database: ReadableDatabase): Everybody {
  const packed: number[] = [];
  let last = 0;
  readNumbers(
    database,
    `SELECT group_concat(number * 16 + familiarity * 2 + archived) AS numbers FROM (
       SELECT number, familiarity, archived FROM contact INDEXED BY contact_listed
       WHERE deleted_at IS NULL AND merged_into IS NULL
         AND (batch IS NULL OR batch NOT IN (SELECT number FROM batch WHERE state <> 'visible'))
       ORDER BY name_order)`,
    [],
    (each) => {
      packed.push(each);
      if (each > last) last = each;
    },
  );
  const flagOf = new Uint8Array(Math.floor(last / 16) + 1);
  const byName = Int32Array.from(packed, (each) => {
    const number = Math.floor(each / 16);
    flagOf[number] = each % 16;
    return number;
  });
  return { byName, flagOf };
}

/** A set of numbers below `length`. */
function readSet(database: ReadableDatabase, sql: string, values: readonly string[], length: number): Uint8Array {
  const set = new Uint8Array(length);
  readNumbers(database, sql, values, (number) => (set[number] = 1));
  return set;
}

/** Whom the words and marks of a query fit, by number; null when everybody does. */
export function matchingNumbers(database: ReadableDatabase, query: ContactQuery, length: number): Uint8Array | null {
  const asked = searchFor(database, query);
  if (asked === null) return null;
  const sql = 'SELECT group_concat(rowid) AS numbers FROM contact_search WHERE contact_search MATCH ?';
  return readSet(database, sql, [asked], length);
}

/** The sign before each mark in the search (see migration 4). */
const sign = '\uE000';

/**
 * Quoted, no word is taken for an operator (https://sqlite.org/fts5.html#full_text_query_syntax). No column is named: marks begin
 * with a sign of their own, and looking at columns takes a third longer.
 */
function searchFor(database: ReadableDatabase, { text, network, tag, marks }: ContactQuery): string | null {
  const parts = [
    ...searchWords(text).map((word) => `"${word}"*`),
    ...(network === null ? [] : [`"${sign}n${network.replaceAll('-', '')}"`]),
    ...(tag === null ? [] : [`"${sign}t${tagMark(database, tag)}"`]),
    ...marks.filter((mark) => mark === 'incomplete' || mark === 'broken').map((mark) => `"${sign}${mark}"`),
  ];
  // Signs alone are no search: whoever types them sees nobody rather than everybody.
  if (parts.length === 0) return text.trim() === '' ? null : `"${sign}nobody"`;
  return parts.join(' AND ');
}

function tagMark(database: ReadableDatabase, name: string): string {
  const row = database.get<{ readonly id: string }>('SELECT id FROM tag WHERE name = ?', name);
  return row === undefined ? 'none' : row.id.replaceAll('-', '');
}

/** Who has a promise whose day has come. */
export function dueNumbers(database: ReadableDatabase, today: Day, length: number): Uint8Array {
  return readSet(
    database,
    `SELECT group_concat(DISTINCT contact.number) AS numbers
     FROM follow_up CROSS JOIN contact ON contact.id = follow_up.contact_id
     LEFT JOIN session AS origin ON origin.id = follow_up.session_id
     WHERE ${openPromise} AND follow_up.day <= ?`,
    [today],
    length,
  );
}

/** Everybody who was ever met and can be seen, the last met first. */
export function metNumbers(database: ReadableDatabase): Int32Array {
  const numbers: number[] = [];
  readNumbers(
    database,
    `SELECT group_concat(number) AS numbers FROM (
       SELECT kept.number FROM (SELECT contact_id, max(started_at) AS met FROM session WHERE outcome = 'done'
         GROUP BY contact_id) AS meeting
       CROSS JOIN contact ON contact.id = meeting.contact_id
       CROSS JOIN visible_contact AS kept ON kept.id = coalesce(contact.merged_into, contact.id)
       GROUP BY kept.number ORDER BY max(meeting.met) DESC, kept.number)`,
    [],
    (number) => numbers.push(number),
  );
  return Int32Array.from(numbers);
}
