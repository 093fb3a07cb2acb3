const svg = 'http://www.w3.org/2000/svg';

/** Drawn on 20 units with round strokes; never a text glyph, which some systems turn into an emoji. */
const paths = {
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  down: 'M5.5 8l4.5 4.5L14.5 8',
  right: 'M8 5.5l4.5 4.5L8 14.5',
  tick: 'M4.5 10.5l3.5 3.5 7.5-8',
  grip: 'M15 9l-6 6M15 13l-2 2',
} as const;

/** A drawn icon; hidden from screen readers, so the button around it needs a name. */
export function icon(name: keyof typeof paths): SVGSVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '0 0 20 20');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.classList.add('icon');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', paths[name]);
  drawing.append(path);
  return drawing;
}
