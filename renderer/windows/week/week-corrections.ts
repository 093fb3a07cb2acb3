import type { CorrectionReport } from '../../../core/ipc/corrections-requests.ts';
import { correctionToldText } from '../../../core/text/correction-text.ts';
import { undoText } from '../../../core/text/undo-text.ts';
import { minuteMs } from '../../../core/time/durations.ts';
import type { WrittenSitting } from '../../../core/corrections/sitting.ts';
import type { WeekSummary } from '../../../core/week/week-summary.ts';
import type { CorrectionPorts, CorrectionSheet } from '../../corrections/correction-sheet.ts';
import { request, RequestError } from '../../ipc/bridge.ts';
import { localDay } from '../../text/local-day.ts';
import type { CorrectEvent } from '../../week/week-events.ts';

/** What is said after something was done; `undo` takes it back, null where that cannot be. */
export interface Told {
  readonly message: string;
  readonly undo: (() => Promise<void>) | null;
  readonly isFailure: boolean;
}

/** Opens the sheet of corrections, which comes when it is first asked for, and takes corrections back. */
export class WeekCorrections {
  readonly #root: () => ParentNode & Node;
  readonly #tell: (told: Told) => void;

  constructor(root: () => ParentNode & Node, tell: (told: Told) => void) {
    this.#root = root;
    this.#tell = tell;
  }

  async open(wanted: CorrectEvent['wanted'], week: WeekSummary): Promise<void> {
    await this.#attempt(async () => {
      if ('sessionId' in wanted) {
        const session = await request('corrections:session', { sessionId: wanted.sessionId });
        await (await this.#sheet(week)).correct(session);
      } else {
        await (await this.#sheet(week)).add(wanted.person, lately(week));
      }
    });
  }

  /** Takes one correction back, or the last for null. */
  async undo(correctionId: string | null): Promise<void> {
    await this.#attempt(async () => {
      const report = await request('corrections:undo', { correctionId });
      if (report !== null) this.#tell({ message: undoText.undone, undo: null, isFailure: false });
    });
  }

  async #sheet(week: WeekSummary): Promise<CorrectionSheet> {
    await import('../../corrections/correction-sheet.ts');
    const root = this.#root();
    const sheet = root.querySelector('twelve-correction-sheet') ?? document.createElement('twelve-correction-sheet');
    sheet.ports = this.#ports;
    sheet.today = week.today;
    root.append(sheet);
    return sheet;
  }

  readonly #ports: CorrectionPorts = {
    save: (about, correction) =>
      this.#change(
        'sessionId' in about
          ? request('corrections:correct', { ...about, correction })
          : request('corrections:add', { ...about, correction }),
      ),
    delete: (sessionId) => this.#change(request('corrections:delete', { sessionId })),
    find: async (text) => {
      try {
        return await request('contacts:find', { text });
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        return [];
      }
    },
  };

  /** Tells what was done, or answers why it was not. */
  async #change(work: Promise<CorrectionReport>): Promise<string> {
    try {
      const report = await work;
      const undo = (): Promise<void> => this.undo(report.correctionId);
      this.#tell({ message: correctionToldText(report), undo, isFailure: false });
      return '';
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      return error.message;
    }
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.#tell({ message: error.message, undo: null, isFailure: true });
    }
  }
}

/** What a session that is added begins with: one that is just over, or in another week one on its last day. */
function lately({ isThisWeek, lastDay, today, sessionMinutes: minutes }: WeekSummary): WrittenSitting {
  if (!isThisWeek) return { day: lastDay < today ? lastDay : today, time: '12:00', minutes };
  const start = new Date(Date.now() - minutes * minuteMs);
  const part = (number: number): string => String(number).padStart(2, '0');
  return { day: localDay(start.getTime()), time: `${part(start.getHours())}:${part(start.getMinutes())}`, minutes };
}
