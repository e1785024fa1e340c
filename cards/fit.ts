/** Keeps a card within what Teams carries. */
import type { Card } from './card.ts';

/** Teams counts two bytes for each UTF-16 unit. */
export const maxBytes = 25_000;
export const bytesOf = (card: Card): number => 2 * JSON.stringify(card).length;

/** The first of several ways, from the fullest to the leanest, that fits; the leanest if none does. */
export function fitting<Way>(ways: readonly [Way, ...Way[]], fill: (way: Way) => Card): { readonly card: Card; readonly way: Way } {
  let [way] = ways;
  let card = fill(way);
  for (const next of ways.slice(1)) {
    if (bytesOf(card) <= maxBytes) break;
    way = next;
    card = fill(way);
  }
  return { card, way };
}
