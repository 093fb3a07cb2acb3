import type { Mutant } from './mutant.ts';

const queue = 'tests/core/queue';

export const queueMutants: readonly Mutant[] = [
  {
    name: 'somebody who was passed over often has no chance left',
    file: 'core/queue/draw-weight.ts',
    find: 'Math.max(leastWeight, weight)',
    replace: 'weight',
    caughtBy: [queue],
  },
  {
    name: 'whoever weighs less is drawn more often',
    file: 'core/queue/weighted-draw.ts',
    find: 'Math.log(1 - next()) / weightOf(item)',
    replace: 'Math.log(1 - next()) * weightOf(item)',
    caughtBy: [queue],
  },
  {
    name: 'everybody is as likely as anybody among very many',
    file: 'core/queue/weighted-draw.ts',
    find: 'next() * mostWeight < (candidate?.weight ?? 0)',
    replace: '(candidate?.weight ?? 0) > next()',
    caughtBy: [queue, 'tests/storage/queue-simulation.test.ts'],
  },
  {
    name: 'somebody waits for ever behind others who wait as well',
    file: 'core/queue/longest-waiting.ts',
    find: 'promised - sessions <= place + 1 + queueLength',
    replace: 'promised - sessions <= 0',
    caughtBy: [queue],
  },
  {
    name: 'a narrowing for a while lasts for ever',
    file: 'core/queue/queue-wishes.ts',
    find: "until !== '' && today > until",
    replace: "until === today && until === ''",
    caughtBy: [queue],
  },
  {
    name: 'who is kept in the queue falls out of it',
    file: 'main/storage/refill-queue.ts',
    find: "reason !== 'drawn' || pinned === 1",
    replace: "reason !== 'drawn' && pinned !== 2",
    caughtBy: ['tests/storage/refill-queue.test.ts'],
  },
];
