import { actionKinds } from '../../../core/actions/action.ts';
import type { Familiarity } from '../../../core/contacts/contact.ts';
import type { ReflectionAnswer } from '../../../core/ipc/session-requests.ts';
import type { SessionState } from '../../../core/session/session-state.ts';
import type { Step } from './script-lines.ts';

const dayMs = 86_400_000;

type Choice = readonly [weight: number, make: () => Step];

/** Draws what happens next, out of what a user or a machine could do in this state. */
export function chooseStep(state: SessionState, wallMs: number, random: () => number): Step {
  const choices = choicesIn(state, wallMs, random);
  let at = random() * choices.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, make] of choices) {
    at -= weight;
    if (at < 0) return make();
  }
  return { kind: 'work', ms: 0 };
}

function choicesIn(state: SessionState, wallMs: number, random: () => number): readonly Choice[] {
  const upTo = (most: number): number => Math.floor(random() * most);
  const working = (most: number): Choice => [6, () => ({ kind: 'work', ms: upTo(most) })];
  switch (state.kind) {
    case 'rest':
      return [[9, () => ({ kind: 'start' })], working(3_600_000)];
    case 'running': {
      const canUndo = wallMs < state.undoUntil;
      return [
        working(45_000),
        [1, () => ({ kind: 'work', ms: 12 * 60_000 })],
        [canUndo ? 1 : 0, () => ({ kind: 'undo' })],
        [1, () => ({ kind: 'nap', ms: upTo(90_000) })],
        [1, () => ({ kind: 'suspend', ms: upTo(90_000) })],
        [2, () => ({ kind: 'pause' })],
        ...underWay(state, upTo),
        ...edits(state, upTo, random),
      ];
    }
    case 'paused':
      return [
        [5, () => ({ kind: 'resume' })],
        working(600_000),
        ...underWay(state, upTo),
        ...edits(state, upTo, random),
      ];
    case 'reflecting':
      return [
        [3, () => ({ kind: 'reflect', answer: anAnswer(wallMs, upTo, random) })],
        [5, () => ({ kind: 'close', answer: anAnswer(wallMs, upTo, random) })],
        [1, () => ({ kind: 'extend', minutes: 2 })],
        [2, () => ({ kind: 'start' })],
        working(60_000),
      ];
  }
}

function underWay(_state: SessionState, upTo: (most: number) => number): readonly Choice[] {
  return [
    [1, () => ({ kind: 'extend', minutes: 1 + upTo(5) })],
    [1, () => ({ kind: 'swap' })],
    [1, () => ({ kind: 'snooze', days: 1 + upTo(30) })],
    [2, () => ({ kind: 'end' })],
  ];
}

function edits(
  state: Exclude<SessionState, { kind: 'rest' }>,
  upTo: (most: number) => number,
  random: () => number,
): readonly Choice[] {
  const { actions } = state.session;
  const action = actionKinds[upTo(actionKinds.length)] ?? 'other';
  const actionId = actions[upTo(actions.length)]?.id;
  return [
    [3, () => ({ kind: 'look' })],
    [2, () => ({ kind: 'begin-action', action })],
    [2, () => ({ kind: 'log-action', action })],
    [1, () => ({ kind: 'intention', text: aText('I want to', upTo) })],
    ...(actionId === undefined
      ? []
      : ([
          [3, () => ({ kind: 'answer', actionId, isDone: random() < 0.7, note: aText('Did', upTo) })],
          [2, () => ({ kind: 'note', actionId, note: aText('Note', upTo) })],
          [0.5, () => ({ kind: 'remove-action', actionId })],
        ] satisfies Choice[])),
  ];
}

/** Long enough, now and then, that the file does not fit into one page of the disk. */
function aText(start: string, upTo: (most: number) => number): string {
  return `${start} ${upTo(1_000_000)} ${'Žé😀'.repeat(upTo(8) === 0 ? 1_200 : 2)}`;
}

function anAnswer(wallMs: number, upTo: (most: number) => number, random: () => number): ReflectionAnswer {
  const day = new Date(wallMs + (1 + upTo(40)) * dayMs).toISOString().slice(0, 10);
  return {
    familiarity: random() < 0.5 ? null : ((1 + upTo(5)) as Familiarity),
    followUpDay: random() < 0.7 ? null : day,
    note: random() < 0.5 ? '' : aText('Talked', upTo),
  };
}
