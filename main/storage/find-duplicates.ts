import {
  isStronger,
  likenesses,
  pairsAtAddress,
  pairsWithName,
  type LikePair,
  type NamedContact,
} from '../../core/duplicates/likeness.ts';
import { isSingleName, matchingEmployer, matchingName } from '../../core/duplicates/matching-name.ts';
import type { Network } from '../../core/networks/network.ts';
import type { WritableDatabase } from './database.ts';

/** Rows read or written in one step: a few milliseconds of work, so that other requests hardly notice. */
const rowsAtOnce = 500;
const pairsAtOnce = 100;

/** So many pairs are as many as anybody would ever look through. */
const mostPairs = 5_000;

/** How much of the work is done, 0 to 1. */
type Tell = (share: number) => void;

type Pairs = Map<string, LikePair>;

/**
 * Compares everybody with everybody in short steps, one a `next`, and writes down which contacts may be one person. Stopped
 * half way it leaves what an earlier comparison found.
 */
export function* findDuplicates(database: WritableDatabase, tell: Tell): Generator<void> {
  const pairs: Pairs = new Map();
  yield* compareAddresses(database, pairs, (share) => tell(share * 0.5));
  const named = yield* readNames(database, (share) => tell(0.5 + share * 0.4));
  yield* compareNames(named, pairs);
  tell(0.95);
  yield* writePairs(database, pairs);
  tell(1);
}

function add(pairs: Pairs, found: readonly LikePair[]): void {
  for (const pair of found) {
    const key = pair.one < pair.other ? `${pair.one} ${pair.other}` : `${pair.other} ${pair.one}`;
    const known = pairs.get(key);
    if (known === undefined || isStronger(pair.likeness, known.likeness)) pairs.set(key, pair);
  }
}

interface AddressRow {
  readonly network: Network;
  readonly handle_key: string;
  readonly contact_id: string;
  readonly number: number;
}

/** Goes through all profiles in the order of their addresses, so that equal ones stand together and nothing is held. */
function* compareAddresses(database: WritableDatabase, pairs: Pairs, tell: Tell): Generator<void> {
  const all = Math.max(1, database.get<{ readonly n: number }>('SELECT max(rowid) AS n FROM profile')?.n ?? 0);
  let done = 0;
  let same: AddressRow[] = [];
  const close = (): void => {
    const [first] = same;
    if (first === undefined || same.length < 2) return;
    const inOrder = same.toSorted((one, other) => one.number - other.number).map(({ contact_id }) => contact_id);
    add(pairs, pairsAtAddress([...new Set(inOrder)], first.network));
  };
  for (let after: AddressRow | undefined, rows = nextAddresses(database, after); rows.length > 0;) {
    for (const row of rows) {
      if (row.network !== same[0]?.network || row.handle_key !== same[0].handle_key) {
        close();
        same = [];
      }
      same.push(row);
    }
    done += rows.length;
    tell(Math.min(1, done / all));
    yield;
    after = rows.at(-1);
    // All of one address are read at once, however many there are.
    rows = nextAddresses(database, after);
  }
  close();
}

/** The next profiles behind an address; an address is never torn in two. */
function nextAddresses(database: WritableDatabase, after: AddressRow | undefined): readonly AddressRow[] {
  const select = `SELECT profile.network, profile.handle_key, profile.contact_id, contact.number
    FROM visible_profile AS profile CROSS JOIN visible_contact AS contact ON contact.id = profile.contact_id`;
  // By the two columns of an index, from which the rows come in order.
  return database.all<AddressRow>(
    `${select} WHERE (profile.network, profile.handle_key) > (?1, ?2)
       AND (profile.network, profile.handle_key) <= (coalesce((SELECT network FROM profile
           WHERE (network, handle_key) > (?1, ?2) ORDER BY network, handle_key LIMIT 1 OFFSET ?3), '~'),
         coalesce((SELECT handle_key FROM profile
           WHERE (network, handle_key) > (?1, ?2) ORDER BY network, handle_key LIMIT 1 OFFSET ?3), '~'))
     ORDER BY profile.network, profile.handle_key`,
    after?.network ?? '',
    after?.handle_key ?? '',
    rowsAtOnce - 1,
  );
}

interface NameRow {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
}

/** Reads everybody's name once and puts those together who have the same. */
function* readNames(
  database: WritableDatabase,
  tell: Tell,
): Generator<void, ReadonlyMap<string, readonly NamedContact[]>> {
  const all = Math.max(1, database.get<{ readonly n: number }>('SELECT max(number) AS n FROM contact')?.n ?? 0);
  const named = new Map<string, NamedContact[]>();
  for (let last = 0; last < all;) {
    const rows = database.all<NameRow>(
      'SELECT number, id, name, organisation FROM visible_contact WHERE number > ? AND number <= ? ORDER BY number',
      last,
      last + rowsAtOnce,
    );
    for (const { id, name, organisation } of rows) {
      const key = matchingName(name);
      if (key === '') continue;
      const people = named.get(key) ?? [];
      people.push({ id, employer: matchingEmployer(organisation) });
      named.set(key, people);
    }
    last += rowsAtOnce;
    tell(Math.min(1, last / all));
    yield;
  }
  return named;
}

function* compareNames(named: ReadonlyMap<string, readonly NamedContact[]>, pairs: Pairs): Generator<void> {
  let seen = 0;
  for (const [name, people] of named) {
    if (people.length > 1) add(pairs, pairsWithName(people, isSingleName(name)));
    seen += 1;
    if (seen % rowsAtOnce === 0) yield;
  }
}

/** Writes the strongest pairs beside those of the last comparison, and removes what this one has not found again. */
function* writePairs(database: WritableDatabase, pairs: Pairs): Generator<void> {
  const round = (database.get<{ readonly n: number | null }>('SELECT max(round) AS n FROM duplicate')?.n ?? 0) + 1;
  const strongest = [...pairs.values()]
    .toSorted((one, other) => likenesses.indexOf(one.likeness) - likenesses.indexOf(other.likeness))
    .slice(0, mostPairs);
  for (let first = 0; first < strongest.length; first += pairsAtOnce) {
    database.unhurriedTransaction(() => {
      for (const { one, other, likeness } of strongest.slice(first, first + pairsAtOnce)) {
        database.run(
          `INSERT OR REPLACE INTO duplicate (one_id, other_id, likeness, strength, round)
           SELECT ?1, ?2, ?3, ?4, ?5 WHERE EXISTS (SELECT 1 FROM contact WHERE id = ?1)
             AND EXISTS (SELECT 1 FROM contact WHERE id = ?2)`,
          one,
          other,
          likeness,
          likenesses.indexOf(likeness),
          round,
        );
      }
    });
    yield;
  }
  for (;;) {
    const removed = database.unhurriedTransaction(() =>
      database.run(
        `DELETE FROM duplicate WHERE (one_id, other_id) IN
           (SELECT one_id, other_id FROM duplicate WHERE round <> ? LIMIT ${pairsAtOnce})`,
        round,
      ),
    );
    if (removed === 0) return;
    yield;
  }
}
