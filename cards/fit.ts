/** Keeps a card within what Teams carries. */
import { type Card, jsonOf } from './card.ts';

/** Teams counts two bytes for each UTF-16 unit. */
export const maxBytes = 25_000;
export const bytesOf = (json: object): number => 2 * JSON.stringify(json).length;
const cardBytes = (card: Card): number => 2 * jsonOf(card).length;

/**
 * The first of several ways, from the fullest to the leanest, that fits; the leanest if none does.
 * Filling a template is the dear part, so a way whose model saves too little against the fullest is passed over without it.
 */
export function fitting<Way, Model extends object>(
  ways: readonly [Way, ...Way[]],
  modelOf: (way: Way) => Model,
  fill: (model: Model) => Card,
): { readonly card: Card; readonly way: Way } {
  const [fullest, ...leaner] = ways;
  const full = modelOf(fullest);
  let fitted = { card: fill(full), way: fullest };
  const over = cardBytes(fitted.card) - maxBytes;
  if (over <= 0) return fitted;
  const size = bytesOf(full);
  for (const way of leaner) {
    const model = modelOf(way);
    if (size - bytesOf(model) < over && way !== leaner.at(-1)) continue;
    fitted = { card: fill(model), way };
    if (cardBytes(fitted.card) <= maxBytes) break;
  }
  return fitted;
}
