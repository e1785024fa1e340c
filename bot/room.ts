/** Keeps a map from growing without end: when it is full, the quarter goes that has been in it longest. One at a time would be slow. */
export function makeRoom(map: Map<string, unknown>, most: number): void {
  if (map.size < most) return;
  for (const key of map.keys()) {
    if (map.size <= (most * 3) / 4) return;
    map.delete(key);
  }
}
