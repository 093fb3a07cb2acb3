import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { Step } from './script-lines.ts';

type Fields = Readonly<Record<string, unknown>>;

const compared = [
  'contactId',
  'contactName',
  'plannedMs',
  'startedAt',
  'timeZone',
  'tipId',
  'familiarityBefore',
  'familiarityAfter',
  'intention',
  'note',
  'followUp',
  'looks',
  'actions',
] as const;

/** What a step may change in a record; everything else must stay as it was acknowledged. */
function touchedBy(step: Step | null): readonly string[] {
  switch (step?.kind) {
    case 'look':
      return ['looks'];
    case 'begin-action':
      return ['looks', 'actions'];
    case 'log-action':
    case 'answer':
    case 'note':
    case 'remove-action':
      return ['actions'];
    case 'intention':
      return ['intention'];
    case 'extend':
      return ['plannedMs'];
    case 'reflect':
    case 'close':
      return ['note', 'familiarityAfter', 'followUp'];
    default:
      return [];
  }
}

/** A step, and whether it was acknowledged: then it must be there, else it may be there, whole, or not at all. */
export interface TakenStep {
  readonly step: Step;
  readonly isAcknowledged: boolean;
}

/** Compares what was found of a session with what was known of it before the step. */
export function expectSameRecord(found: Fields, known: Fields, taken: TakenStep | null): void {
  const touched = touchedBy(taken?.step ?? null);
  const changed = compared.filter((field) => !isDeepStrictEqual(found[field], known[field]));
  expect(
    changed.filter((field) => !touched.includes(field)),
    `changed by itself: ${JSON.stringify([found, known])}`,
  ).toEqual([]);
  if (taken === null || touched.length === 0) return;
  if (changed.length > 0 || taken.isAcknowledged) expectWholeStep(found, known, taken.step);
}

/** What the step says is there, exactly. */
function expectWholeStep(found: Fields, known: Fields, step: Step): void {
  switch (step.kind) {
    case 'intention':
      return expect(found['intention']).toBe(step.text);
    case 'reflect':
    case 'close': {
      const { familiarity, followUpDay, note } = step.answer;
      expect(found['note']).toBe(note);
      expect(found['familiarityAfter']).toBe(familiarity);
      return expect((found['followUp'] as { day: string } | null)?.day ?? null).toBe(followUpDay);
    }
    case 'look':
    case 'begin-action':
      expectOneMore(listOf(found, 'looks'), listOf(known, 'looks'));
      if (step.kind === 'begin-action') expectOneMore(listOf(found, 'actions'), listOf(known, 'actions'));
      return undefined;
    case 'log-action':
      expectOneMore(listOf(found, 'actions'), listOf(known, 'actions'));
      return expect(listOf(found, 'actions').at(-1)).toMatchObject({ kind: step.action, state: 'confirmed' });
    case 'answer':
    case 'note':
    case 'remove-action':
      return expectOneActionChanged(found, known, step);
    default:
      return undefined;
  }
}

function expectOneActionChanged(
  found: Fields,
  known: Fields,
  step: Extract<Step, { kind: 'answer' | 'note' | 'remove-action' }>,
): void {
  const others = (fields: Fields) => listOf(fields, 'actions').filter(({ id }) => id !== step.actionId);
  const mine = listOf(found, 'actions').find(({ id }) => id === step.actionId);
  expect(others(found)).toEqual(others(known));
  if (step.kind === 'remove-action') return expect(mine).toBeUndefined();
  expect(mine).toMatchObject({ note: step.note });
  if (step.kind === 'answer') expect(mine).toMatchObject({ state: step.isDone ? 'confirmed' : 'declined' });
}

function expectOneMore(found: readonly unknown[], known: readonly unknown[]): void {
  expect(found.slice(0, -1)).toEqual(known);
}

function listOf(fields: Fields, name: string): readonly { readonly id: string }[] {
  return fields[name] as readonly { readonly id: string }[];
}
