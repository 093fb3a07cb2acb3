/** The columns of two contacts that become one, as the database has them. */
export interface MergeableContact {
  readonly name: string;
  /** The name as lists sort by it. */
  readonly name_order: string;
  readonly role: string;
  readonly organisation: string;
  readonly note: string;
  readonly familiarity: number;
  readonly connected_on: string | null;
  readonly connected_through: string | null;
  readonly provenance: string;
  readonly archived: number;
  readonly never_ask: number;
  readonly snoozed_until: string | null;
  readonly batch: number | null;
}

/**
 * What the contact that stays holds after the other has become part of it. What the user wrote by hand wins over what was
 * imported, something over nothing, the earlier day of having connected over the later, and the greater familiarity.
 */
export function mergeFields(kept: MergeableContact, gone: MergeableContact): MergeableContact {
  const provenance: Record<string, unknown> = { ...originsOf(kept) };
  const goneOrigins = originsOf(gone);
  const text = (field: 'name' | 'role' | 'organisation'): string => {
    const isWritten = goneOrigins[field] === 'hand' && originsOf(kept)[field] !== 'hand';
    if (gone[field] === '' || (kept[field] !== '' && !isWritten)) return kept[field];
    // From the other row: an import that renews this one's fields knows nothing of it.
    provenance[field] = goneOrigins[field] ?? 'merge';
    return gone[field];
  };
  const name = text('name');
  const earlier = isEarlier(gone.connected_on, kept.connected_on) ? gone : kept;
  return {
    name,
    name_order: name === kept.name ? kept.name_order : gone.name_order,
    role: text('role'),
    organisation: text('organisation'),
    note: bothNotes(kept.note, gone.note),
    familiarity: Math.max(kept.familiarity, gone.familiarity),
    connected_on: earlier.connected_on,
    connected_through: earlier.connected_through ?? kept.connected_through ?? gone.connected_through,
    archived: Math.min(kept.archived, gone.archived),
    never_ask: Math.max(kept.never_ask, gone.never_ask),
    snoozed_until: latest(kept.snoozed_until, gone.snoozed_until),
    // Of two imports: undoing either must not take the whole person along.
    batch: kept.batch === gone.batch ? kept.batch : null,
    provenance: JSON.stringify(provenance),
  };
}

function originsOf({ provenance }: MergeableContact): Readonly<Record<string, unknown>> {
  return JSON.parse(provenance) as Record<string, unknown>;
}

function isEarlier(day: string | null, other: string | null): boolean {
  return day !== null && (other === null || day < other);
}

function latest(day: string | null, other: string | null): string | null {
  return day === null || (other !== null && other > day) ? other : day;
}

function bothNotes(kept: string, gone: string): string {
  if (gone === '' || kept.includes(gone)) return kept;
  return kept === '' || gone.includes(kept) ? gone : `${kept}\n\n${gone}`;
}
