import type { LinksRequests } from '../../core/ipc/links-requests.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { id, parseNothing, parseOptions, yesOrNo } from '../ipc/parse.ts';
import type { LinksService } from './links-service.ts';

/** Answers what the session window asks about links. */
export function linksHandlers(service: Pick<LinksService, 'question' | 'answer'>): HandlersOf<keyof LinksRequests> {
  return {
    'links:question': { parse: parseNothing, run: () => service.question },
    'links:answer': {
      parse: parseOptions({ questionId: id, isYes: yesOrNo }),
      run: ([{ questionId, isYes }]) => service.answer(questionId, isYes),
    },
  };
}
