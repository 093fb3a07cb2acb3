/**
 * Electron's `contextBridge` in a page: what the preload exposes is copied value by value, functions become proxies whose
 * arguments and results are copied in turn, and an Error keeps nothing but its message
 * (https://www.electronjs.org/docs/latest/api/context-bridge). Here both sides are one world, so the copying is all there is.
 */

const deepest = 1000;

/** Puts a copy of `value` on the page's window, frozen through and through. */
export function exposeInMainWorld(name: string, value: unknown): void {
  if (Object.hasOwn(globalThis, name)) {
    throw new Error('Cannot bind an API on top of an existing property on the window object');
  }
  Object.defineProperty(globalThis, name, {
    value: deepFrozen(bridged(value)),
    enumerable: true,
    writable: false,
    configurable: false,
  });
}

/** The copy that arrives on the other side of the bridge. */
export function bridged(value: unknown, known = new Map<object, unknown>(), depth = 0): unknown {
  if (depth > deepest)
    throw new TypeError(
      'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
    );
  if (typeof value === 'symbol') throw new TypeError('Symbols cannot cross the context bridge');
  if (typeof value === 'function') return bridgedFunction(value as (...args: unknown[]) => unknown);
  if (typeof value !== 'object' || value === null) return value;
  if (known.has(value)) return known.get(value);
  if (value instanceof Promise) return bridgedPromise(value);
  if (value instanceof Error) return new Error(value.message);
  if (value instanceof Blob || value instanceof Element) return value;
  if (isCloneable(value)) return structuredClone(value);
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
  known.set(value, copy);
  for (const [key, item] of Object.entries(value)) {
    Object.defineProperty(copy, key, {
      value: bridged(item, known, depth + 1),
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  return copy;
}

function isCloneable(value: object): boolean {
  return (
    value instanceof Date ||
    value instanceof RegExp ||
    value instanceof Map ||
    value instanceof Set ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value)
  );
}

function bridgedFunction(inner: (...args: unknown[]) => unknown): (...args: unknown[]) => unknown {
  return (...args) => {
    try {
      return bridged(inner(...args.map((argument) => bridged(argument))));
    } catch (error) {
      throw bridged(error);
    }
  };
}

function bridgedPromise(inner: Promise<unknown>): Promise<unknown> {
  return inner.then(
    (value) => bridged(value),
    (error: unknown) => {
      throw bridged(error);
    },
  );
}

function deepFrozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  for (const item of Object.values(value)) deepFrozen(item);
  return value;
}
