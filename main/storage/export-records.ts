import type { ExportedPerson } from '../../core/contacts/exported-person.ts';
import type { Familiarity } from '../../core/contacts/contact.ts';
import { networks, type Network } from '../../core/networks/network.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { lastMetAt } from './contact-repository.ts';
import type { ReadableDatabase } from './database.ts';
import { openPromise } from './open-promises.ts';

/** Somebody as the database knows them: when they were met is a moment, not a day yet. */
export type StoredRecord = Omit<ExportedPerson, 'lastMetOn'> & { readonly lastMetAt: number | null };

interface RecordRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly note: string;
  readonly familiarity: Familiarity;
  readonly connected_on: Day | null;
  readonly connected_through: Network | null;
  readonly archived: number;
  readonly never_ask: number;
  readonly snoozed_until: Day | null;
  readonly last_met_at: number | null;
  readonly tags: string;
  readonly profiles: string;
  readonly follow_ups: string;
}

const place = new Map<string, number>(networks.map((network, at) => [network, at]));

/** All that is the user's about some people, by their numbers and in that order. */
export function readRecords(database: ReadableDatabase, numbers: Int32Array): readonly StoredRecord[] {
  const rows = database.all<RecordRow>(
    `SELECT contact.id, contact.name, contact.role, contact.organisation, contact.note, contact.familiarity,
       contact.connected_on, contact.connected_through, contact.archived, contact.never_ask, contact.snoozed_until,
       ${lastMetAt('contact.id')} AS last_met_at,
       (SELECT json_group_array(name) FROM (SELECT tag.name FROM contact_tag JOIN tag ON tag.id = contact_tag.tag_id
         WHERE contact_tag.contact_id = contact.id ORDER BY tag.name)) AS tags,
       (SELECT json_group_array(json_object('network', network, 'handle', handle, 'url', url, 'status', status))
         FROM visible_profile WHERE visible_profile.contact_id = contact.id) AS profiles,
       (SELECT json_group_array(json_object('day', day, 'note', note)) FROM (
         SELECT follow_up.day, follow_up.note FROM follow_up LEFT JOIN session AS origin ON origin.id = follow_up.session_id
         WHERE follow_up.contact_id = contact.id AND ${openPromise} ORDER BY follow_up.day)) AS follow_ups
     FROM json_each(?) AS wanted CROSS JOIN contact ON contact.number = wanted.value ORDER BY wanted.key`,
    JSON.stringify([...numbers]),
  );
  return rows.map(asRecord);
}

function asRecord(row: RecordRow): StoredRecord {
  const { id, name, role, organisation, note, familiarity } = row;
  const profiles = JSON.parse(row.profiles) as ExportedPerson['profiles'];
  return {
    id,
    name,
    role,
    organisation,
    note,
    tags: JSON.parse(row.tags) as readonly string[],
    familiarity,
    profiles: profiles.toSorted((one, other) => (place.get(one.network) ?? 0) - (place.get(other.network) ?? 0)),
    connectedOn: row.connected_on,
    connectedThrough: row.connected_through,
    lastMetAt: row.last_met_at,
    isArchived: row.archived === 1,
    isNeverAsked: row.never_ask === 1,
    snoozedUntil: row.snoozed_until,
    followUps: JSON.parse(row.follow_ups) as ExportedPerson['followUps'],
  };
}
