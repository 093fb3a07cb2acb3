/** Boxes that must stand free of each other. */
const apart = 'article, figure, section, .session, .day, .button, h1, h2, h3';

/** Half a pixel is rounding. */
const slackPx = 0.75;

/** What is wrong with a layout: boxes over each other, text that is cut off, anything beyond the window's width. */
export function layoutFaults(root: HTMLElement): readonly string[] {
  const all = elementsIn(root).filter((element) => isSeen(element));
  return [...tooWide(all), ...cutOff(all), ...overlapping(all)];
}

function elementsIn(root: Element | ShadowRoot): readonly Element[] {
  const inside = root instanceof Element && root.shadowRoot !== null ? elementsIn(root.shadowRoot) : [];
  return [...inside, ...Array.from(root.children).flatMap((child) => [child, ...elementsIn(child)])];
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility() && element.closest('.silent') === null;
}

function tooWide(all: readonly Element[]): readonly string[] {
  const most = document.documentElement.clientWidth + slackPx;
  return all
    .filter((element) => !isInScroller(element))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > most || left < -slackPx;
    })
    .map((element) => `beyond the window: ${nameOf(element)}`);
}

/** What scrolls by itself may hold more than it shows. */
function isInScroller(element: Element): boolean {
  for (let node: Node | null = element; node !== null; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node instanceof Element && getComputedStyle(node).overflowX === 'auto') return true;
  }
  return false;
}

/** Text that ends in an ellipsis says so, and is said in whole to who asks. */
function cutOff(all: readonly Element[]): readonly string[] {
  return all
    .filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      if (overflowX === 'auto' || textOverflow === 'ellipsis' || element instanceof SVGElement) return false;
      const isClipping = overflowX === 'hidden' || overflowX === 'clip';
      return (
        isClipping && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => `cut off: ${nameOf(element)}`);
}

function overlapping(all: readonly Element[]): readonly string[] {
  const boxes = all.filter((element) => element.matches(apart) && !isInScroller(element));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => !holds(one, other) && !holds(other, one) && meet(one, other))
      .map((other) => `over each other: ${nameOf(one)} and ${nameOf(other)}`),
  );
}

function holds(outer: Element, inner: Element): boolean {
  for (let node: Node | null = inner; node !== null; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node === outer) return true;
  }
  return false;
}

/** A heading is as wide as its column: what it covers is its words. */
function boxOf(element: Element): DOMRect {
  if (!/^h\d$/.test(element.localName)) return element.getBoundingClientRect();
  const words = document.createRange();
  words.selectNodeContents(element);
  return words.getBoundingClientRect();
}

function meet(one: Element, other: Element): boolean {
  const [first, second] = [boxOf(one), boxOf(other)];
  const width = Math.min(first.right, second.right) - Math.max(first.left, second.left);
  const height = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  return width > slackPx && height > slackPx;
}

function nameOf(element: Element): string {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return `${element.localName}.${element.classList.value.trim().replaceAll(' ', '.')} “${text}”`;
}
