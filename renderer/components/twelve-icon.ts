import { iconPaths } from './icon-paths.ts';

/** Every drawing that is here by now. */
let drawings: Readonly<Record<string, string>> = iconPaths;

const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * One drawing of the set, in the colour of the text around it. Always decoration: the words stand beside it or in the
 * control's name. A plain element, because a window holds dozens of them and each Lit element costs a shadow root.
 */
export class TwelveIcon extends HTMLElement {
  static readonly observedAttributes = ['name'];

  connectedCallback(): void {
    this.setAttribute('aria-hidden', 'true');
    this.#draw();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#draw();
  }

  #draw(): void {
    const name = this.getAttribute('name') ?? '';
    const drawing = drawings[name];
    const path = this.querySelector('path') ?? this.#canvas();
    path.setAttribute('d', drawing ?? '');
    if (drawing === undefined && drawings === iconPaths) void this.#drawLater();
  }

  /** Draws what does not come with the window: so much is not to be loaded before the countdown is there. */
  async #drawLater(): Promise<void> {
    const { moreIconPaths } = await import('./more-icon-paths.ts');
    drawings = { ...iconPaths, ...moreIconPaths };
    this.#draw();
  }

  #canvas(): SVGPathElement {
    const svg = document.createElementNS(svgNamespace, 'svg');
    const path = document.createElementNS(svgNamespace, 'path');
    const attributes = {
      viewBox: '0 0 20 20',
      width: '20',
      height: '20',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '1.5',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    };
    for (const [attribute, value] of Object.entries(attributes)) svg.setAttribute(attribute, value);
    svg.append(path);
    this.replaceChildren(svg);
    return path;
  }
}

customElements.define('twelve-icon', TwelveIcon);

declare global {
  interface HTMLElementTagNameMap {
    'twelve-icon': TwelveIcon;
  }
}
