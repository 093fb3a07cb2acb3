import { basename } from 'node:path';
import { isCircle, baseName } from '../../core/import/entry-names.ts';
import { inCircle } from '../../core/import/google-plus-circle.ts';
import { pauseStep, personStep, skippedStep, type ImportStep } from '../../core/import/import-step.ts';
import { isMessagesHeader, LastMessages } from '../../core/import/linkedin-messages.ts';
import { readXAccounts, xPerson, type XAccount, type XStep } from '../../core/import/x-accounts.ts';
import { XNames } from '../../core/import/x-names.ts';
import { entryFailure, readPieces, readText } from './entry-text.ts';
import { LineProgress } from './line-progress.ts';
import { CsvReader } from './read-csv.ts';
import type { SourceEntry } from './source-entry.ts';
import type { PlannedSource, SourcePlan } from './source-plan.ts';
import { stepsOf } from './steps-of.ts';

/** A step, and the file that it comes from. */
export interface PlanStep {
  readonly step: ImportStep;
  readonly entry: SourceEntry;
}

/** How reading goes: `onBytes` hears of each piece of a file, unpacked. */
export interface PlanReading {
  readonly onBytes: (count: number) => void;
  /** Throws once the user has cancelled it. */
  readonly checkCancelled: () => void;
  /** Hears of a file that cannot be read to its end, of several; without, such a file ends it all. */
  readonly onDamaged: ((entry: SourceEntry) => void) | null;
}

/** All bytes that reading a plan goes through. */
export function bytesOf({ sources, posts, messages }: SourcePlan): number {
  const entries = [
    ...sources.map(({ entry }) => entry),
    ...usedPosts(sources, posts),
    ...usedMessages(sources, messages),
  ];
  return entries.reduce((bytes, { size }) => bytes + size, 0);
}

function usedPosts(sources: readonly PlannedSource[], posts: readonly SourceEntry[]): readonly SourceEntry[] {
  return sources.some(({ format }) => format === 'x-accounts') ? posts : [];
}

function usedMessages(sources: readonly PlannedSource[], messages: readonly SourceEntry[]): readonly SourceEntry[] {
  return sources.some(({ format }) => format === 'linkedin-connections') ? messages : [];
}

/** Reads what was planned, file by file and row by row. Of several one that is damaged costs nobody in the others their place. */
export async function* readPlan(plan: SourcePlan, reading: PlanReading): AsyncGenerator<PlanStep> {
  const messages = await lastMessages(usedMessages(plan.sources, plan.messages), reading);
  for (const { entry, format } of plan.sources) {
    if (format === 'x-accounts') continue;
    const text = await textOf(entry, reading);
    const progress = new LineProgress(text, entry.size, reading.onBytes);
    const steps = stepsOf({ text, format, fileName: baseNameOf(entry) });
    for (const step of isCircle(entry.path) && format === 'vcard' ? inCircle(steps, baseNameOf(entry)) : steps) {
      progress.pass(step);
      const isConnection = format === 'linkedin-connections' && step.kind === 'person';
      yield { step: isConnection ? personStep(messages.addTo(step.person)) : step, entry };
    }
    progress.end();
  }
  yield* readX(plan, reading);
}

function baseNameOf(entry: SourceEntry): string {
  return basename(entry.path);
}

async function textOf(entry: SourceEntry, { checkCancelled, onDamaged }: PlanReading): Promise<string> {
  checkCancelled();
  try {
    return await readText(entry);
  } catch (error) {
    if (onDamaged === null) throw entryFailure(entry, error);
    onDamaged(entry);
    return '';
  }
}

async function eachPiece(entry: SourceEntry, reading: PlanReading, take: (piece: string) => void): Promise<void> {
  try {
    for await (const piece of readPieces(entry, reading.onBytes)) {
      reading.checkCancelled();
      take(piece);
    }
  } catch {
    reading.checkCancelled();
    // What it said up to there is kept: it only adds to those who are listed elsewhere.
    reading.onDamaged?.(entry);
  }
}

/** Who wrote last and when: of all messages only the days are kept. */
async function lastMessages(entries: readonly SourceEntry[], reading: PlanReading): Promise<LastMessages> {
  const messages = new LastMessages();
  for (const entry of entries) {
    const rows = new CsvReader(isMessagesHeader);
    await eachPiece(entry, reading, (piece) => {
      for (const row of rows.push(piece)) messages.read(row);
    });
    for (const row of rows.end()) messages.read(row);
  }
  return messages;
}

/**
 * X gives out numbers only, in one list or several. The user's own posts in the same archive tell handles and names of all
 * whom they ever answered or mentioned; they are read once all the numbers are known.
 */
async function* readX({ sources, posts }: SourcePlan, reading: PlanReading): AsyncGenerator<PlanStep> {
  const lists: { readonly entry: SourceEntry; readonly step: XStep }[] = [];
  for (const { entry, format } of sources) {
    if (format !== 'x-accounts') continue;
    const steps = readXAccounts(await textOf(entry, reading));
    for (const step of steps) if (step.kind !== 'pause') lists.push({ entry, step });
    reading.onBytes(entry.size);
  }
  const wanted = lists.flatMap(({ step }) => (step.kind === 'account' ? [step.account.id] : []));
  const names = new XNames(new Set(wanted));
  for (const entry of usedPosts(sources, posts)) {
    await eachPiece(entry, reading, (piece) => names.push(piece));
    names.end();
  }
  const seen = new Map<string, SourceEntry>();
  for (const { entry, step } of lists) {
    if (step.kind !== 'account') yield { step, entry };
    else yield* accountStep(step.account, entry, names, seen);
  }
}

/** Somebody who follows back stands in both lists, which is no mistake in either. */
function* accountStep(
  account: XAccount,
  entry: SourceEntry,
  names: XNames,
  seen: Map<string, SourceEntry>,
): Generator<PlanStep> {
  const before = seen.get(account.id);
  seen.set(account.id, before ?? entry);
  if (before === undefined) yield { step: personStep(xPerson(account, names.of(account.id))), entry };
  else if (isSameList(before, entry)) yield { step: skippedStep(account.line, 'repeated', account.id), entry };
  else yield { step: pauseStep, entry };
}

/** `following.js` and `following-part1.js` are one list. */
function isSameList(one: SourceEntry, other: SourceEntry): boolean {
  const list = (entry: SourceEntry): string => /^[a-z]+/.exec(baseName(entry.path))?.[0] ?? '';
  return list(one) === list(other);
}
