/** A button as Teams wants it: `Action.Execute`, and for clients that cannot, an `Action.Submit` that means the same. */
import type { CardData, Verb } from '../dialogs/event.ts';
import type { CardRef } from '../dialogs/view.ts';

export type Button = { readonly title: string; readonly verb: Verb; readonly ref?: CardRef };

export type Action = {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: Verb;
  readonly data: CardData;
  readonly [property: string]: unknown;
};

export function action({ title, verb, ref }: Button): Action {
  const data: CardData = { v: 1, verb, ...ref };
  const takes = verb === 'submit' ? {} : { associatedInputs: 'none' };
  const style = verb === 'submit' || verb === 'start' ? { style: 'positive' } : {};
  return {
    type: 'Action.Execute',
    title,
    verb,
    data,
    ...takes,
    ...style,
    fallback: { type: 'Action.Submit', title, data, ...takes, ...style },
  };
}
