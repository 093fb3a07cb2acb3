import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { barHeights, type Desktop } from '../desktop/desktop.ts';

/** Electron's `screen`: one display, as large as the page that shows the desktop. */
export class HostScreen extends EventEmitter {
  readonly #desktop: Desktop;

  constructor(desktop: Desktop) {
    super();
    this.#desktop = desktop;
  }

  /** The page that shows the desktop has another size now. */
  resized(width: number, height: number): void {
    const { screen } = this.#desktop;
    if (screen.width === width && screen.height === height) return;
    this.#desktop.screen = { width, height };
    this.emit('display-metrics-changed', {}, this.getPrimaryDisplay(), ['bounds', 'workArea']);
  }

  getPrimaryDisplay(): Electron.Display {
    this.#desktop.needReady("The 'screen' module can't be used before the app 'ready' event");
    const { platform, screen } = this.#desktop;
    const bar = barHeights[platform];
    const area = { x: 0, y: platform === 'win32' ? 0 : bar, width: screen.width, height: screen.height - bar };
    return {
      accelerometerSupport: 'unknown',
      bounds: { x: 0, y: 0, ...screen },
      colorDepth: 24,
      colorSpace: '',
      depthPerComponent: 8,
      detected: true,
      displayFrequency: 60,
      id: 1,
      internal: false,
      label: '',
      maximumCursorSize: { width: 0, height: 0 },
      monochrome: false,
      nativeOrigin: { x: 0, y: 0 },
      rotation: 0,
      scaleFactor: 1,
      size: { ...screen },
      touchSupport: 'unknown',
      workArea: area,
      workAreaSize: { width: area.width, height: area.height },
    };
  }

  getAllDisplays(): Electron.Display[] {
    return [this.getPrimaryDisplay()];
  }

  getDisplayMatching(_rectangle: Electron.Rectangle): Electron.Display {
    return this.getPrimaryDisplay();
  }

  getDisplayNearestPoint(_point: Electron.Point): Electron.Display {
    return this.getPrimaryDisplay();
  }

  getCursorScreenPoint(): Electron.Point {
    this.#desktop.needReady("The 'screen' module can't be used before the app 'ready' event");
    return { ...this.#desktop.cursor };
  }
}
