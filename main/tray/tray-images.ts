import type { NativeImage } from 'electron';
import { drawIcon, type IconFormat } from '../../core/tray/draw-icon.ts';
import { iconLookKey, type IconLook } from '../../core/tray/icon-look.ts';
import type { TrayChoices } from '../../core/tray/tray-choices.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import { encodePng } from './png.ts';

/** From how many physical pixels on the ring is drawn in twelve pieces. */
const segmentedFrom = 32;

/** Side of an icon of the Windows taskbar and of the menu bar of macOS, in points. */
const iconPoints = 16;

/** About what Linux panels show an icon at, in points: 22 on KDE and GNOME, 24 on Xfce. */
const linuxPoints = 24;

type ImageMakers = Pick<ElectronSurface, 'nativeImage' | 'nativeTheme' | 'screen'>;

/**
 * The tray's images, each drawn when it is first needed and kept: the same picture is always the same object, because
 * systems cache what they make of it by object.
 */
export class TrayImages {
  readonly #electron: ImageMakers;
  readonly #platform: Platform;
  readonly #images = new Map<string, NativeImage>();

  constructor(electron: ImageMakers, platform: Platform) {
    this.#electron = electron;
    this.#platform = platform;
  }

  /** The image for a look as the screen and the panel are now. */
  imageOf(look: IconLook, tone: TrayChoices['trayTone']): NativeImage {
    const formats = this.#formats(tone);
    const key = [iconLookKey(look), ...formats.map(({ size, tone }) => `${size}-${tone}`)].join(' ');
    const known = this.#images.get(key);
    if (known !== undefined) return known;
    const image = this.#make(look, formats);
    this.#images.set(key, image);
    return image;
  }

  #formats(tone: TrayChoices['trayTone']): readonly [IconFormat, ...IconFormat[]] {
    switch (this.#platform) {
      case 'darwin':
        return [
          { size: iconPoints, tone: 'template', isSegmented: false },
          { size: iconPoints * 2, tone: 'template', isSegmented: true },
        ];
      case 'win32': {
        // The taskbar takes the 1x bitmap whatever the screen's scale is, so it is drawn at physical pixels.
        const size = evenPixels(iconPoints * this.#scale());
        // The taskbar has a theme of its own: the one of the program says nothing about it.
        const isDark = this.#electron.nativeTheme.shouldUseDarkColorsForSystemIntegratedUI;
        return [{ size, tone: isDark ? 'dark' : 'light', isSegmented: size >= segmentedFrom }];
      }
      case 'linux': {
        // Panels scale what they get to their own size: twice what is likely shown loses nothing then. What is drawn
        // follows what will be shown.
        const shown = linuxPoints * this.#scale();
        const isSegmented = shown >= segmentedFrom;
        return [{ size: isSegmented ? 64 : 48, tone: tone === 'system' ? 'unknown' : tone, isSegmented }];
      }
    }
  }

  #scale(): number {
    return Math.max(1, this.#electron.screen.getPrimaryDisplay().scaleFactor);
  }

  #make(look: IconLook, [first, ...others]: readonly [IconFormat, ...IconFormat[]]): NativeImage {
    const { nativeImage } = this.#electron;
    if (others.length === 0) return nativeImage.createFromBuffer(encodePng(drawIcon(look, first)));
    const image = nativeImage.createEmpty();
    for (const format of [first, ...others]) {
      image.addRepresentation({
        scaleFactor: format.size / first.size,
        width: format.size,
        height: format.size,
        buffer: encodePng(drawIcon(look, format)),
      });
    }
    image.setTemplateImage(true);
    return image;
  }
}

/** The icon's upright strokes stand on its middle line, which falls between two pixels only in an even picture. */
function evenPixels(size: number): number {
  return Math.round(size / 2) * 2;
}
