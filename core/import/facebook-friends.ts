import { cleanLine } from '../networks/clean-text.ts';
import { namedPerson, personStep, skippedStep, type ImportStep } from './import-step.ts';
import { personKey } from './person-key.ts';
import { readJson, textOf, type JsonObject } from './read-json.ts';
import { repairText } from './repair-text.ts';
import { readUnixDay } from './unix-day.ts';

/** The list's key today, and before 2019. Requests, removed friends and followed pages stand under other keys. */
const friendLists: ReadonlySet<string> = new Set(['friends_v2', 'friends']);

function readFriend(entry: JsonObject, line: number, seen: Set<string>): ImportStep {
  const name = cleanLine(repairText(textOf(entry, 'name')));
  if (name === '') return skippedStep(line, 'no-name', JSON.stringify(entry));
  const connectedOn = readUnixDay(entry['timestamp']);
  const person = { ...namedPerson(line, name), connectedOn, connectedThrough: 'facebook' as const };
  const key = personKey(person);
  if (seen.has(key)) return skippedStep(line, 'repeated', name);
  seen.add(key);
  return personStep(person);
}

/** Reads the friends that Facebook gives out as JSON: a name and a day each, and neither a link nor a number. */
export function* readFriends(text: string): Generator<ImportStep> {
  const seen = new Set<string>();
  yield* readJson(
    text,
    (list) => friendLists.has(list),
    (entry, line) => readFriend(entry, line, seen),
  );
}
