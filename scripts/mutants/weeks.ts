import type { Mutant } from './mutant.ts';

const week = 'tests/core/week';

export const weekMutants: readonly Mutant[] = [
  {
    name: 'a skipped session counts',
    file: 'core/week/tally.ts',
    find: "if (entry === undefined || entry.outcome === 'skipped') continue;",
    replace: 'if (entry === undefined) continue;',
    caughtBy: [week],
  },
  {
    name: 'every day has 24 hours',
    file: 'core/week/zoned-day.ts',
    find: 'wallMs(likely, zone) === wanted ? likely : firstMomentOf(wanted, zone)',
    replace: 'wanted === 0 ? 0 : likely',
    caughtBy: [week],
  },
  {
    name: 'somebody never comes closer',
    file: 'core/week/levels.ts',
    find: 'entry.after ?? entry.before',
    replace: 'entry.before',
    caughtBy: [week],
  },
  {
    name: 'hidden names stand in the notes',
    file: 'core/week/hide-names.ts',
    find: 'notes: [],',
    replace: '',
    caughtBy: [week],
  },
  {
    name: 'a note becomes part of the page',
    file: 'core/week/week-as-html.ts',
    find: '“${escapeHtml(note)}”',
    replace: '“${note}”',
    caughtBy: [week],
  },
  {
    name: 'a spreadsheet runs a name',
    file: 'core/week/escape-text.ts',
    find: "? `'${value}` : value",
    replace: '? value : value',
    caughtBy: [week],
  },
  {
    name: 'newer posts come back on every day',
    file: 'core/week/quiet-return.ts',
    find: 'candidate.shownOn === null || candidate.shownOn === today',
    replace: 'candidate.sessionId !== today',
    caughtBy: [week],
  },
  {
    name: 'somebody who was merged counts twice',
    file: 'main/storage/merged-contacts.ts',
    find: 'found = next;',
    replace: 'break;',
    caughtBy: ['tests/storage/week-queries.test.ts'],
  },
  {
    name: 'printing leaves its window behind',
    file: 'main/export/print-pdf.ts',
    find: 'if (!window.isDestroyed()) window.destroy();',
    replace: '',
    caughtBy: ['tests/main/export/print-pdf.test.ts'],
  },
];
