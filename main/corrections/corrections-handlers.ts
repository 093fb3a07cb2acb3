import { actionKinds, type ActionState } from '../../core/actions/action.ts';
import { longestSitting, type WrittenSitting } from '../../core/corrections/sitting.ts';
import type { CorrectedAction } from '../../core/corrections/correction.ts';
import type { CorrectionsRequests, WrittenCorrection } from '../../core/ipc/corrections-requests.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import {
  calendarDay,
  clockTime,
  id,
  listOf,
  oneOf,
  options,
  orNull,
  parseOptions,
  text,
  wholeNumber,
} from '../ipc/parse.ts';
import type { CorrectionsService } from './corrections-service.ts';

const lineLength = 500;
const noteLength = 10_000;

/** More than anybody does in an hour; the sheet is not for lists that come from elsewhere. */
const mostActions = 100;

const familiarity = oneOf([1, 2, 3, 4, 5]);

const action = options<CorrectedAction>({
  actionId: orNull(id),
  kind: oneOf(actionKinds),
  state: oneOf<ActionState>(['opened', 'confirmed', 'declined']),
  note: text(noteLength),
});

const sitting = options<WrittenSitting>({
  day: calendarDay,
  time: clockTime,
  minutes: wholeNumber(1, longestSitting),
});

const correction = options<WrittenCorrection>({
  intention: text(lineLength),
  note: text(noteLength),
  familiarityAfter: orNull(familiarity),
  followUpDay: orNull(calendarDay),
  actions: listOf(action, mostActions),
  removedActions: listOf(id, mostActions),
  sitting: orNull(sitting),
});

/** Answers the windows' requests to put the past right. */
export function correctionsHandlers(
  corrections: Pick<CorrectionsService, 'session' | 'correct' | 'add' | 'delete' | 'setFamiliarity' | 'undo'>,
): HandlersOf<keyof CorrectionsRequests> {
  return {
    'corrections:session': {
      parse: parseOptions({ sessionId: id }),
      run: ([{ sessionId }]) => corrections.session(sessionId),
    },
    'corrections:correct': {
      parse: parseOptions({ sessionId: id, correction }),
      run: ([{ sessionId, correction: given }]) => corrections.correct(sessionId, given),
    },
    'corrections:add': {
      parse: parseOptions({ contactId: id, correction }),
      run: ([{ contactId, correction: given }]) => corrections.add(contactId, given),
    },
    'corrections:delete': {
      parse: parseOptions({ sessionId: id }),
      run: ([{ sessionId }]) => corrections.delete(sessionId),
    },
    'corrections:set-familiarity': {
      parse: parseOptions({ contactId: id, familiarity }),
      run: ([{ contactId, familiarity: level }]) => corrections.setFamiliarity(contactId, level),
    },
    'corrections:undo': {
      parse: parseOptions({ correctionId: orNull(id) }),
      run: ([{ correctionId }]) => corrections.undo(correctionId),
    },
  };
}
