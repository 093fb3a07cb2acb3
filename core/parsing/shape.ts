/** Says whether something read from outside is a `T`. */
export type Guard<T> = (value: unknown) => value is T;

/** A plain object with at least the given fields, each accepted by its own guard. More fields do no harm. */
export function shape<T extends object>(fields: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const given = value as Record<string, unknown>;
    return names.every((name) => Object.hasOwn(given, name) && fields[name](given[name]));
  };
}

/** A list in which the guard accepts everything. */
export function listOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every((entry) => guard(entry));
}

/** Null, or what the guard accepts. */
export function orNull<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

/** One of the given values. */
export function oneOf<const T extends string | number | boolean>(values: readonly T[]): Guard<T> {
  return (value): value is T => values.some((candidate) => candidate === value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A text with something in it. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** A point in time or a length: a number that is neither negative nor endless. */
export function isMs(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
