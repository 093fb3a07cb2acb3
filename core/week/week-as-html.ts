import { firstName } from '../contacts/first-name.ts';
import { placeName, kindNoun, kindsFinding, minutesFinding, networksFinding } from '../text/week-chart-text.ts';
import { asSentence } from '../text/number-words.ts';
import { dateText, weekdayText } from '../text/week-days-text.ts';
import { dayLabel, ringNumber, sessionLabel } from '../text/week-text.ts';
import { weekExportText } from '../text/week-export-text.ts';
import { writtenLocale } from '../text/written-locale.ts';
import { escapeHtml } from './escape-text.ts';
import { countKinds, countNetworks, deedsOfWeek, minutesByDay, roundTop } from './week-charts.ts';
import { documentOf, type PersonLines } from './week-document.ts';
import { weekStyles } from './week-html-styles.ts';
import type { MinuteMark, WeekDay, WeekSession, WeekSummary } from './week-summary.ts';

/** A week as one page that needs nothing else: no script, no picture, no network. It prints well, too. */
export function weekAsHtml(week: WeekSummary): string {
  const { title, headline, beside, people } = documentOf(week);
  return `<!doctype html>
<html lang="${escapeHtml(writtenLocale())}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(weekExportText.title(title))}</title>
<style>${weekStyles}</style>
</head>
<body>
<main>
<p class="range">${escapeHtml(title)}</p>
<h1>${escapeHtml(headline)}</h1>
${beside.length === 0 ? '' : `<p class="beside">${escapeHtml(beside.join(' '))}</p>`}
<ol class="shelf">${week.days.map(dayOnShelf).join('')}</ol>
${people.length === 0 ? `<blockquote class="saying">${escapeHtml(week.saying)}</blockquote>` : `<div class="people">${people.map(card).join('')}</div>`}
${people.length === 0 ? '' : charts(week)}
</main>
<footer>${escapeHtml(weekExportText.madeWith)}</footer>
</body>
</html>
`;
}

function dayOnShelf({ day, isToday, sessions }: WeekDay): string {
  const label = `<p class="day" aria-label="${escapeHtml(dayLabel(day, isToday))}">${escapeHtml(weekdayText(day))} ${escapeHtml(dateText(day))}</p>`;
  return `<li>${label}${sessions.map(ringOf).join('')}</li>`;
}

/** Twelve marks out of any number of minutes: of the minutes that share a segment the strongest shows. */
function segmentsOf(minutes: readonly MinuteMark[]): readonly MinuteMark[] {
  const order: readonly MinuteMark[] = ['unattended', 'attended', 'looked', 'acted'];
  return Array.from({ length: 12 }, (_, segment) => {
    const shared = minutes.filter((_, minute) => Math.floor((minute * 12) / minutes.length) === segment);
    return shared.reduce((best, mark) => (order.indexOf(mark) > order.indexOf(best) ? mark : best), 'unattended');
  });
}

function ringOf(session: WeekSession): string {
  const segments = segmentsOf(session.minutes)
    .map(
      (mark, index) =>
        `<circle class="${mark}" r="27" pathLength="12" stroke-dasharray="0.82 11.18" stroke-dashoffset="${-index - 0.09}"/>`,
    )
    .join('');
  return `<figure><svg viewBox="-34 -34 68 68" role="img" aria-label="${escapeHtml(sessionLabel(session))}"><g transform="rotate(-90)">${segments}</g><text y="5">${ringNumber(session.attendedMs)}</text></svg><figcaption dir="auto">${escapeHtml(firstName(session.name))}</figcaption></figure>`;
}

function card({ name, familiarity, lines, notes, followUp }: PersonLines): string {
  const quoted = notes.map((note) => `<blockquote dir="auto">“${escapeHtml(note)}”</blockquote>`).join('');
  const list = lines.map((line) => `<li dir="auto">${escapeHtml(line)}</li>`).join('');
  const promise = followUp === '' ? '' : `<p class="promise" dir="auto">${escapeHtml(followUp)}</p>`;
  return `<article><h2 dir="auto">${escapeHtml(name)}</h2><p class="familiarity">${escapeHtml(familiarity)}</p><ul>${list}</ul>${quoted}${promise}</article>`;
}

function charts(week: WeekSummary): string {
  const days = minutesByDay(week);
  const deeds = deedsOfWeek(week);
  const kinds = countKinds(deeds);
  const networks = countNetworks(deeds);
  const most = roundTop(Math.max(...days.map(({ minutes }) => minutes)));
  const parts = [
    chart(
      minutesFinding(days),
      days.map(({ day, minutes }) => ({ label: `${weekdayText(day)} ${dateText(day)}`, count: minutes })),
      most,
    ),
  ];
  if (kinds.length > 0) {
    const rows = kinds.map(({ kind, count }) => ({ label: asSentence(kindNoun(kind)), count }));
    parts.push(chart(kindsFinding(kinds), rows));
    const places = networks.map(({ network, count }) => ({ label: asSentence(placeName(network)), count }));
    parts.push(chart(networksFinding(networks), places));
  }
  return `<div class="charts">${parts.join('')}</div>`;
}

function chart(
  finding: string,
  rows: readonly { readonly label: string; readonly count: number }[],
  top = Math.max(1, ...rows.map(({ count }) => count)),
): string {
  const bars = rows
    .map(({ label, count }) => {
      const bar =
        count === 0 ? '' : `<rect width="${Math.max(2, Math.round((count / top) * 100))}" height="8" rx="4"/>`;
      return `<tr><th scope="row">${escapeHtml(label)}</th><td><svg viewBox="0 0 100 8" preserveAspectRatio="xMinYMid meet" aria-hidden="true">${bar}</svg></td><td>${count === 0 ? '' : count}</td></tr>`;
    })
    .join('');
  return `<section><h2>${escapeHtml(finding)}</h2><table>${bars}</table></section>`;
}
