import { html } from 'lit';
import type { RequestArgs } from '../../../core/ipc/contract.ts';
import type { WeekFormat, Written } from '../../../core/ipc/week-export-requests.ts';
import { weekExportText } from '../../../core/text/week-export-text.ts';
import type { Day, WeekSummary } from '../../../core/week/week-summary.ts';
import type { IconName } from '../../components/icon-paths.ts';
import { request } from '../../ipc/bridge.ts';
import type { Told } from './week-corrections.ts';
import '../../components/twelve-menu.ts';

/** What taking a week along needs of its window. */
export interface TakingPorts {
  root(): ParentNode & Node;
  tell(told: Told): void;
  /** Does something, and says it where main refuses. */
  attempt(act: () => Promise<unknown>): Promise<void>;
}

/** The ways in which a week leaves the window. */
export class WeekTakingAlong {
  readonly #ports: TakingPorts;

  constructor(ports: TakingPorts) {
    this.#ports = ports;
  }

  /** The menu of all of them. `shown` is the week as it is on the screen, without names where they are hidden. */
  menu(shown: WeekSummary, hidesNames: boolean) {
    const wanted = { day: shown.firstDay, hidesNames };
    const copy = (format: 'text' | 'markdown') => () => this.#copy(wanted, format);
    const save = (format: WeekFormat) => () => this.#write(() => request('week:save', { ...wanted, format }));
    const items: readonly (readonly [IconName, string, () => void])[] = [
      ['copy', weekExportText.copyText, copy('text')],
      ['copy', weekExportText.copyMarkdown, copy('markdown')],
      ['save', weekExportText.saveMarkdown, save('markdown')],
      ['save', weekExportText.saveHtml, save('html')],
      ['save', weekExportText.savePdf, save('pdf')],
      ['save', weekExportText.savePicture, () => this.#savePicture(shown)],
      ['save', weekExportText.saveData, () => this.#openData(shown)],
      ['calendar', weekExportText.saveCalendar, () => this.#write(() => request('week:save-calendar'))],
    ];
    return html`<twelve-menu class="take" icon="save" label=${weekExportText.menu}>
      ${items.map(
        ([icon, words, run]) =>
          html`<button role="menuitem" @click=${run}><twelve-icon name=${icon}></twelve-icon>${words}</button>`,
      )}
    </twelve-menu>`;
  }

  /** Writes rows of data; what was chosen comes from the sheet. */
  saveData(wanted: RequestArgs<'week:save-data'>[0]): void {
    this.#write(() => request('week:save-data', wanted));
  }

  #copy(wanted: { readonly day: Day; readonly hidesNames: boolean }, format: 'text' | 'markdown'): void {
    void this.#ports.attempt(async () => {
      await request('week:copy', { ...wanted, format });
      this.#ports.tell({ message: weekExportText.copied, undo: null, isFailure: false });
    });
  }

  #savePicture(shown: WeekSummary): void {
    this.#write(async () => {
      const { weekCardPng } = await import('../../week/week-card.ts');
      return request('week:save-picture', { day: shown.firstDay, png: await weekCardPng(shown) });
    });
  }

  #openData({ firstDay, lastDay }: WeekSummary): void {
    void this.#ports.attempt(async () => {
      await import('../../week/data-sheet.ts');
      const root = this.#ports.root();
      const sheet = root.querySelector('twelve-data-sheet') ?? document.createElement('twelve-data-sheet');
      sheet.firstDay = firstDay;
      sheet.lastDay = lastDay;
      (root.querySelector('main') ?? root).append(sheet);
      await sheet.open();
    });
  }

  #write(save: () => Promise<Written>): void {
    void this.#ports.attempt(async () => {
      const written = await save();
      if (written === null) return;
      this.#ports.tell({ message: weekExportText.saved(written.fileName), undo: null, isFailure: false });
    });
  }
}
