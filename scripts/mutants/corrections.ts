import type { Mutant } from './mutant.ts';

const rules = 'tests/core/corrections';
const storage = 'tests/storage/correction-repository.test.ts';

export const correctionMutants: readonly Mutant[] = [
  {
    name: 'a session stays done when what was done is taken out',
    file: 'core/corrections/correct-session.ts',
    find: 'const outcome = outcomeOf(after);',
    replace: 'const outcome = outcomeOf(before);',
    caughtBy: [rules],
  },
  {
    name: 'minutes that ran are made up afterwards',
    file: 'core/corrections/correct-session.ts',
    find: 'sitting === null || session.addedAt === null ? session : at(session, sitting)',
    replace: 'sitting === null ? session : at(session, sitting)',
    caughtBy: [rules],
  },
  {
    name: 'a session of tomorrow is added',
    file: 'core/corrections/sitting.ts',
    find: 'if (startedAt + minutes * minuteMs > nowMs)',
    replace: 'if (startedAt < 0)',
    caughtBy: [rules],
  },
  {
    name: 'a corrected answer undoes what was said since',
    file: 'core/corrections/familiarity-chain.ts',
    find: 'if (after !== null) return { sessionIds, reachesContact: false };',
    replace: '',
    caughtBy: [rules, storage],
  },
  {
    name: 'undoing overwrites a later correction',
    file: 'main/storage/correction-repository.ts',
    find: "if (!isSameTrace(traceOf(database, sessionId), after)) throw new AppError('corrected-since');",
    replace: '',
    caughtBy: [storage],
  },
  {
    name: 'a deleted session comes back without its promise',
    file: 'main/storage/session-trace.ts',
    find: "for (const row of trace.followUps) insert(database, 'follow_up', row);",
    replace: '',
    caughtBy: [storage],
  },
  {
    name: 'an undone correction leaves the sessions after it changed',
    file: 'main/storage/correction-repository.ts',
    find: 'for (const { sessionId: other, from, to } of step.carried.toReversed()) {',
    replace: 'for (const { sessionId: other, from, to } of step.carried.slice(0, 0)) {',
    caughtBy: [storage],
  },
];
