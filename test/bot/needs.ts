/** What turns need, for tests: a store in memory, a fixed day, tokens that can be told. */
import { openStore, type Store } from '../../bot/store/index.ts';
import type { TurnNeeds } from '../../bot/turn.ts';
import { noKnowledge } from '../../rules/ask/index.ts';

export async function testNeeds(more: Partial<TurnNeeds> = {}, wrap: (store: Store) => Store = (store) => store): Promise<TurnNeeds> {
  const now = more.now ?? (() => 0);
  let token = 0;
  return {
    store: wrap(await openStore(':memory:', { now })),
    now,
    knowledge: noKnowledge,
    today: () => '2022-10-01',
    newToken: () => {
      token += 1;
      return `token-${token}`.padEnd(16, 'x');
    },
    report: () => {},
    ...more,
  };
}
