import type { Familiarity } from '../../core/contacts/contact.ts';
import type { ListedContact } from '../../core/contacts/listed-contact.ts';
import { networks, type Network } from '../../core/networks/network.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { lastMetAt } from './contact-repository.ts';
import type { ReadableDatabase } from './database.ts';
import { openPromise } from './open-promises.ts';

/** A row as the database knows it: when somebody was met is a moment, not a day yet. */
export type StoredRow = Omit<ListedContact, 'lastMetOn'> & { readonly lastMetAt: number | null };

interface ListedRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly familiarity: Familiarity;
  readonly never_ask: number;
  readonly snoozed_until: Day | null;
  readonly last_met_at: number | null;
  readonly follow_up_day: Day | null;
  /** Network and whether it is broken, in turn. */
  readonly profiles: string;
}

/** The rows of some people, by their numbers and in that order. */
export function readListed(database: ReadableDatabase, numbers: Int32Array, today: Day): readonly StoredRow[] {
  const rows = database.all<ListedRow>(
    `SELECT contact.id, contact.name, contact.role, contact.organisation, contact.familiarity, contact.never_ask,
       contact.snoozed_until, ${lastMetAt('contact.id')} AS last_met_at,
       (SELECT min(follow_up.day) FROM follow_up LEFT JOIN session AS origin ON origin.id = follow_up.session_id
         WHERE follow_up.contact_id = contact.id AND ${openPromise}) AS follow_up_day,
       (SELECT json_group_array(network || iif(status = 'broken', '!', '')) FROM visible_profile
         WHERE visible_profile.contact_id = contact.id) AS profiles
     FROM json_each(?) AS wanted CROSS JOIN contact ON contact.number = wanted.value ORDER BY wanted.key`,
    JSON.stringify([...numbers]),
  );
  return rows.map((row) => asListed(row, today));
}

function asListed(row: ListedRow, today: Day): StoredRow {
  const { id, name, role, organisation, familiarity } = row;
  const profiles = JSON.parse(row.profiles) as readonly string[];
  const there = new Set(profiles.map((profile) => profile.replace('!', '')));
  return {
    id,
    name,
    role,
    organisation,
    familiarity,
    networks: networks.filter((network): network is Network => there.has(network)),
    hasBroken: profiles.some((profile) => profile.endsWith('!')),
    lastMetAt: row.last_met_at,
    followUpDay: row.follow_up_day,
    snoozedUntil: row.snoozed_until !== null && row.snoozed_until > today ? row.snoozed_until : null,
    isNeverAsked: row.never_ask === 1,
  };
}
