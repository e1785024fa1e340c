/** Tells the operator when the store begins to fail, and when it works again: each once, however many turns meet it meanwhile. */
import type { Engine } from './engine.ts';

/** `trouble`: what to say of an error; undefined for one that is not the store's. */
export function watched(engine: Engine, trouble: (error: unknown) => string | undefined, tell: (line: string) => void): Engine {
  const told = new Set<string>();

  function fails(error: unknown): never {
    const words = trouble(error);
    if (words !== undefined && !told.has(words)) {
      told.add(words);
      tell(`${words} It is tried again with every turn.`);
    }
    throw error;
  }

  return {
    ...engine,
    read: (work) => engine.read(work).catch(fails),
    async write(work, durability) {
      const result = await engine.write(work, durability).catch(fails);
      // A store that is full or locked can still be read, so only this shows that it is over.
      if (told.size > 0) tell('The store works again.');
      told.clear();
      return result;
    },
  };
}
