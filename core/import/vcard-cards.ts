import type { DecodeBytes } from './quoted-printable.ts';
import { linesToPause } from './import-step.ts';
import { textLines, type TextLine } from './text-lines.ts';
import { encodingOf, readCardLine, type CardProperty } from './vcard-line.ts';

/** One card of a file. A card that is not whole has no END, or another card begins inside of it. */
export interface Card {
  /** 1-based line of its BEGIN. */
  readonly line: number;
  readonly properties: readonly CardProperty[];
  readonly isWhole: boolean;
}

const begin = /^\s*BEGIN\s*:\s*VCARD\s*$/i;
const end = /^\s*END\s*:\s*VCARD\s*$/i;

/** Pictures, sounds and keys are large and never used: their lines are passed over without being kept. */
const unused = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE|X-APPLE-WALLPAPER\w*)[;:]/i;

/** A property under way: more lines may belong to it. */
interface OpenLine {
  readonly line: number;
  text: string;
  readonly encoding: ReturnType<typeof encodingOf>;
  readonly isUnused: boolean;
}

function open({ line, text }: TextLine): OpenLine {
  const isUnused = unused.test(text);
  return { line, text: isUnused ? '' : text, encoding: encodingOf(text), isUnused };
}

/** Adds a line to the property under way, if it belongs to it. */
function goesOn(property: OpenLine, text: string): boolean {
  // Nothing belongs to a card's first and last line, and a stray line behind them must not cost somebody their place.
  if (begin.test(property.text) || end.test(property.text)) return false;
  // A soft break of quoted-printable text: the next line goes on without being indented.
  if (property.encoding === 'quoted-printable' && property.text.endsWith('=')) {
    property.text = property.text.slice(0, -1) + text.replace(/^[ \t](?=\S)/, '');
    return true;
  }
  const isFolded = /^[ \t]/.test(text);
  const isBlock = property.encoding === 'base64' && /^[A-Za-z0-9+/=]+$/.test(text);
  if (!isFolded && !isBlock) return false;
  if (!property.isUnused) property.text += text.slice(isFolded ? 1 : 0);
  return true;
}

/** Joins the lines that belong together, as vCard 2.1, 3.0 and 4.0 each fold them. */
function* unfold(lines: Iterable<TextLine>): Generator<OpenLine | 'pause'> {
  let property: OpenLine | null = null;
  for (const line of lines) {
    if (line.line % linesToPause === 0) yield 'pause';
    if (property !== null && goesOn(property, line.text)) continue;
    if (property !== null && !property.isUnused) yield property;
    property = open(line);
  }
  if (property !== null && !property.isUnused) yield property;
}

/** The cards of a text, one at a time, with a pause now and then. What stands between cards is passed over. */
export function* readCards(text: string, decode: DecodeBytes): Generator<Card | 'pause'> {
  let card: { line: number; properties: CardProperty[] } | null = null;
  // An AGENT of vCard 2.1 is a card within a card: somebody else's, so it is passed over.
  let depth = 0;
  for (const unfolded of unfold(textLines(text))) {
    if (unfolded === 'pause') {
      yield unfolded;
      continue;
    }
    const { line, text: content } = unfolded;
    if (begin.test(content)) {
      const isAgent: boolean = card?.properties.at(-1)?.name === 'AGENT' && card.properties.at(-1)?.value.trim() === '';
      if (isAgent || depth > 0) depth += 1;
      else {
        if (card !== null) yield { ...card, isWhole: false };
        card = { line, properties: [] };
      }
    } else if (end.test(content)) {
      if (depth > 0) depth -= 1;
      else if (card !== null) {
        yield { ...card, isWhole: true };
        card = null;
      }
    } else if (card !== null && depth === 0) {
      const property = readCardLine(line, content, decode);
      if (property !== null) card.properties.push(property);
    }
  }
  if (card !== null) yield { ...card, isWhole: false };
}
