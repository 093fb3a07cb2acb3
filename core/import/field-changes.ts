import type { ImportedPerson } from './imported-person.ts';

/** What an import may bring up to date on somebody who is known. */
export const changeableFields = [
  'name',
  'role',
  'organisation',
  'note',
  'connectedOn',
  'connectedThrough',
] as const satisfies readonly (keyof ImportedPerson)[];

export type ChangeableField = (typeof changeableFields)[number];

/**
 * Where a value comes from, seen from the import that brings another: the user's own hand, an earlier export of the
 * same source, another source, or nobody: a name that was only made from a handle.
 */
export type FieldOrigin = 'hand' | 'same-source' | 'other-source' | 'made';

/** A value as it is. */
export interface KnownField {
  readonly value: string;
  readonly origin: FieldOrigin;
}

/** One value that an import changes. */
export interface FieldChange {
  readonly field: ChangeableField;
  readonly before: string;
  readonly after: string;
}

/** What the user wrote stays; what is empty is filled; otherwise only the same source knows better than itself. */
function isChanged(known: KnownField, incoming: string): boolean {
  if (incoming === '' || incoming === known.value || known.origin === 'hand') return false;
  return known.value === '' || known.origin === 'same-source' || known.origin === 'made';
}

/** What changes on somebody when `person` is who they are. `known` tells what stands there and where it comes from. */
export function fieldChanges(
  person: ImportedPerson,
  known: (field: ChangeableField) => KnownField,
): readonly FieldChange[] {
  return changeableFields.flatMap((field) => {
    const now = known(field);
    const incoming = person[field] ?? '';
    return isChanged(now, incoming) ? [{ field, before: now.value, after: incoming }] : [];
  });
}
