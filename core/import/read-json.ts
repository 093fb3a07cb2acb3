import { pauseStep, skippedStep, type ImportStep } from './import-step.ts';
import { JsonEntries, type JsonEntry } from './json-entries.ts';

/** How much is looked at before somebody else has a turn, in characters: a millisecond's work. */
const pieceLength = 128 * 1024;

/** An object whose values nobody has looked at yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text of an object, or nothing where there is none. */
export function textOf(object: JsonObject, key: string): string {
  const value = object[key];
  return typeof value === 'string' ? value : '';
}

/** What an entry says; null when it was cut off or is written wrongly. */
export function parseEntry({ text }: JsonEntry): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function* entriesOf(text: string): Generator<JsonEntry | 'pause'> {
  const entries = new JsonEntries();
  for (let at = 0; at < text.length; at += pieceLength) {
    yield* entries.push(text.slice(at, at + pieceLength));
    yield 'pause';
  }
  yield* entries.end();
}

/** Reads those lists of a JSON file that `isWanted` knows by their keys, entry by entry; a broken one costs only itself. */
export function* readJson<Step>(
  text: string,
  isWanted: (list: string) => boolean,
  read: (entry: JsonObject, line: number) => Step,
): Generator<Step | ImportStep> {
  for (const entry of entriesOf(text)) {
    if (entry === 'pause') yield pauseStep;
    else if (isWanted(entry.list)) {
      const value = parseEntry(entry);
      if (value === null) yield skippedStep(entry.line, 'broken-row', entry.text.slice(0, 200));
      else yield read(value, entry.line);
    }
  }
}
