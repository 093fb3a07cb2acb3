import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How a state is looked at besides as it is. */
export type View = 'plain' | 'whole' | 'narrow' | 'zoomed' | 'right-to-left' | 'forced' | 'calm';

const viewNames: Readonly<Record<Exclude<View, 'plain'>, string>> = {
  whole: 'the whole page',
  narrow: 'smallest width',
  zoomed: '200 % zoom',
  'right-to-left': 'right to left',
  forced: 'forced colours',
  calm: 'reduced motion',
};

/** The windows that pictures are taken of. */
type Frame = 'session' | 'contacts' | 'week' | 'settings' | 'pill';

interface Size {
  readonly width: number;
  height: number;
}

const sizes: Readonly<Record<Frame, Size>> = {
  session: { width: 420, height: 680 },
  contacts: { width: 1040, height: 720 },
  week: { width: 960, height: 720 },
  settings: { width: 560, height: 640 },
  pill: { width: 156, height: 40 },
};
const smallest: Readonly<Record<Frame, Size>> = {
  session: { width: 380, height: 560 },
  contacts: { width: 380, height: 480 },
  week: { width: 560, height: 480 },
  settings: { width: 380, height: 480 },
  pill: { width: 156, height: 40 },
};

export interface Picture {
  readonly title: string;
  readonly theme: Theme;
  readonly file: string;
  readonly width: number;
}

/** Takes every picture in both themes, as PNG files with two pixels for each of CSS. */
export class Camera {
  readonly pictures: Picture[] = [];
  readonly #folder: string;
  readonly #devtools = new WeakMap<Page, CDPSession>();
  #count = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A state of one of the windows, as it is and in further views. */
  async shoot(page: Page, frame: Frame, title: string, views: readonly View[] = []): Promise<void> {
    // Chromium draws a page in the background only now and then.
    await page.bringToFront();
    // Beside the page: the pill is all of its page.
    await page.mouse.move(4_000, 4_000);
    for (const view of ['plain', ...views] as const) {
      this.#count += 1;
      for (const theme of themes) await this.#take(page, frame, title, view, theme);
    }
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
    await this.#size(page, sizes[frame], 2);
  }

  async #take(page: Page, frame: Frame, title: string, view: View, theme: Theme): Promise<void> {
    await page.emulateMedia({
      colorScheme: theme,
      forcedColors: view === 'forced' ? 'active' : 'none',
      reducedMotion: view === 'calm' ? 'reduce' : 'no-preference',
    });
    const size = view === 'narrow' ? smallest[frame] : { ...sizes[frame] };
    if (view === 'whole') size.height = await page.evaluate(() => document.documentElement.scrollHeight);
    // The browser's own zoom gives a page half the room in CSS pixels and draws each of them twice as large.
    const zoom = view === 'zoomed' ? 2 : 1;
    await this.#size(page, { width: size.width / zoom, height: size.height / zoom }, 2 * zoom);
    if (view === 'right-to-left') await page.evaluate(() => void (document.documentElement.dir = 'rtl'));
    const name = view === 'plain' ? title : `${title}, ${viewNames[view]}`;
    const number = String(this.#count).padStart(3, '0');
    const file = join(
      this.#folder,
      theme,
      `${number}-${frame}-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.png`,
    );
    await this.save(page, file);
    this.pictures.push({ title: name, theme, file, width: size.width });
    if (view === 'right-to-left') await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  }

  /** One picture of a page as it stands, at two pixels for each of CSS. */
  async save(page: Page, file: string, size?: Size): Promise<void> {
    if (size !== undefined) await this.#size(page, size, 2);
    await settle(page);
    const { data } = await (await this.#session(page)).send('Page.captureScreenshot', { format: 'png' });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  async #size(page: Page, { width, height }: Size, deviceScaleFactor: number): Promise<void> {
    const devtools = await this.#session(page);
    await devtools.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
  }

  async #session(page: Page): Promise<CDPSession> {
    const known = this.#devtools.get(page) ?? (await page.context().newCDPSession(page));
    this.#devtools.set(page, known);
    return known;
  }
}

/** Lets a page lay itself out, and brings whatever still moves to its end. */
async function settle(page: Page): Promise<void> {
  // The page's own timers stand still with the program's clock, so the wait is here.
  await delay(60);
  await page.evaluate(() => {
    const finish = (root: Document | ShadowRoot): void => {
      for (const animation of root.getAnimations()) {
        if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
      }
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot !== null) finish(element.shadowRoot);
    };
    finish(document);
  });
  await delay(60);
}
