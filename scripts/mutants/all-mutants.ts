import { contactMutants } from './contacts.ts';
import { correctionMutants } from './corrections.ts';
import { desktopMutants } from './desktop.ts';
import { duplicatesMutants } from './duplicates.ts';
import { importMutants } from './imports.ts';
import type { Mutant } from './mutant.ts';
import { peopleAndWeekMutants } from './people-and-weeks.ts';
import { postsMutants } from './posts.ts';
import { reachMutants } from './reach.ts';
import { queueMutants } from './queue.ts';
import { sessionRuleMutants } from './session-rules.ts';
import { sessionServiceMutants } from './session-service.ts';
import { storageMutants } from './storage.ts';
import { weekMutants } from './weeks.ts';
import { wholeDataMutants } from './whole-data.ts';

/** Every mutant there is. */
export const allMutants: readonly Mutant[] = [
  ...sessionRuleMutants,
  ...sessionServiceMutants,
  ...storageMutants,
  ...peopleAndWeekMutants,
  ...contactMutants,
  ...correctionMutants,
  ...queueMutants,
  ...duplicatesMutants,
  ...desktopMutants,
  ...wholeDataMutants,
  ...reachMutants,
  ...weekMutants,
  ...postsMutants,
  ...importMutants,
];
