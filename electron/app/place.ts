/** Where the window opens: where it was, as long as that is on a screen of today. */

/** Device-independent pixels, as Electron gives them. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

const usual = { width: 1366, height: 768 };

/** So much of the title bar must be on a screen for a hand to reach it. */
const GRIP = { width: 120, height: 40 };

function isReachable(place: Area, screen: Area): boolean {
  const across = Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x);
  const top = place.y >= screen.y - 8 && place.y + GRIP.height <= screen.y + screen.height;
  return across >= GRIP.width && top;
}

/** @param last the place of the last time, as it was read from the file; null for the usual one */
export function placeOn(screens: readonly Area[], last: Partial<Area> | null): Partial<Area> & { width: number; height: number } {
  const { x, y, width, height } = last ?? {};
  const numbers = [x, y, width, height];
  if (!numbers.every((value) => Number.isInteger(value))) return usual;
  const place = { x, y, width, height } as Area;
  return screens.some((screen) => isReachable(place, screen)) ? place : usual;
}
