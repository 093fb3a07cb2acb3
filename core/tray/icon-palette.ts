import { colour, type Colour } from './picture.ts';

/**
 * What an icon is drawn for: a light or a dark panel, one whose colour nobody tells us, or the menu bar of macOS, which
 * takes opacity alone and colours it by itself.
 */
export type PanelTone = 'light' | 'dark' | 'unknown' | 'template';

export interface IconPalette {
  /** Minutes that are left, and what is done. */
  readonly lit: Colour;
  /** Minutes that are spent. */
  readonly track: Colour;
  /** The ring at rest and the sign of a pause. */
  readonly calm: Colour;
  /** Minutes that are left while it stands still. */
  readonly dimmed: Colour;
}

export const iconPalettes: Readonly<Record<PanelTone, IconPalette>> = {
  light: {
    lit: colour('#1C6A5C'),
    track: colour('#5F564B', 0.34),
    calm: colour('#5F564B'),
    dimmed: colour('#5F564B', 0.72),
  },
  dark: {
    lit: colour('#6FCBB8'),
    track: colour('#F1EBE0', 0.3),
    calm: colour('#E4DCCF'),
    dimmed: colour('#E4DCCF', 0.66),
  },
  // Linux panels are often dark in a light theme and the other way round, and do not say so. These two middle tones keep
  // a contrast of 3 or more on white, on black and on the greys of the great desktops (#EFF0F1, #31363B, #1E1E1E).
  unknown: {
    lit: colour('#2B9481'),
    track: colour('#8A8178', 0.42),
    calm: colour('#8A8178'),
    dimmed: colour('#8A8178', 0.8),
  },
  template: {
    lit: colour('#000000'),
    track: colour('#000000', 0.3),
    calm: colour('#000000'),
    dimmed: colour('#000000', 0.6),
  },
};
