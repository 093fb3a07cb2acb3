import type { ContactChange } from '../../../core/contacts/contact-change.ts';
import type { ContactChoice } from '../../../core/contacts/contact-query.ts';
import type { ExportFormat } from '../../../core/contacts/exported-person.ts';
import type { Familiarity } from '../../../core/contacts/contact.ts';
import { firstName } from '../../../core/contacts/first-name.ts';
import type { QueueReport } from '../../../core/ipc/queue-requests.ts';
import { changeToldText, contactsText } from '../../../core/text/contacts-text.ts';
import { queueText } from '../../../core/text/queue-text.ts';
import { exportedText } from '../../../core/text/people-file-text.ts';
import { undoText } from '../../../core/text/undo-text.ts';
import type { AskEvent } from '../../controllers/ask-event.ts';
import { request, RequestError } from '../../ipc/bridge.ts';

/** What is said after something was done; `undo` takes it back, null without a way. */
export interface Told {
  readonly message: string;
  readonly undo: (() => Promise<void>) | null;
  readonly isFailure: boolean;
}

export const nothingTold: Told = { message: '', undo: null, isFailure: false };

type Way = { readonly changeId: string } | { readonly correctionId: string } | { readonly queueChangeId: string };

/** Asks main to change people, says what came of it, and takes it back again, the latest first. */
export class ContactsActions {
  readonly #tell: (told: Told) => void;
  /** What can be undone with the keys, the latest last. */
  #ways: readonly Way[] = [];

  constructor(tell: (told: Told) => void) {
    this.#tell = tell;
  }

  /** Answers whether it was done. */
  change(choice: ContactChoice, change: ContactChange): Promise<boolean> {
    return this.attempt(async () => {
      const report = await request('contacts:change', { choice, change });
      this.#done(changeToldText(report), { changeId: report.changeId });
    });
  }

  sayFamiliarity(contactId: string, familiarity: Familiarity): Promise<boolean> {
    return this.attempt(async () => {
      const { correctionId } = await request('corrections:set-familiarity', { contactId, familiarity });
      this.#done(undoText.noted, { correctionId });
    });
  }

  /** Has people saved into a file that the user names. */
  export(choice: ContactChoice, format: ExportFormat): Promise<boolean> {
    return this.attempt(async () => {
      const saved = await request('contacts:export', { choice, format });
      if (saved !== null) this.#tell({ ...nothingTold, message: exportedText(saved.count, saved.fileName) });
    });
  }

  /** Takes back the latest that was done in this window. */
  async undoLast(): Promise<void> {
    const way = this.#ways.at(-1);
    if (way !== undefined) await this.#undo(way);
    else this.#tell({ ...nothingTold, message: contactsText.nothingToUndo });
  }

  /** What an element asked of main; it hears whether it was done. */
  answer(event: AskEvent): void {
    const { name, args } = event.ask;
    event.isDone = this.attempt(async () => {
      const answer: unknown = await request(name, ...args);
      if (name === 'queue:take-out' || name === 'queue:not-now' || name === 'queue:never-ask') {
        const { changeId, kind, name: called } = answer as QueueReport;
        this.#done(queueText.undone[kind](firstName(called)), { queueChangeId: changeId });
      }
    });
  }

  /** Says in a sentence what main refused. Anything else is a bug, and is not hidden. */
  async attempt(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.#tell({ message: error.message, undo: null, isFailure: true });
      return false;
    }
  }

  #done(message: string, way: Way): void {
    this.#ways = [...this.#ways, way];
    this.#tell({ message, undo: () => this.#undo(way), isFailure: false });
  }

  async #undo(way: Way): Promise<void> {
    this.#ways = this.#ways.filter((other) => other !== way);
    await this.attempt(async () => {
      if ('queueChangeId' in way) {
        await request('queue:undo', { changeId: way.queueChangeId });
        this.#tell({ ...nothingTold, message: contactsText.undone });
        return;
      }
      const undone = await ('changeId' in way ? request('contacts:undo', way) : request('corrections:undo', way));
      const message = undone === null ? contactsText.nothingToUndo : contactsText.undone;
      this.#tell({ ...nothingTold, message });
    });
  }
}
