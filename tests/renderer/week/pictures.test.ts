/// <reference types="vite/client" />
import { html } from 'lit';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands, page } from 'vitest/browser';
import serifItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import serifExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url';
import serifBold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import sans from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import sansBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import { weekFixtures, type WeekFixture } from '../../../renderer/gallery/week-fixtures.ts';
import {
  aheadFixture,
  levelsFixture,
  nothingAround,
  returnsFixture,
  usualYear,
} from '../../../renderer/gallery/year-fixtures.ts';
import { applyTheme } from '../../../renderer/styles/adopt-tokens.ts';
import '../../../renderer/week/week-page.ts';
import { comparePictures } from '../../support/compare-pictures.ts';
import { layoutFaults } from '../../support/layout-faults.ts';
import { mount } from './mount.ts';

/** Each browser draws in its own way: pictures are compared with those of the same one. */
const major = /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? '0';
const pictures = import.meta.glob<string>('./pictures/*/*.png', { query: '?url', import: 'default', eager: true });

/** The fonts of the tests stand in for those of the system, which are others on each. */
beforeAll(async () => {
  const faces = [
    new FontFace('Test Serif', `url(${serif})`),
    new FontFace('Test Serif', `url(${serifItalic})`, { style: 'italic' }),
    new FontFace('Test Serif', `url(${serifBold})`, { weight: '600' }),
    new FontFace('Test Serif', `url(${serifExtended})`, { weight: '600', unicodeRange: 'U+0100-02FF' }),
    new FontFace('Test Sans', `url(${sans})`, { weight: '400' }),
    new FontFace('Test Sans', `url(${sansBold})`, { weight: '600' }),
    new FontFace('Test Arabic', `url(${arabic})`),
  ];
  for (const face of faces) document.fonts.add(await face.load());
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root {
    --serif: 'Test Serif', 'Test Arabic', serif !important;
    --sans: 'Test Sans', 'Test Arabic', sans-serif !important;
  }`);
  document.adoptedStyleSheets.push(sheet);
});

afterEach(() => {
  applyTheme('system');
  document.documentElement.removeAttribute('dir');
});

interface Scene {
  readonly fixture: WeekFixture;
  readonly theme?: 'dark';
  readonly direction?: 'rtl';
  /** Width of the window in its own pixels: half of it at 200 %. */
  readonly width?: number;
}

const scenes: Readonly<Record<string, Scene>> = {
  light: { fixture: 'usual' },
  dark: { fixture: 'usual', theme: 'dark' },
  empty: { fixture: 'empty without anybody next' },
  'one-session': { fixture: 'one session' },
  'full-week': { fixture: 'many sessions' },
  'long-names': { fixture: 'long names' },
  'right-to-left': { fixture: 'arabic', direction: 'rtl' },
  'zoomed-to-200': { fixture: 'usual', width: 480 },
};

async function show({ fixture, theme, direction, width = 960 }: Scene): Promise<HTMLElement> {
  applyTheme(theme ?? 'light');
  document.documentElement.dir = direction ?? 'ltr';
  const week = weekFixtures[fixture];
  const around =
    week.people.length === 0
      ? { ...nothingAround, returns: [] }
      : { levels: levelsFixture, year: usualYear, ahead: aheadFixture, returns: returnsFixture };
  await page.viewport(width, 720);
  const shown = await mount(html`<twelve-week-page .week=${week} .around=${around}></twelve-week-page>`);
  await document.fonts.ready;
  // The whole page, so that nothing of it is out of the picture.
  await page.viewport(width, Math.ceil(shown.getBoundingClientRect().height));
  return shown;
}

describe.each(Object.entries(scenes))('the week, %s', (name, scene) => {
  it('has nothing that overlaps, is cut off or is wider than the window', async () => {
    expect(layoutFaults(await show(scene))).toEqual([]);
  });

  const known = pictures[`./pictures/${major}/${name}.png`];
  const isWritten = import.meta.env['VITE_WRITE_PICTURES'] === 'yes';

  it.skipIf(known === undefined && !isWritten)('looks as it did', async () => {
    await show(scene);
    const taken = await page.screenshot({ base64: true, save: false, animations: 'disabled' } as never);
    const base64 = typeof taken === 'string' ? taken : (taken as { base64: string }).base64;
    if (isWritten) await commands.writeFile(`tests/renderer/week/pictures/${major}/${name}.png`, base64, 'base64');
    else expect(await comparePictures(base64, known ?? '')).toBeLessThan(0.001);
  });
});
