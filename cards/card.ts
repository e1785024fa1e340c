/** A card is a template filled with a model of plain words and values. */
import { Template } from 'adaptivecards-templating';

export type Card = { readonly type: 'AdaptiveCard'; readonly [property: string]: unknown };

/** A template takes a model in which everything it names is there. */
export type Fill<Model> = (model: Model) => Card;

/**
 * Prepares a template for filling. A name that the model lacks would stay in the card as it is written;
 * such a card is never sent.
 *
 * @throws Error naming the template and the leftover.
 */
export function template<Model extends object>(name: string, json: object): Fill<Model> {
  const prepared = new Template(json);
  return (model) => {
    const card = prepared.expand({ $root: model }) as Card;
    const left = jsonOf(card).includes('${') ? leftover(card) : undefined;
    if (left)
      throw new Error(
        `The card template "${name}" was left with ${left}: the model has nothing by that name. Add it to the model or take it out of the template.`,
      );
    return card;
  };
}

const written = new WeakMap<Card, string>();

/** As JSON; a card is looked over, weighed and sent, and written only once for the first two. */
export function jsonOf(card: Card): string {
  const json = written.get(card) ?? JSON.stringify(card);
  written.set(card, json);
  return json;
}

/** What people typed may hold anything; in a text it is kept apart from the template's own marks, in an input it stays as it is. */
export const literal = (text: string): string => text.replaceAll('${', '$\u200b{');

function leftover(node: unknown, key?: string): string | undefined {
  if (typeof node === 'string') return key === 'value' || !node.includes('${') ? undefined : /\$\{[^}]*\}?/.exec(node)?.[0];
  if (typeof node !== 'object' || node === null) return undefined;
  for (const [name, child] of Object.entries(node)) {
    const found = leftover(child, name);
    if (found) return found;
  }
  return undefined;
}
