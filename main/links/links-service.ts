import type { LinkQuestion } from '../../core/links/link-question.ts';
import { readLink, type LinkWish } from '../../core/links/read-link.ts';
import type { AppError } from '../../core/errors/app-error.ts';
import type { OpenableWindow } from '../../core/ipc/windows-requests.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import { errorSentence } from '../../core/text/error-text.ts';

type Asking = Exclude<LinkWish, { kind: 'open' }>;

/** Whom a name means, or why nobody. */
export type Meant =
  | { readonly ok: true; readonly contactId: string; readonly name: string }
  | { readonly ok: false; readonly reason: string };

export interface LinksParts {
  readonly session: { readonly state: SessionState };
  readonly newId: () => string;
  /** Length of the next session in whole minutes. */
  readonly sessionMinutes: () => number;
  readonly nextName: () => string | null;
  readonly meant: (contact: string) => Promise<Meant>;
  /** Does what was agreed to, and says what came of it. */
  readonly run: (wish: Asking) => Promise<{ readonly isDone: boolean; readonly text: string }>;
  readonly open: (window: OpenableWindow) => void;
  /** Tells the session window, if it is there, of the question that stands. */
  readonly tell: (question: LinkQuestion) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Links from outside: what only shows something is done, everything else is asked about in the session window first. */
export class LinksService {
  readonly #parts: LinksParts;
  #question: LinkQuestion | null = null;

  constructor(parts: LinksParts) {
    this.#parts = parts;
  }

  /** The question that stands, or null. A newer link takes the place of an older one. */
  get question(): LinkQuestion | null {
    return this.#question;
  }

  /** A link has led here. */
  take(link: string): void {
    const read = readLink(link);
    const id = this.#parts.newId();
    if (!read.ok) this.#ask({ kind: 'tell', id, problem: read.problem });
    else if (read.wish.kind === 'open') this.#parts.open(read.wish.window);
    else this.#questionFor(id, read.wish).then((question) => this.#ask(question), this.#parts.onFailure);
  }

  /** The user has answered. A question that stands no longer was answered already, or another took its place. */
  async answer(questionId: string, isYes: boolean): Promise<string> {
    const question = this.#question;
    if (question?.id !== questionId) return '';
    this.#question = null;
    if (question.kind !== 'ask' || !isYes) return '';
    const { isDone, text } = await this.#parts.run(question.wish);
    // Of a session the window shows all there is to say.
    return isDone && question.wish.kind !== 'add' ? '' : text;
  }

  #ask(question: LinkQuestion): void {
    this.#question = question;
    this.#parts.open('session');
    this.#parts.tell(question);
  }

  /** Asks only what can be done at this moment. */
  async #questionFor(id: string, wish: Asking): Promise<LinkQuestion> {
    const { session, sessionMinutes, nextName, meant } = this.#parts;
    const { state } = session;
    const obstacle = obstacleOf(wish, state);
    if (obstacle !== null) return { kind: 'refuse', id, reason: errorSentence(obstacle, {}) };
    if (wish.kind !== 'start') {
      return { kind: 'ask', id, wish, name: state.kind === 'rest' ? null : state.session.contactName, minutes: 0 };
    }
    const minutes = wish.minutes ?? sessionMinutes();
    if (wish.contact === null) return { kind: 'ask', id, wish, name: nextName(), minutes };
    const who = await meant(wish.contact);
    if (!who.ok) return { kind: 'refuse', id, reason: who.reason };
    // What is agreed to is a person and no longer a name.
    return { kind: 'ask', id, wish: { ...wish, contact: who.contactId }, name: who.name, minutes };
  }
}

function obstacleOf(wish: Asking, state: SessionState): AppError['code'] | null {
  const isOpen = state.kind === 'running' || state.kind === 'paused';
  switch (wish.kind) {
    case 'start':
      return isOpen ? 'session-running' : null;
    case 'add':
      return null;
    case 'extend':
      return state.kind === 'rest' ? 'no-session' : null;
    case 'pause':
    case 'resume':
    case 'end':
      return isOpen ? null : 'no-session';
  }
}
