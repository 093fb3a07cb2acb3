/**
 * Values as text and back, with the semantics of structured clone, which is what Electron's IPC has: cycles and shared
 * references stay, prototypes and an Error's own fields go, functions and symbols are refused. Runs in Node and in pages.
 */

/** A value inside the text: a primitive as it is, everything else as a tagged list. */
type Encoded = string | number | boolean | null | readonly [tag: 'undefined' | 'hole'] | readonly [string, unknown];

const viewTypes: Readonly<Record<string, new (buffer: ArrayBuffer, offset: number, length: number) => unknown>> = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView,
};

const errorTypes = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };

const refusal = 'An object could not be cloned.';

/** Throws as Electron does when something in `value` cannot be cloned. */
export function encodeClone(value: unknown): string {
  let plain: unknown;
  try {
    plain = structuredClone(value);
  } catch {
    throw new DOMException(refusal, 'DataCloneError');
  }
  const table: unknown[] = [];
  const places = new Map<object, number>();
  const root = encodeValue(plain, table, places);
  return JSON.stringify([root, table]);
}

/** The reverse of `encodeClone`. */
export function decodeClone(text: string): unknown {
  const [root, table] = JSON.parse(text) as [Encoded, (readonly unknown[])[]];
  const made: unknown[] = [];
  const isMade: boolean[] = [];
  const decodeValue = (value: Encoded): unknown => {
    if (!Array.isArray(value)) return value;
    const [tag, content] = value as [string, unknown];
    if (tag === 'undefined') return undefined;
    if (tag === 'number') return Number(content);
    if (tag === 'bigint') return BigInt(content as string);
    const place = content as number;
    if (isMade[place] !== true) {
      const entry = table[place] as readonly unknown[];
      decodeObject(
        entry,
        (object) => {
          isMade[place] = true;
          made[place] = object;
        },
        decodeValue,
      );
    }
    return made[place];
  };
  return decodeValue(root);
}

function encodeValue(value: unknown, table: unknown[], places: Map<object, number>): Encoded {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === undefined) return ['undefined'];
  if (typeof value === 'bigint') return ['bigint', String(value)];
  if (typeof value === 'number') {
    if (Number.isFinite(value) && !Object.is(value, -0)) return value;
    return ['number', Object.is(value, -0) ? '-0' : String(value)];
  }
  if (typeof value !== 'object') throw new DOMException(refusal, 'DataCloneError');
  const known = places.get(value);
  if (known !== undefined) return ['ref', known];
  const place = table.length;
  places.set(value, place);
  table.push(null);
  table[place] = encodeObject(value, (part) => encodeValue(part, table, places));
  return ['ref', place];
}

function encodeObject(value: object, encode: (part: unknown) => Encoded): unknown[] {
  if (Array.isArray(value)) {
    return ['array', Array.from({ length: value.length }, (_, at) => (at in value ? encode(value[at]) : ['hole']))];
  }
  if (value instanceof Date) return ['date', Number.isNaN(value.getTime()) ? null : value.getTime()];
  if (value instanceof RegExp) return ['regexp', value.source, value.flags];
  if (value instanceof Map) return ['map', [...value].map(([key, item]) => [encode(key), encode(item)])];
  if (value instanceof Set) return ['set', [...value].map((item) => encode(item))];
  if (value instanceof Error) {
    return ['error', value.name, value.message, value.stack ?? '', 'cause' in value ? encode(value.cause) : null];
  }
  if (value instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(value))];
  if (ArrayBuffer.isView(value)) {
    const length = value instanceof DataView ? value.byteLength : (value as Uint8Array).length;
    // Node's Buffer comes out of structuredClone as the Uint8Array that it is in Electron's windows too.
    return ['view', value.constructor.name, encode(value.buffer), value.byteOffset, length];
  }
  const inner = unboxed(value);
  if (inner !== null) return ['boxed', encode(inner)];
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new DOMException(refusal, 'DataCloneError');
  return ['object', Object.entries(value).map(([key, item]) => [key, encode(item)])];
}

/** What a `new Number(1)` and its like hold; null for everything else, also for data that only has a key named `valueOf`. */
function unboxed(value: object): unknown {
  const isBox = /^\[object (Number|String|Boolean|BigInt)\]$/.test(Object.prototype.toString.call(value));
  const prototype: unknown = isBox ? Object.getPrototypeOf(value) : null;
  return prototype === null ? null : (prototype as { valueOf(): unknown }).valueOf.call(value);
}

function decodeObject(
  entry: readonly unknown[],
  keep: (object: unknown) => void,
  decode: (value: Encoded) => unknown,
): void {
  const [tag, first, second, third, fourth] = entry;
  const items = first as readonly Encoded[];
  const pairs = first as readonly (readonly [Encoded, Encoded])[];
  switch (tag) {
    case 'array': {
      const list: unknown[] = Array.from({ length: 0 });
      keep(list);
      list.length = items.length;
      for (const [at, item] of items.entries()) {
        if (!(Array.isArray(item) && item[0] === 'hole')) list[at] = decode(item);
      }
      return;
    }
    case 'object': {
      const object = {};
      keep(object);
      for (const [key, item] of pairs) {
        // Defined, not assigned: a key named __proto__ is data like any other.
        Object.defineProperty(object, key as string, {
          value: decode(item),
          writable: true,
          enumerable: true,
          configurable: true,
        });
      }
      return;
    }
    case 'map': {
      const map = new Map<unknown, unknown>();
      keep(map);
      for (const [key, item] of pairs) map.set(decode(key), decode(item));
      return;
    }
    case 'set': {
      const set = new Set<unknown>();
      keep(set);
      for (const item of items) set.add(decode(item));
      return;
    }
    case 'error': {
      const make = errorTypes[first as keyof typeof errorTypes] ?? Error;
      const error = new make(second as string);
      keep(error);
      Object.defineProperty(error, 'stack', { value: third, writable: true, configurable: true });
      if (fourth !== null) error.cause = decode(fourth as Encoded);
      return;
    }
    case 'date':
      return keep(new Date(first === null ? Number.NaN : (first as number)));
    case 'regexp':
      return keep(new RegExp(first as string, second as string));
    case 'buffer':
      return keep(fromBase64(first as string));
    case 'view': {
      const make = viewTypes[first as string] ?? Uint8Array;
      return keep(new make(decode(second as Encoded) as ArrayBuffer, third as number, fourth as number));
    }
    case 'boxed':
      return keep(Object(decode(first as Encoded)));
    default:
      throw new Error(`The text holds something unknown: ${String(tag)}`);
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

function fromBase64(text: string): ArrayBuffer {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes.buffer;
}
