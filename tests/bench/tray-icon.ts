import { drawIcon } from '../../core/tray/draw-icon.ts';
import { ringSteps, type IconLook } from '../../core/tray/icon-look.ts';
import { encodePng } from '../../main/tray/png.ts';
import { TrayImages } from '../../main/tray/tray-images.ts';
import { FakeDesktop } from '../support/fake-tray.ts';
import { limited, told, type Measurement } from './support/measurement.ts';
import { median, percentile } from './support/statistics.ts';

const rounds = 20;
const format = { size: 32, tone: 'dark', isSegmented: true } as const;

/** Every picture that a session can bring. */
const looks: readonly IconLook[] = [
  { kind: 'rest' },
  { kind: 'finished' },
  ...Array.from({ length: ringSteps }, (_, step) => ({ kind: 'running', step: step + 1 }) as const),
  ...Array.from({ length: ringSteps }, (_, step) => ({ kind: 'paused', step: step + 1 }) as const),
  ...Array.from({ length: 60 }, (_, number) => ({ kind: 'minutes', number: number + 1 }) as const),
  ...Array.from({ length: 60 }, (_, number) => ({ kind: 'seconds', number }) as const),
];

/** How long the program draws at the tray's icon. */
export const trayIcon: Measurement = {
  name: 'tray icon',
  async measure() {
    const drawn = timesOf((look) => drawIcon(look, format));
    const made = timesOf((look) => encodePng(drawIcon(look, format)));
    const desktop = new FakeDesktop();
    // The taskbar of Windows at twice the density takes 32 px.
    desktop.scaleFactor = 2;
    const images = new TrayImages(desktop.electron, 'win32');
    for (const look of looks) images.imageOf(look, 'system');
    const cached = timesOf((look) => images.imageOf(look, 'system'));
    if (desktop.images.length !== looks.length) throw new Error('A picture that was there was drawn once more.');
    return [
      limited('An icon of 32 px, drawn, p95', percentile(drawn, 0.95), 'ms', 1),
      told('An icon of 32 px, drawn and made a PNG, median', median(made), 'ms'),
      limited('An icon of 32 px, from the cache, p95', percentile(cached, 0.95), 'ms', 0.05),
    ];
  },
};

function timesOf(draw: (look: IconLook) => unknown): readonly number[] {
  const times: number[] = [];
  // The first rounds compile the code.
  for (let round = -rounds; round < rounds; round += 1) {
    for (const look of looks) {
      const before = performance.now();
      draw(look);
      if (round >= 0) times.push(performance.now() - before);
    }
  }
  return times;
}
