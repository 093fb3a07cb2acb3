import { describe, expect, it } from 'vitest';
import type { Rectangle } from '../../../core/windows/place-window.ts';
import { windowTitles } from '../../../core/text/window-text.ts';
import type { ElectronSurface } from '../../../main/app/electron-surface.ts';
import { windowPlans } from '../../../main/windows/window-plan.ts';
import { WindowPlaces } from '../../../main/windows/window-places.ts';

const laptop = {
  bounds: { x: 0, y: 0, width: 1440, height: 900 },
  workArea: { x: 0, y: 0, width: 1440, height: 860 },
};
const desk = {
  bounds: { x: 1440, y: 0, width: 2560, height: 1440 },
  workArea: { x: 1440, y: 0, width: 2560, height: 1400 },
};

function setUp(icon: Rectangle | null = null) {
  const stored = new Map<string, Rectangle>();
  const world = { displays: [laptop] };
  const holds = ({ bounds }: typeof laptop, x: number): boolean => x >= bounds.x && x < bounds.x + bounds.width;
  const screen = {
    getPrimaryDisplay: () => laptop,
    getAllDisplays: () => world.displays,
    getDisplayMatching: ({ x }: Rectangle) => world.displays.find((display) => holds(display, x)) ?? laptop,
  } as unknown as ElectronSurface['screen'];
  const places = new WindowPlaces({
    screen,
    trayBounds: () => icon,
    places: {
      getPlace: (key) => stored.get(key) ?? null,
      setPlace: (key, place) => void stored.set(key, place),
    },
  });
  return { places, world, stored };
}

const { pill, session, week } = windowPlans('win32', windowTitles);

describe('the place of the pill', () => {
  it('is at first the corner of the tray icon', () => {
    const { places } = setUp({ x: 1300, y: 865, width: 24, height: 24 });
    expect(places.find('pill', pill)).toEqual({ x: 1276, y: 812, width: 156, height: 40 });
  });

  it('is the corner where a tray is likely when nobody tells', () => {
    expect(setUp().places.find('pill', pill)).toEqual({ x: 1276, y: 812, width: 156, height: 40 });
  });

  it('is another one for each set of displays', () => {
    const { places, world } = setUp();
    places.remember('pill', pill, { x: 20, y: 30, width: 156, height: 40 });
    world.displays = [laptop, desk];
    expect(places.find('pill', pill)).toMatchObject({ x: 1276, y: 812 });
    places.remember('pill', pill, { x: 3000, y: 700, width: 156, height: 40 });
    expect(places.find('pill', pill)).toMatchObject({ x: 3000, y: 700 });
    world.displays = [laptop];
    expect(places.find('pill', pill)).toMatchObject({ x: 20, y: 30 });
  });

  it('is never off the screen, and never another size', () => {
    const { places } = setUp();
    places.remember('pill', pill, { x: 9_000, y: -400, width: 600, height: 300 });
    expect(places.find('pill', pill)).toEqual({ x: 1284, y: 0, width: 156, height: 40 });
    expect(places.inside({ x: -90, y: 2_000, width: 156, height: 40 })).toMatchObject({ x: 0, y: 820 });
  });
});

describe('the places of the other windows', () => {
  it('are under the icon for a popover, and in the middle for an ordinary one', () => {
    const { places } = setUp({ x: 1300, y: 865, width: 24, height: 24 });
    expect(places.find('session', session)).toEqual({ x: 1020, y: 172, width: 420, height: 680 });
    expect(places.find('week', week)).toMatchObject({ x: 240, width: 960 });
  });

  it('stay the same whatever displays there are', () => {
    const { places, world, stored } = setUp();
    places.remember('week', week, { x: 100, y: 50, width: 900, height: 700 });
    world.displays = [laptop, desk];
    expect(places.find('week', week)).toEqual({ x: 100, y: 50, width: 900, height: 700 });
    expect([...stored.keys()]).toEqual(['week']);
  });
});
