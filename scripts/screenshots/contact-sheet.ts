import { writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { themes, type Picture, type Theme } from './camera.ts';

const colours: Readonly<Record<Theme, string>> = {
  light: 'background: #e9e2d3; color: #26211b',
  dark: 'background: #0c0b0a; color: #f1ebe0',
};

/** Puts all pictures of each theme on one page, and that page into one picture. */
export async function makeSheets(browser: Browser, folder: string, pictures: readonly Picture[]): Promise<string[]> {
  const sheets: string[] = [];
  for (const theme of themes) {
    const own = pictures.filter((picture) => picture.theme === theme);
    if (own.length === 0) continue;
    const html = join(folder, `sheet-${theme}.html`);
    writeFileSync(html, sheetPage(theme, own, dirname(html)));
    const page = await browser.newPage({ viewport: { width: 1720, height: 1000 } });
    await page.goto(pathToFileURL(html).href);
    const file = join(folder, `sheet-${theme}.png`);
    await page.screenshot({ path: file, fullPage: true });
    await page.close();
    sheets.push(file);
  }
  return sheets;
}

function sheetPage(theme: Theme, pictures: readonly Picture[], folder: string): string {
  const figures = pictures.map(
    ({ title, file, width }) =>
      `<figure><img src="${relative(folder, file)}" width="${Math.round(width / 2)}" alt=""><figcaption>${title}</figcaption></figure>`,
  );
  return `<!doctype html>
<meta charset="utf-8">
<title>Twelve, ${theme}</title>
<style>
  body { margin: 32px; display: flex; flex-wrap: wrap; gap: 24px; font: 13px/18px system-ui, sans-serif; ${colours[theme]} }
  figure { margin: 0; max-width: min-content; }
  img { display: block; border-radius: 6px; }
  figcaption { margin-top: 6px; }
</style>
${figures.join('\n')}
`;
}
