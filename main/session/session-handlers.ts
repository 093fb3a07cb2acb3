import { actionKinds } from '../../core/actions/action.ts';
import type { ReflectionAnswer, SessionRequests, SessionScreen } from '../../core/ipc/session-requests.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import {
  calendarDay,
  id,
  oneOf,
  orNull,
  parseNothing,
  parseOptions,
  text,
  wholeNumber,
  yesOrNo,
} from '../ipc/parse.ts';
import type { SessionService } from './session-service.ts';

const lineLength = 500;
const noteLength = 10_000;
const mostMinutesAtOnce = 60;
const mostSnoozeDays = 3_650;

const parseReflection = parseOptions<ReflectionAnswer>({
  familiarity: orNull(oneOf([1, 2, 3, 4, 5])),
  followUpDay: orNull(calendarDay),
  note: text(noteLength),
});

/** Answers the windows' requests about the session. */
export function sessionHandlers(
  service: SessionService,
  screen: () => Promise<SessionScreen>,
): HandlersOf<keyof SessionRequests> {
  return {
    'session:screen': { parse: parseNothing, run: screen },
    'session:start': {
      parse: parseOptions({ contactId: orNull(id) }),
      run: ([{ contactId }]) => service.start(contactId),
    },
    'session:undo': { parse: parseNothing, run: () => service.undo() },
    'session:swap': { parse: parseNothing, run: () => service.swap() },
    'session:snooze': {
      parse: parseOptions({ contactId: id, days: wholeNumber(1, mostSnoozeDays) }),
      run: ([{ contactId, days }]) => service.snooze(contactId, days),
    },
    'session:pause': { parse: parseNothing, run: () => service.pause() },
    'session:resume': { parse: parseNothing, run: () => service.resume() },
    'session:extend': {
      parse: parseOptions({ minutes: wholeNumber(1, mostMinutesAtOnce) }),
      run: ([{ minutes }]) => service.extend(minutes),
    },
    'session:end': { parse: parseNothing, run: () => service.end() },
    'session:set-intention': {
      parse: parseOptions({ text: text(lineLength) }),
      run: ([{ text: intention }]) => service.edits.setIntention(intention),
    },
    'session:promise': {
      parse: parseOptions({ day: calendarDay, note: text(lineLength) }),
      run: ([{ day, note }]) => service.edits.promise(day, note),
    },
    'session:open-profile': {
      parse: parseOptions({ profileId: id }),
      run: ([{ profileId }]) => service.openProfile(profileId),
    },
    'session:begin-action': {
      parse: parseOptions({ kind: oneOf(actionKinds), profileId: orNull(id) }),
      run: ([{ kind, profileId }]) => service.beginAction(kind, profileId),
    },
    'session:log-action': {
      parse: parseOptions({ kind: oneOf(actionKinds) }),
      run: ([{ kind }]) => service.edits.logAction(kind),
    },
    'session:answer-action': {
      parse: parseOptions({ actionId: id, done: yesOrNo, note: text(noteLength) }),
      run: ([{ actionId, done, note }]) => service.edits.answerAction(actionId, done, note),
    },
    'session:change-action': {
      parse: parseOptions({ actionId: id, kind: oneOf(actionKinds), note: text(noteLength) }),
      run: ([{ actionId, kind, note }]) => service.edits.changeAction(actionId, kind, note),
    },
    'session:remove-action': {
      parse: parseOptions({ actionId: id }),
      run: ([{ actionId }]) => service.edits.removeAction(actionId),
    },
    'session:restore-action': {
      parse: parseOptions({ actionId: id }),
      run: ([{ actionId }]) => service.edits.restoreAction(actionId),
    },
    'session:reflect': { parse: parseReflection, run: ([answer]) => service.reflect(answer) },
    'session:close': { parse: parseReflection, run: ([answer]) => service.close(answer) },
  };
}
