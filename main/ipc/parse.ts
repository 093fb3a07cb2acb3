import { AppError } from '../../core/errors/app-error.ts';
import { isDay } from '../../core/week/civil-day.ts';

/** Refuses a message; `what` names the part that is wrong, for the log. */
function refuse(what: string): never {
  throw new AppError('bad-request', { what });
}

/** No arguments at all. */
export function parseNothing(args: readonly unknown[]): [] {
  if (args.length > 0) refuse('arguments');
  return [];
}

/** Exactly one argument, a plain object with exactly the given fields, each parsed by its own function. */
export function parseOptions<T extends object>(fields: FieldsOf<T>): (args: readonly unknown[]) => [T] {
  const parse = options(fields);
  return (args) => {
    if (args.length !== 1) refuse('options');
    return [parse(args[0], 'options')];
  };
}

type FieldsOf<T extends object> = { readonly [K in keyof T]: (value: unknown, name: string) => T[K] };

/** A plain object with exactly the given fields. */
export function options<T extends object>(fields: FieldsOf<T>): (value: unknown, name: string) => T {
  return (value, name) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(name);
    const given = value as Record<string, unknown>;
    for (const field of Object.keys(given)) if (!Object.hasOwn(fields, field)) refuse(field);
    const parsed: Partial<T> = {};
    for (const field of Object.keys(fields) as (keyof T & string)[]) parsed[field] = fields[field](given[field], field);
    return parsed as T;
  };
}

/** A list of at most `most` things, each read by `parse`. */
export function listOf<T>(
  parse: (value: unknown, name: string) => T,
  most: number,
): (value: unknown, name: string) => readonly T[] {
  return (value, name) => {
    if (!Array.isArray(value) || value.length > most) refuse(name);
    return Array.from(value, (each: unknown) => parse(each, name));
  };
}

/** A string of at most `most` UTF-16 units; NUL never belongs into one. */
export function text(most: number): (value: unknown, name: string) => string {
  return (value, name) => {
    if (typeof value !== 'string' || value.length > most || value.includes('\0')) refuse(name);
    return value;
  };
}

/** A short string of a given form. */
export function matching(form: RegExp): (value: unknown, name: string) => string {
  return (value, name) => {
    if (typeof value !== 'string' || value.length > 100 || !form.test(value)) refuse(name);
    return value;
  };
}

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): (value: unknown, name: string) => number {
  return (value, name) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) refuse(name);
    return value;
  };
}

export function yesOrNo(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') refuse(name);
  return value;
}

/** One of the given values. */
export function oneOf<const T extends string | number>(values: readonly T[]): (value: unknown, name: string) => T {
  return (value, name) => {
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) refuse(name);
    return found;
  };
}

/** What `parse` reads, or null. */
export function orNull<T>(parse: (value: unknown, name: string) => T): (value: unknown, name: string) => T | null {
  return (value, name) => (value === null ? null : parse(value, name));
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The id of a row. */
export function id(value: unknown, name: string): string {
  if (typeof value !== 'string' || !uuid.test(value)) refuse(name);
  return value;
}

/** A calendar day that exists, YYYY-MM-DD. */
export function calendarDay(value: unknown, name: string): string {
  if (!isDay(value)) refuse(name);
  return value;
}

/** A time of the day, HH:MM. */
export function clockTime(value: unknown, name: string): string {
  if (typeof value !== 'string' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) refuse(name);
  return value;
}
