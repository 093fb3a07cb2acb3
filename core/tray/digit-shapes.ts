import type { Shape } from './shape.ts';
import { stroke, type Corner } from './stroke.ts';

/** Where a digit stands and how thick its lines are, all in whole pixels. */
export interface DigitBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly thickness: number;
}

/** The middle lines of a digit's strokes, and how round its bowls are. */
interface Guides {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
  readonly round: number;
  /** How far the open end of a bowl reaches back. */
  readonly tail: number;
}

/** The shape of one digit, 0 to 9. Its upright and level lines stand on whole pixels. */
export function digitShape(digit: number, box: DigitBox): Shape {
  const draw = digits[digit];
  return draw === undefined ? [] : draw(guidesOf(box), box);
}

function guidesOf({ left, top, width, height, thickness }: DigitBox): Guides {
  const half = thickness / 2;
  const upper = Math.floor((height - thickness) / 2);
  return {
    left: left + half,
    right: left + width - half,
    top: top + half,
    middle: top + half + upper,
    bottom: top + height - half,
    round: Math.min(width - thickness, upper) / 2,
    tail: Math.round(height * 0.14),
  };
}

type Draw = (guides: Guides, box: DigitBox) => Shape;

const digits: readonly Draw[] = [zero, one, two, three, four, five, six, seven, eight, nine];

function at(x: number, y: number, radius = 0): Corner {
  return { x, y, radius };
}

function zero({ left, right, top, middle, bottom, round }: Guides, { thickness }: DigitBox): Shape {
  const corners = [at(left, top, round), at(left, bottom, round), at(right, bottom, round)];
  return stroke([at(right, middle), at(right, top, round), ...corners, at(right, middle)], thickness);
}

function one(_guides: Guides, { left, top, width, height, thickness }: DigitBox): Shape {
  const bar = left + Math.round((width - thickness) / 2 + thickness * 0.25);
  const flag = Math.min(bar - left, Math.round(thickness * 1.25));
  const foot = top + height;
  const low = top + flag + thickness * 0.25;
  const outline = [bar, top, bar + thickness, top, bar + thickness, foot, bar, foot];
  return [[...outline, bar, low, bar - flag, low + flag * 0.6, bar - flag, low + flag * 0.6 - thickness * 1.1]];
}

function two({ left, right, top, middle, bottom, round, tail }: Guides, box: DigitBox): Shape {
  const { thickness } = box;
  const bowl = [
    at(left, top + round + tail),
    at(left, top, round),
    at(right, top, round),
    at(right, middle, round / 2),
  ];
  return [...stroke([...bowl, at(left, bottom)], thickness), ...level(box, bottom)];
}

function three({ left, right, top, middle, bottom, round, tail }: Guides, { thickness }: DigitBox): Shape {
  const inside = left + round * 0.7;
  const upper = [
    at(left, top + round + tail / 2),
    at(left, top, round),
    at(right, top, round),
    at(right, middle, round),
  ];
  const lower = [at(right, middle, round), at(right, bottom, round), at(left, bottom, round)];
  return [
    ...stroke([...upper, at(inside, middle)], thickness),
    ...stroke([at(inside, middle), ...lower, at(left, bottom - round - tail / 2)], thickness),
  ];
}

function four({ left, bottom, middle }: Guides, box: DigitBox): Shape {
  const { top, width, height, thickness } = box;
  const upright = box.left + width - Math.round(thickness * 1.6) + thickness / 2;
  const bar = Math.min(bottom - thickness, middle + Math.round(height * 0.2));
  return [
    ...stroke([at(upright, top), at(upright, top + height)], thickness),
    ...stroke([at(upright, top + thickness * 0.35), at(left, bar)], thickness * 0.95),
    ...level(box, bar),
  ];
}

function five({ left, right, top, middle, bottom, round, tail }: Guides, box: DigitBox): Shape {
  const { thickness } = box;
  const bowl = [at(right, middle, round), at(right, bottom, round), at(left, bottom, round)];
  const head = [at(box.left + box.width, top), at(left, top), at(left, middle)];
  return stroke([...head, ...bowl, at(left, bottom - round - tail / 2)], thickness);
}

function six({ left, right, top, middle, bottom, round, tail }: Guides, { thickness }: DigitBox): Shape {
  const back = [at(left, top, round), at(left, bottom, round)];
  const bowl = [at(right, bottom, round), at(right, middle, round), at(left, middle)];
  return stroke([at(right, top + round + tail / 2), at(right, top, round), ...back, ...bowl], thickness);
}

function seven(_guides: Guides, { left, top, width, height, thickness }: DigitBox): Shape {
  const right = left + width;
  const foot = left + Math.round(width * 0.18);
  const slant = thickness * 1.15;
  const level = top + thickness;
  const outline = [left, top, right, top, right, level + thickness * 0.25, foot + slant, top + height];
  return [[...outline, foot, top + height, right - slant, level, left, level]];
}

function eight({ left, right, top, middle, bottom, round }: Guides, { thickness }: DigitBox): Shape {
  const centre = (left + right) / 2;
  const loop = (upper: number, lower: number): Shape => {
    const corners = [at(left, upper, round), at(left, lower, round), at(right, lower, round), at(right, upper, round)];
    return stroke([at(centre, upper), ...corners, at(centre, upper)], thickness);
  };
  return [...loop(top, middle), ...loop(middle, bottom)];
}

function nine({ left, right, top, bottom, round, tail }: Guides, { thickness, top: roof, height }: DigitBox): Shape {
  const waist = roof + thickness / 2 + Math.ceil((height - thickness) / 2);
  const back = [at(right, bottom, round), at(right, top, round)];
  const bowl = [at(left, top, round), at(left, waist, round), at(right, waist)];
  return stroke([at(left, bottom - round - tail / 2), at(left, bottom, round), ...back, ...bowl], thickness);
}

/** A bar over the whole width. */
function level({ left, width, thickness }: DigitBox, y: number): Shape {
  return stroke([at(left, y), at(left + width, y)], thickness);
}
