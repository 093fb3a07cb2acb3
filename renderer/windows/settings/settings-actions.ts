import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dataActions, type DataAction } from '../../../core/data/data-action.ts';
import type { DataView } from '../../../core/ipc/data-requests.ts';
import { hasWords } from '../../../core/settings/find-settings.ts';
import { dataText, type Here } from '../../../core/text/data-text.ts';
import { updateText } from '../../../core/text/update-text.ts';
import { diagnosticsText } from '../../../core/text/diagnostics-text.ts';
import { dayOf } from '../../../core/week/zoned-day.ts';
import { request, RequestError } from '../../ipc/bridge.ts';
import type { ActionRow } from '../../settings/action-section.ts';

/** A sentence at the foot of the window: a failure, or what was done and how to take it back. */
export interface Notice {
  readonly text: string;
  readonly isFailure: boolean;
  readonly undo: (() => void) | null;
}

/** What the window does for its actions. */
export interface ActionsWindow {
  /** Does something and says in a sentence when it fails. */
  attempt(act: () => Promise<void>): void;
  tell(text: string, undo?: Notice['undo']): void;
  /** All settings may be other ones now. */
  settingsReplaced(): void;
}

const copyDiagnostics = 'copy-diagnostics';

/** What the settings window does besides settings: everything about the data as a whole, and diagnostics. */
export class SettingsActions implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #window: ActionsWindow;
  /** What there is, or null while it is not known. */
  view: DataView | null = null;
  busy: DataAction | null = null;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    window: ActionsWindow,
  ) {
    this.#host = host;
    this.#window = window;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Looks what there is. Data that cannot be read is no reason to hide the way to its backups. */
  async load(): Promise<void> {
    try {
      this.view = await request('data:view');
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.view = null;
    }
    this.#host.requestUpdate();
  }

  /** Where and when the user is. */
  get here(): Here {
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    return { zone, today: dayOf(Date.now(), zone) };
  }

  async run(action: string): Promise<void> {
    const known = dataActions.find((candidate) => candidate === action);
    if (known === undefined) return this.#copyDiagnostics();
    if (this.busy !== null) return;
    await this.load();
    await this.#steps[known]();
  }

  readonly #steps: Readonly<Record<DataAction, () => Promise<void>>> = {
    'back-up': async () => {
      const written = await this.#while('back-up', () => request('data:back-up'));
      if (written !== null) this.#window.tell(dataText.backedUp(written.fileName, written));
    },
    restore: async () => {
      const backup = await this.#while('restore', () => request('data:choose-backup'));
      if (backup === null) return;
      await import('../../data/restore-sheet.ts');
      const isYes = await this.#sheet('twelve-restore-sheet').ask({ backup, present: this.view, here: this.here });
      if (!isYes) return;
      const contents = await this.#while('restore', () => request('data:restore'));
      this.#window.settingsReplaced();
      this.#window.tell(dataText.restored(contents), () => this.#window.attempt(() => this.run('put-back')));
    },
    'put-back': async () => {
      const contents = await this.#while('put-back', () => request('data:put-back'));
      this.#window.settingsReplaced();
      this.#window.tell(dataText.putBackDone(contents));
    },
    'open-folder': () => this.#while('open-folder', () => request('data:open-folder')),
    erase: async () => {
      await import('../../data/erase-sheet.ts');
      const answer = await this.#sheet('twelve-erase-sheet').ask(this.view);
      if (answer === 'back-up') return this.run('back-up');
      if (answer === 'no') return;
      await this.#while('erase', () => request('data:erase'));
      this.#window.settingsReplaced();
      this.#window.tell(dataText.erased);
    },
  };

  /** Its button waits meanwhile; afterwards there may be something else to see. */
  async #while<T>(action: DataAction, work: () => Promise<T>): Promise<T> {
    this.busy = action;
    this.#host.requestUpdate();
    try {
      return await work();
    } finally {
      this.busy = null;
      await this.load();
    }
  }

  /** Rarely needed, so made when it is. */
  #sheet<Name extends 'twelve-restore-sheet' | 'twelve-erase-sheet'>(name: Name): HTMLElementTagNameMap[Name] {
    const { renderRoot } = this.#host;
    const sheet = renderRoot.querySelector(name) ?? document.createElement(name);
    renderRoot.append(sheet);
    return sheet;
  }

  async #copyDiagnostics(): Promise<void> {
    await request('diagnostics:copy');
    this.#window.tell(diagnosticsText.copied);
  }
}

/** What can be done and has to do with a query, part by part; a part without anything is left out. */
export function actionSections(
  { view, busy, here }: Pick<SettingsActions, 'view' | 'busy' | 'here'>,
  query: string,
  update: ActionRow | null = null,
): readonly { readonly heading: string; readonly rows: readonly ActionRow[] }[] {
  const replacedAt = view?.replacedAt ?? null;
  const data = dataActions
    .filter((name) => name !== 'put-back' || replacedAt !== null)
    .map((name) => {
      const words = dataText.actions[name];
      const isBusy = busy === name;
      const sentence =
        name === 'put-back' && replacedAt !== null ? dataText.putBackFrom(replacedAt, here) : words.sentence;
      return { name, label: words.label, sentence, button: isBusy ? words.busy : words.button, isBusy };
    });
  const { title, label, sentence, copy } = diagnosticsText;
  const help = [{ name: copyDiagnostics, label, sentence, button: copy, isBusy: false }];
  return [
    { heading: dataText.title, rows: data },
    { heading: updateText.title, rows: update === null ? [] : [update] },
    { heading: title, rows: help },
  ]
    .map(({ heading, rows }) => ({
      heading,
      rows: rows.filter((row) => hasWords(query, [heading, row.label, row.sentence, row.button ?? ''])),
    }))
    .filter(({ rows }) => rows.length > 0);
}
