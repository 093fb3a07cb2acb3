import { drawWeight } from '../../core/queue/draw-weight.ts';
import { mostPromised, mustComeNow, sessionsPromised, type Waiting } from '../../core/queue/longest-waiting.ts';
import { seededNumbers } from '../../core/queue/seeded-numbers.ts';
import { drawByTrying, drawWeighted, type Candidate } from '../../core/queue/weighted-draw.ts';
import type { ReadableDatabase } from './database.ts';
import {
  drawableNumbers,
  readAskable,
  readAskableAmong,
  readAskableWith,
  readNewestStarts,
  readRecentNetworks,
  type AskablePerson,
  type DrawOptions,
} from './draw-candidates.ts';

/** Somebody who comes into the queue, and whether because nobody has waited longer. */
export interface DrawnPerson {
  readonly id: string;
  readonly hasWaited: boolean;
}

/** Tries before everybody is listed: enough where one in twelve may be drawn. */
const tries = 400;

/** Draws people of whom everybody who may come up has their chance; in a circle in which all are resting, nobody. */
export function drawPeople(
  database: ReadableDatabase,
  options: DrawOptions,
  { wanted, seed }: { readonly wanted: number; readonly seed: number },
): readonly DrawnPerson[] {
  if (wanted <= 0) return [];
  const next = seededNumbers(seed);
  const weightOf = weighing(database, options);
  const last =
    database.get<{ readonly number: number | null }>('SELECT max(number) AS number FROM contact')?.number ?? 0;
  if (last <= mostPromised) return drawFromCircle(database, options, { wanted, next, weightOf });

  const pointAt = (number: number): Candidate | null => {
    const person = readAskableWith(database, options, number);
    return person === null || person.isResting ? null : { id: person.id, weight: weightOf(person) };
  };
  // Few have a tag: they are listed at once.
  const lucky =
    options.wishes.onlyTags.length > 0
      ? []
      : drawByTrying((random) => pointAt(1 + Math.floor(random * last)), { wanted, tries, next });
  if (lucky.length === wanted) return lucky.map(byChance);

  // Few of all may be drawn: pointing at those alone finds them.
  const numbers = drawableNumbers(database, options);
  if (numbers.length <= mostPromised) {
    return drawFromCircle(database, options, { wanted, next, weightOf }, numbers);
  }
  const found = drawByTrying((random) => pointAt(numbers[Math.floor(random * numbers.length)] ?? 0), {
    wanted,
    tries: tries * wanted,
    next,
  });
  return [...new Set([...lucky, ...found])].slice(0, wanted).map(byChance);
}

const byChance = (id: string): DrawnPerson => ({ id, hasWaited: false });

type Weighing = (person: AskablePerson) => number;

function weighing(database: ReadableDatabase, { at, wishes }: DrawOptions): Weighing {
  const recent = readRecentNetworks(database);
  return (person) => drawWeight({ ...person, isChange: !recent.has(person.network) }, at, wishes.leaning);
}

interface CircleDraw {
  readonly wanted: number;
  readonly next: () => number;
  readonly weightOf: Weighing;
}

/** Draws from few enough to look at each; nobody among them is left waiting for too long. */
function drawFromCircle(
  database: ReadableDatabase,
  options: DrawOptions,
  { wanted, next, weightOf }: CircleDraw,
  numbers: readonly number[] | null = null,
): readonly DrawnPerson[] {
  const people = numbers === null ? readAskable(database, options) : readAskableAmong(database, options, numbers);
  const free = people.filter((person) => !person.isResting);
  // All in the order of their luck: whoever is taken, the first of those in question is the one drawn among them.
  let left = drawWeighted(free, weightOf, free.length, next);
  const waits = waitsOf(database, left, people.length);
  const drawn: DrawnPerson[] = [];
  while (drawn.length < wanted && left.length > 0) {
    const late = new Set(mustComeNow(waitsAmong(waits, left), people.length).map(({ id }) => id));
    const chosen = left.find(({ id }) => late.size === 0 || late.has(id));
    if (chosen === undefined) break;
    drawn.push({ id: chosen.id, hasWaited: late.size > 0 });
    left = left.filter((person) => person !== chosen);
  }
  return drawn;
}

function waitsAmong(waits: ReadonlyMap<string, number>, people: readonly AskablePerson[]): readonly Waiting[] {
  return people.map(({ id }) => ({ id, sessions: waits.get(id) ?? 0 }));
}

function waitsOf(
  database: ReadableDatabase,
  people: readonly AskablePerson[],
  circle: number,
): ReadonlyMap<string, number> {
  const starts = readNewestStarts(database, sessionsPromised(circle) + 1);
  return new Map(people.map(({ id, lastSeenAt }) => [id, countAfter(starts, lastSeenAt)]));
}

/** How many of the times, newest first, are after a moment. */
function countAfter(times: readonly number[], moment: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? 0) > moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
