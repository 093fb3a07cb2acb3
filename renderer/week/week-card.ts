import { firstName } from '../../core/contacts/first-name.ts';
import { headlineText, ringNumber } from '../../core/text/week-text.ts';
import { daysText, weekdayText, dateText } from '../../core/text/week-days-text.ts';
import { goalText, meanText, weekBeforeText } from '../../core/text/week-text.ts';
import { weekExportText } from '../../core/text/week-export-text.ts';
import { headlineOf } from '../../core/week/headline.ts';
import type { MinuteMark, WeekSummary } from '../../core/week/week-summary.ts';
import { recordMarks } from '../components/ring-geometry.ts';

/** Drawn at twice its size, so that it is sharp wherever it is shown. */
const scale = 2;
const width = 1200;
const height = 630;
const edge = 64;

interface Ink {
  readonly context: CanvasRenderingContext2D;
  /** A colour of the window's, by its token. */
  readonly colour: (token: string) => string;
  readonly serif: string;
  readonly sans: string;
}

/** Draws a week on a card: its sentence and its shelf of rings. The colours are those of the window as it is now. */
export function drawWeekCard(week: WeekSummary): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The page has no canvas.');
  const probe = document.createElement('span');
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const ink: Ink = {
    context,
    colour: (token) => {
      probe.style.color = `var(--${token})`;
      return style.color;
    },
    serif: style.getPropertyValue('--serif'),
    sans: style.getPropertyValue('--sans'),
  };
  context.scale(scale, scale);
  context.fillStyle = ink.colour('paper');
  context.fillRect(0, 0, width, height);
  const below = drawWords(ink, week);
  drawShelf(ink, week, Math.max(below + 28, 272));
  write(ink, weekExportText.madeBy, { x: edge, y: height - 36, font: `400 18px ${ink.sans}`, token: 'ink-3' });
  probe.remove();
  return canvas;
}

interface Written {
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly token: string;
  readonly align?: CanvasTextAlign;
  readonly most?: number;
}

function write({ context, colour }: Ink, text: string, { x, y, font, token, align, most }: Written): void {
  context.font = font;
  context.fillStyle = colour(token);
  context.textAlign = align ?? 'left';
  context.fillText(most === undefined ? text : shortened(context, text, most), x, y);
}

function shortened(context: CanvasRenderingContext2D, text: string, most: number): string {
  if (context.measureText(text).width <= most) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && context.measureText(`${characters.join('')}…`).width > most) characters.pop();
  return `${characters.join('')}…`;
}

/** Breaks a text between words into lines that fit, at most two. */
function linesOf(context: CanvasRenderingContext2D, text: string, most: number): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || context.measureText(longer).width <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= 2 ? lines : [lines[0] ?? '', lines.slice(1).join(' ')];
}

/** Where the week is, its sentence and what is beside it; answers where they end. */
function drawWords(ink: Ink, week: WeekSummary): number {
  const { context, serif, sans } = ink;
  const most = width - 2 * edge;
  write(ink, daysText(week.firstDay, week.lastDay, '0000-01-01'), {
    x: edge,
    y: 76,
    font: `600 20px ${sans}`,
    token: 'ink-2',
  });
  const font = `400 50px ${serif}`;
  context.font = font;
  const lines = linesOf(context, headlineText(headlineOf(week)), most);
  lines.forEach((line, index) => write(ink, line, { x: edge, y: 142 + index * 60, font, token: 'ink', most }));
  const y = 142 + (lines.length - 1) * 60 + 44;
  const beside = [goalText(week.goal), weekBeforeText(week.weekBefore), meanText(week.mean)].filter(
    (text) => text !== '',
  );
  write(ink, beside.slice(0, 2).join(' '), { x: edge, y, font: `400 20px ${sans}`, token: 'ink-2', most });
  return y;
}

function drawShelf(ink: Ink, { days }: WeekSummary, top: number): void {
  const { context, colour, sans } = ink;
  const column = (width - 2 * edge) / 7;
  const bottom = height - 84;
  days.forEach(({ day, isToday, sessions }, index) => {
    const left = edge + index * column;
    if (isToday) {
      context.fillStyle = colour('card');
      context.fillRect(left, top, column, bottom - top);
    }
    context.strokeStyle = colour('line');
    context.lineWidth = 1;
    if (index > 0) line(context, left, top, left, bottom);
    const middle = left + column / 2;
    const label = `${weekdayText(day)} ${dateText(day)}`;
    write(ink, label, { x: middle, y: top + 32, font: `400 17px ${sans}`, token: 'ink-3', align: 'center' });
    const shown = sessions.slice(0, bottom - top > 250 ? 2 : 1);
    const radius = shown.length > 1 ? 30 : 46;
    shown.forEach((session, place) => {
      const y = top + 60 + radius + place * (radius * 2 + 44);
      drawRing(ink, { x: middle, y, radius, minutes: session.minutes });
      write(ink, ringNumber(session.attendedMs), {
        x: middle,
        y: y + 6,
        font: `400 18px ${sans}`,
        token: 'ink-2',
        align: 'center',
      });
      const rest = sessions.length - shown.length;
      const name =
        place === shown.length - 1 && rest > 0 ? `${firstName(session.name)} +${rest}` : firstName(session.name);
      const under = {
        x: middle,
        y: y + radius + 26,
        font: `400 18px ${sans}`,
        token: 'ink',
        align: 'center',
        most: column - 12,
      } as const;
      write(ink, name, under);
    });
  });
  context.strokeStyle = colour('line');
  line(context, edge, top, width - edge, top);
  line(context, edge, bottom, width - edge, bottom);
}

function line(context: CanvasRenderingContext2D, x: number, y: number, toX: number, toY: number): void {
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(toX, toY);
  context.stroke();
}

const tokens: Readonly<Record<MinuteMark, string>> = {
  unattended: 'track',
  attended: 'level-2',
  looked: 'level-2',
  acted: 'accent',
};

function drawRing(
  { context, colour }: Ink,
  { x, y, radius, minutes }: { x: number; y: number; radius: number; minutes: readonly MinuteMark[] },
): void {
  const marks = recordMarks(minutes);
  const gap = 0.045;
  context.lineWidth = radius * 0.26;
  marks.forEach((mark, index) => {
    const from = (index / marks.length - 0.25) * 2 * Math.PI + gap;
    const to = ((index + 1) / marks.length - 0.25) * 2 * Math.PI - gap;
    context.strokeStyle = colour(tokens[mark]);
    context.beginPath();
    context.arc(x, y, radius - context.lineWidth / 2, from, to);
    context.stroke();
  });
}

/** A card as the bytes of a PNG. */
export async function weekCardPng(week: WeekSummary): Promise<Uint8Array> {
  const canvas = drawWeekCard(week);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new Error('The picture could not be made.');
  return new Uint8Array(await blob.arrayBuffer());
}
