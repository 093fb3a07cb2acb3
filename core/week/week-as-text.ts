import { escapeMarkdown } from './escape-text.ts';
import { documentOf, type PersonLines } from './week-document.ts';
import type { WeekSummary } from './week-summary.ts';

/** A week as plain text, for a letter or a message. */
export function weekAsText(week: WeekSummary): string {
  const { title, headline, beside, people } = documentOf(week);
  const about = ({ name, familiarity, lines, notes, followUp }: PersonLines): string =>
    [
      `${name} (${familiarity})`,
      ...lines.map((line) => `- ${oneLine(line)}`),
      ...notes.map((note) => `  “${note.replaceAll('\n', '\n  ')}”`),
      ...(followUp === '' ? [] : [`- ${oneLine(followUp)}`]),
    ].join('\n');
  return `${[[title, headline, ...beside].join('\n'), ...people.map(about)].join('\n\n')}\n`;
}

/** A week as Markdown. */
export function weekAsMarkdown(week: WeekSummary): string {
  const { title, headline, beside, people } = documentOf(week);
  const about = ({ name, familiarity, lines, notes, followUp }: PersonLines): string =>
    [
      `## ${escapeMarkdown(oneLine(name))}`,
      `*${familiarity}*`,
      [...lines, ...(followUp === '' ? [] : [followUp])].map((line) => `- ${escapeMarkdown(oneLine(line))}`).join('\n'),
      ...notes.map((note) =>
        note
          .split('\n')
          .map((line) => `> ${escapeMarkdown(line)}`)
          .join('\n'),
      ),
    ].join('\n\n');
  const head = [`# ${title}`, `**${headline}**`, ...(beside.length === 0 ? [] : [beside.join(' ')])];
  return `${[...head, ...people.map(about)].join('\n\n')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
