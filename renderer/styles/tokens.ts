import { css } from 'lit';

/**
 * Every colour, voice, size and speed of the windows, as custom properties on the document.
 * `light-dark()` answers to `color-scheme`, so a theme is one attribute and native controls follow it too.
 */
export const tokens = css`
  :root {
    color-scheme: light dark;

    --paper: light-dark(#f7f2e8, #171512);
    --card: light-dark(#fffcf6, #211e1a);
    --ink: light-dark(#26211b, #f1ebe0);
    --ink-2: light-dark(#5f564b, #b9afa1);
    --ink-3: light-dark(#6f6559, #958b7d);
    --control: light-dark(#8c8172, #7f7567);
    --line: light-dark(#ddd3c2, #383229);
    --track: light-dark(#e4dac8, #332e27);
    --accent: light-dark(#1c6a5c, #6fcbb8);
    --accent-strong: light-dark(#175a4e, #86d8c6);
    --on-accent: light-dark(#ffffff, #0c1f1b);
    --accent-soft: light-dark(#d9eae4, #1e3b35);
    --amber: light-dark(#8a5a00, #e7b65c);
    --hover: light-dark(#efe8da, #2a2621);
    --level-1: light-dark(#c4d8d1, #2a4741);
    --level-2: light-dark(#93bdb1, #3a675d);
    --level-3: light-dark(#5c9c8d, #4e8f81);
    --level-4: light-dark(#2f7e70, #62b3a2);
    --level-5: light-dark(#145448, #8fe0ce);

    --serif: 'Iowan Old Style', Charter, 'Source Serif 4', Georgia, 'Noto Serif', serif;
    --sans: system-ui, sans-serif;
    --headline: 400 34px/42px var(--serif);
    --person: 600 24px/28px var(--serif);
    --card-name: 600 17px/22px var(--serif);
    --voice: italic 400 15px/21px var(--serif);
    --numerals: 300 44px/48px var(--sans);
    --body: 400 14px/20px var(--sans);
    --label: 500 14px/20px var(--sans);
    --second: 400 13px/18px var(--sans);
    --meta: 400 12px/16px var(--sans);

    --radius-button: 10px;
    --radius-card: 14px;
    --radius-chip: 16px;
    --press: 80ms;
    --quick: 120ms;
    --panel: 200ms cubic-bezier(0.2, 0, 0, 1);
  }

  :root[data-theme='light'] {
    color-scheme: light;
  }

  :root[data-theme='dark'] {
    color-scheme: dark;
  }

  @media (prefers-reduced-motion: reduce) {
    :root {
      --press: 0ms;
      --panel: 120ms;
    }
  }

  @media (forced-colors: active) {
    :root {
      --paper: Canvas;
      --card: Canvas;
      --ink: CanvasText;
      --ink-2: CanvasText;
      --ink-3: CanvasText;
      --control: ButtonBorder;
      --line: CanvasText;
      --track: CanvasText;
      --accent: Highlight;
      --accent-strong: Highlight;
      --on-accent: HighlightText;
      --accent-soft: Canvas;
      --amber: CanvasText;
      --hover: Canvas;
      --level-1: CanvasText;
      --level-2: CanvasText;
      --level-3: CanvasText;
      --level-4: CanvasText;
      --level-5: CanvasText;
    }
  }

  html,
  body {
    margin: 0;
    height: 100%;
    background: var(--paper);
    color: var(--ink);
    font: var(--body);
  }

  :root[data-paperless],
  :root[data-paperless] body {
    background: transparent;
  }
`;
