import { html, nothing, type TemplateResult } from 'lit';
import type { SkippedRow } from '../../core/import/import-report.ts';
import { firstRunText } from '../../core/text/first-run-text.ts';
import { skippedReason } from '../../core/text/import-text.ts';
import { importViewText } from '../../core/text/import-view-text.ts';

/** The rows that stayed out, each with its place and why. */
export function skippedRows(rows: readonly SkippedRow[], count: number): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  const others = count - rows.length;
  return html`<section aria-labelledby="skipped">
    <h2 id="skipped" class="left-out"><twelve-icon name="warning"></twelve-icon>${firstRunText.skippedTitle(count)}</h2>
    <ul class="rows">
      ${rows.map((row) => html`<li><small dir="auto">${placeOf(row)}</small><bdi>${skippedReason(row)}</bdi></li>`)}
    </ul>
    ${others > 0 ? html`<p class="more">${firstRunText.skippedMore(others)}</p>` : nothing}
  </section>`;
}

function placeOf({ line, file }: SkippedRow): string {
  return file === undefined ? firstRunText.line(line) : importViewText.inFile(line, file);
}
