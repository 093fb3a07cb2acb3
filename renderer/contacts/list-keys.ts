/** Where a key leads in a list, or null for a key that does not move. `page` is how many rows are in sight. */
export function stepOf(key: string, place: number, total: number, page: number): number | null {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + page,
    PageUp: place - page,
    Home: 0,
    End: total - 1,
  };
  const wanted = places[key];
  return wanted === undefined ? null : Math.min(total - 1, Math.max(0, wanted));
}
