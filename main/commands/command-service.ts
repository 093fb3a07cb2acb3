import type { Command } from '../../core/commands/command.ts';
import { firstName } from '../../core/contacts/first-name.ts';
import type { FoundContact } from '../../core/contacts/found-contact.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { ImportReport } from '../../core/import/import-report.ts';
import { skippedReason } from '../../core/text/import-text.ts';
import { cleanLine } from '../../core/networks/clean-text.ts';
import type { OpenableWindow } from '../../core/ipc/windows-requests.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { LiveStatus } from '../../core/status/status.ts';
import { clipboardText } from '../../core/text/clipboard-text.ts';
import { commandText, helpText, weekLines } from '../../core/text/command-text.ts';
import type { Day, WeekSummary } from '../../core/week/week-summary.ts';
import { clockTimeOf } from '../../core/week/zoned-day.ts';

/** What commands set in motion. */
export interface CommandPorts {
  readonly session: {
    readonly state: SessionState;
    start(contactId: string | null, minutes: number | null): Promise<void>;
    pause(): Promise<void>;
    resume(): Promise<void>;
    extend(minutes: number): Promise<void>;
    end(): Promise<void>;
  };
  readonly status: () => LiveStatus;
  readonly findContacts: (text: string) => Promise<readonly FoundContact[]>;
  /** One person's name, or null. */
  readonly nameOf: (contactId: string) => Promise<string | null>;
  readonly importText: (text: string) => Promise<ImportReport>;
  readonly weekOf: (day: Day | null) => Promise<WeekSummary>;
  readonly open: (window: OpenableWindow) => void;
  readonly timeZone: () => string;
}

/** What came of a command. */
export interface CommandAnswer {
  readonly isDone: boolean;
  readonly text: string;
}

const done = (text: string): CommandAnswer => ({ isDone: true, text });
const refused = (text: string): CommandAnswer => ({ isDone: false, text });

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Who is meant by a name or an id, or why nobody is. */
export type MeantContact =
  | { readonly ok: true; readonly contactId: string; readonly name: string }
  | { readonly ok: false; readonly reason: string };

/** Finds whom a name or an id means: the only one of that name, or whose name begins so. */
export async function meantContact(
  ports: Pick<CommandPorts, 'findContacts' | 'nameOf'>,
  text: string,
): Promise<MeantContact> {
  if (idPattern.test(text)) {
    const name = await ports.nameOf(text);
    return name === null ? { ok: false, reason: commandText.nobodyCalled(text) } : { ok: true, contactId: text, name };
  }
  const found = await ports.findContacts(text);
  const wanted = text.toLocaleLowerCase();
  const exact = found.filter(({ name }) => name.toLocaleLowerCase() === wanted);
  const [only, another] = exact.length > 0 ? exact : found;
  if (only === undefined) return { ok: false, reason: commandText.nobodyCalled(text) };
  if (another === undefined) return { ok: true, contactId: only.contactId, name: only.name };
  const names = found.map(({ name, organisation }) => (organisation === '' ? name : `${name} (${organisation})`));
  return { ok: false, reason: commandText.severalCalled(text, names) };
}

/** Does what a command asks and says what came of it. */
export class CommandService {
  readonly #ports: CommandPorts;

  constructor(ports: CommandPorts) {
    this.#ports = ports;
  }

  async run(command: Command): Promise<CommandAnswer> {
    const { session, status, importText, weekOf, open } = this.#ports;
    switch (command.kind) {
      case 'help':
        return done(helpText);
      case 'status':
        return done(statusLine(status(), command.isJson));
      case 'start':
        return this.#start(command.contact, command.minutes);
      case 'pause':
        return this.#change(() => session.pause());
      case 'resume':
        return this.#change(() => session.resume());
      case 'extend':
        await session.extend(command.minutes);
        return this.#told();
      case 'end':
        return this.#change(() => session.end());
      case 'add':
        return added(await importText(cleanLine(command.link)));
      case 'week': {
        const summary = await weekOf(command.of);
        return done(command.isJson ? JSON.stringify(summary) : weekLines(summary));
      }
      case 'open':
        open(command.window);
        return done('');
    }
  }

  async #start(contact: string | null, minutes: number | null): Promise<CommandAnswer> {
    const { session, open } = this.#ports;
    if (isOpen(session.state)) throw new AppError('session-running');
    const meant = contact === null ? null : await meantContact(this.#ports, contact);
    if (meant !== null && !meant.ok) return refused(meant.reason);
    await session.start(meant?.contactId ?? null, minutes);
    open('session');
    return this.#told();
  }

  /** For what has no use in a session that is over already. */
  async #change(work: () => Promise<void>): Promise<CommandAnswer> {
    if (this.#ports.session.state.kind === 'reflecting') return refused(commandText.alreadyOver);
    await work();
    return this.#told();
  }

  #told(): CommandAnswer {
    const { session, timeZone } = this.#ports;
    const { state } = session;
    switch (state.kind) {
      case 'rest':
        return done('');
      case 'running': {
        const until = clockTimeOf(state.deadlineAt, timeZone());
        const { segments, plannedMs, contactName } = state.session;
        const isNew = segments.length === 1 && segments[0]?.attendedMs === 0;
        return done(
          isNew
            ? commandText.started(Math.round(plannedMs / 60_000), firstName(contactName), until)
            : commandText.runsUntil(until),
        );
      }
      case 'paused':
        return done(commandText.paused(state.remainingMs));
      case 'reflecting':
        return done(commandText.ended(state.attendedMs));
    }
  }
}

/** A status as a line. */
export function statusLine(status: LiveStatus, isJson: boolean): string {
  return isJson ? JSON.stringify(status) : status.tooltip;
}

function isOpen({ kind }: SessionState): boolean {
  return kind === 'running' || kind === 'paused';
}

function added(report: ImportReport): CommandAnswer {
  const [row] = report.skipped;
  if (report.added + report.same === 0 && row !== undefined) return refused(skippedReason(row));
  return { isDone: report.added + report.same > 0, text: clipboardText.report(report) };
}
