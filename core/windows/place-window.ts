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
