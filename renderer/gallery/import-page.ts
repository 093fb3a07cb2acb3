import { html, render, type TemplateResult } from 'lit';
import { aMixedPreview, aPreview, aReport, aTable, pastImports } from './import-fixtures.ts';
import '../imports/import-columns.ts';
import '../imports/import-guide.ts';
import '../imports/import-past.ts';
import '../imports/import-preview-page.ts';
import '../imports/import-reading.ts';
import '../imports/import-result.ts';
import '../imports/import-start.ts';

const trouble = '“people.pdf” is a PDF document. Export your contacts as .vcf, or paste the links one a line.';

/** Every state of bringing people in, by name. */
export const importPages: Readonly<Record<string, () => TemplateResult>> = {
  first: () => html`<twelve-import-start .isFirst=${true}></twelve-import-start>`,
  start: () => html`<twelve-import-start .canGoBack=${true}></twelve-import-start>`,
  trouble: () => html`<twelve-import-start .canGoBack=${true} .trouble=${trouble}></twelve-import-start>`,
  help: () => html`<twelve-import-guide></twelve-import-guide>`,
  'help for LinkedIn': () => html`<twelve-import-guide .source=${'linkedin' as const}></twelve-import-guide>`,
  'help, reminded': () =>
    html`<twelve-import-guide
      .source=${'instagram' as const}
      .reminded=${'19 November 2026 at 10:30'}
    ></twelve-import-guide>`,
  past: () => html`<twelve-import-past .imports=${pastImports}></twelve-import-past>`,
  'past, undone': () =>
    html`<twelve-import-past
      .imports=${pastImports}
      .said=${'1204 people are gone again and 3 are as before. 2 stay, since you have met or changed them.'}
    ></twelve-import-past>`,
  'past, empty': () => html`<twelve-import-past></twelve-import-past>`,
  reading: () => html`<twelve-import-reading .fraction=${0.4} .people=${512}></twelve-import-reading>`,
  'bringing in': () => html`<twelve-import-reading .people=${1204} .isBringingIn=${true}></twelve-import-reading>`,
  columns: () => html`<twelve-import-columns .table=${aTable}></twelve-import-columns>`,
  preview: () => html`<twelve-import-preview .preview=${aPreview}></twelve-import-preview>`,
  'preview of several lists': () => html`<twelve-import-preview .preview=${aMixedPreview}></twelve-import-preview>`,
  'preview, nobody new': () =>
    html`<twelve-import-preview
      .preview=${{ ...aPreview, added: 0, updated: 0, skippedCount: 0, skipped: [], hasColumns: true }}
    ></twelve-import-preview>`,
  result: () => html`<twelve-import-result .report=${aReport} .canGoBack=${true}></twelve-import-result>`,
};

/** Shows one of them, as large as the window. */
export function showImport(name: string): void {
  const place = document.createElement('main');
  place.style.height = '100vh';
  document.body.append(place);
  render(importPages[name]?.() ?? 'There is no such page.', place);
}
