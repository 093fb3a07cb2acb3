/** A rectangle on the desktop in device-independent pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far a popover keeps away from the icon and the edges of the work area. */
const margin = 8;

/**
 * Puts a popover beside the tray icon, on the side where the panel leaves room, wholly inside the work area.
 * Whole numbers only: Electron refuses fractions.
 */
export function placeBesideIcon(icon: Rectangle, size: Size, workArea: Rectangle): Rectangle {
  const { width, height } = fit(size, workArea);
  const centre = icon.x + icon.width / 2;
  const isPanelAtTop = icon.y + icon.height / 2 < workArea.y + workArea.height / 2;
  const y = isPanelAtTop
    ? Math.max(icon.y + icon.height, workArea.y) + margin
    : Math.min(icon.y, bottom(workArea)) - height - margin;
  return inside({ x: centre - width / 2, y, width, height }, workArea);
}

/** Puts a window in the middle of the work area. */
export function placeInMiddle(size: Size, workArea: Rectangle): Rectangle {
  const { width, height } = fit(size, workArea);
  return inside(
    { x: workArea.x + (workArea.width - width) / 2, y: workArea.y + (workArea.height - height) / 2, width, height },
    workArea,
  );
}

/** Puts a small window into the corner of the work area that is nearest to something: the tray icon, or the panel. */
export function placeInCorner(size: Size, near: Rectangle, workArea: Rectangle): Rectangle {
  const { width, height } = fit(size, workArea);
  const isAtLeft = near.x + near.width / 2 < workArea.x + workArea.width / 2;
  const isAtTop = near.y + near.height / 2 < workArea.y + workArea.height / 2;
  return inside(
    {
      x: isAtLeft ? workArea.x + margin : workArea.x + workArea.width - width - margin,
      y: isAtTop ? workArea.y + margin : bottom(workArea) - height - margin,
      width,
      height,
    },
    workArea,
  );
}

/**
 * Where the icons of a panel are likely to be on a display that does not tell: at its right end, on the side from which
 * the panel takes its room; below where nothing takes any.
 */
export function likelyTray(bounds: Rectangle, workArea: Rectangle): Rectangle {
  const isPanelAtTop = workArea.y - bounds.y > bottom(bounds) - bottom(workArea);
  return { x: bounds.x + bounds.width, y: isPanelAtTop ? bounds.y : bottom(bounds), width: 0, height: 0 };
}

/** Puts a window back where it was, moved inside the work area when the displays have changed since. */
export function placeAgain(place: Rectangle, smallest: Size, workArea: Rectangle): Rectangle {
  const wanted = { width: Math.max(place.width, smallest.width), height: Math.max(place.height, smallest.height) };
  return inside({ ...place, ...fit(wanted, workArea) }, workArea);
}

function fit(size: Size, workArea: Rectangle): Size {
  return { width: Math.min(size.width, workArea.width), height: Math.min(size.height, workArea.height) };
}

function bottom(area: Rectangle): number {
  return area.y + area.height;
}

function inside(wanted: Rectangle, area: Rectangle): Rectangle {
  const clamp = (value: number, least: number, most: number): number =>
    Math.round(Math.max(least, Math.min(value, most)));
  return {
    x: clamp(wanted.x, area.x, area.x + area.width - wanted.width),
    y: clamp(wanted.y, area.y, area.y + area.height - wanted.height),
    width: Math.round(wanted.width),
    height: Math.round(wanted.height),
  };
}
