import type { Menu, MenuItemConstructorOptions, NativeImage } from 'electron';
import type { TrayElectron } from '../../main/tray/tray-service.ts';

/** An image that knows what it was made of. */
export interface FakeImage {
  readonly representations: { readonly scaleFactor: number; readonly buffer: Buffer }[];
  isTemplate: boolean;
}

/** The desktop as far as a tray icon needs it, which writes down everything that it is told. */
export class FakeDesktop {
  /** What the tray was told, in order: the method and its first argument. */
  readonly told: (readonly [method: string, argument: unknown])[] = [];
  readonly images: FakeImage[] = [];
  template: MenuItemConstructorOptions[] = [];
  bounds = { x: 0, y: 0, width: 0, height: 0 };
  scaleFactor = 1;
  isDark = false;
  isDestroyed = false;
  trays = 0;
  readonly #listeners = new Map<string, () => void>();

  /** Fires an event of the tray, or `updated` of the theme. */
  fire(event: string): void {
    this.#listeners.get(event)?.();
  }

  hears(event: string): boolean {
    return this.#listeners.has(event);
  }

  toldOf(method: string): readonly unknown[] {
    return this.told.filter(([name]) => name === method).map(([, argument]) => argument);
  }

  /** As code sees it that owns a tray. */
  readonly electron: TrayElectron = makeElectron(this);

  listen(event: string, listener: () => void): void {
    this.#listeners.set(event, listener);
  }

  makeImage() {
    const image: FakeImage & Record<string, unknown> = {
      representations: [],
      isTemplate: false,
      addRepresentation: (part: { scaleFactor: number; buffer: Buffer }) => image.representations.push(part),
      setTemplateImage: (isTemplate: boolean) => {
        image.isTemplate = isTemplate;
      },
    };
    this.images.push(image);
    return image;
  }
}

function makeElectron(desktop: FakeDesktop): TrayElectron {
  const tell =
    (method: string) =>
    (argument?: unknown): void => {
      if (desktop.isDestroyed) throw new Error('Tray is destroyed');
      desktop.told.push([method, argument]);
    };
  class Tray {
    constructor(image: NativeImage) {
      desktop.isDestroyed = false;
      desktop.trays += 1;
      desktop.told.push(['new', image]);
    }
    setImage = tell('setImage');
    setToolTip = tell('setToolTip');
    setTitle = (title: string, options?: unknown): void => {
      tell('setTitle')(title);
      tell('titleOptions')(options);
    };
    setContextMenu = tell('setContextMenu');
    popUpContextMenu = tell('popUpContextMenu');
    setIgnoreDoubleClickEvents = tell('setIgnoreDoubleClickEvents');
    getBounds = () => desktop.bounds;
    isDestroyed = () => desktop.isDestroyed;
    destroy = (): void => {
      desktop.isDestroyed = true;
    };
    on = (event: string, listener: () => void): unknown => desktop.listen(event, listener);
  }
  return {
    Tray,
    Menu: {
      buildFromTemplate: (template) => {
        desktop.template = template;
        return { template } as unknown as Menu;
      },
      setApplicationMenu: () => {},
    },
    nativeImage: {
      createEmpty: () => desktop.makeImage() as unknown as NativeImage,
      createFromBuffer: (buffer: Buffer) => {
        const image = desktop.makeImage();
        image.representations.push({ scaleFactor: 1, buffer });
        return image as unknown as NativeImage;
      },
    },
    nativeTheme: {
      shouldUseDarkColors: false,
      get shouldUseDarkColorsForSystemIntegratedUI() {
        return desktop.isDark;
      },
      themeSource: 'system',
      on: (event, listener) => desktop.listen(event, listener),
    },
    screen: {
      getPrimaryDisplay: () => ({ scaleFactor: desktop.scaleFactor }),
    } as unknown as TrayElectron['screen'],
  };
}
