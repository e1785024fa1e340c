/** What was written last in each of some conversations: whoever reads the very same again need not parse it anew. */

/** So many are kept, a conversation that goes on among them; and none for longer than this after its last turn. */
const most = 500;
const keptMs = 600_000;

type Noted = { readonly json: string; readonly value: unknown; readonly at: number };
export type Lately = ReturnType<typeof lately>;

export function lately(now: () => number) {
  /** The oldest first. */
  const known = new Map<string, Noted>();

  function drop(isOver: (noted: Noted) => boolean): void {
    for (const [key, noted] of known) {
      if (!isOver(noted)) break;
      known.delete(key);
    }
  }

  return {
    note(key: string, json: string, value: unknown): void {
      known.delete(key);
      known.set(key, { json, value, at: now() });
      drop(() => known.size > most);
    },
    /** As it was noted, the same object, if that is what stands there. */
    read(key: string, json: string): unknown {
      const found = known.get(key);
      return found?.json === json ? found.value : JSON.parse(json);
    },
    tidy: () => drop(({ at }) => at < now() - keptMs),
  };
}
