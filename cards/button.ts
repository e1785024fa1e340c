/** What can be pressed on a card. */
import type { CardData, Verb } from '../dialogs/event.ts';
import type { CardRef } from '../dialogs/view.ts';

export type Button = {
  readonly title: string;
  readonly verb: Verb;
  readonly ref?: CardRef | undefined;
  readonly interview?: string;
  readonly of?: string;
  /** What else it carries, on a card about questions to the experts. */
  readonly also?: Pick<CardData, 'ticket' | 'entry' | 'token' | 'page' | 'rev'>;
  /** True on a card that has inputs: what stands in them goes along. */
  readonly takesInputs?: boolean;
};

/** A button as whoever has no card sees it: a title, and what pressing it sends. */
export type Action = { readonly title: string; readonly verb: Verb; readonly data: CardData; readonly takesInputs: boolean };

export const action = ({ title, verb, ref, interview, of, also, takesInputs = false }: Button): Action => ({
  title,
  verb,
  data: { v: 1, verb, ...(of === undefined ? {} : { of }), ...ref, ...also, ...(interview === undefined ? {} : { interview }) },
  takesInputs,
});

/** As Teams wants it at the foot of a card: `Action.Execute`, and for clients that cannot, an `Action.Submit` that means the same. Inputs go along with either. */
export function button({ title, verb, data }: Action): object {
  const style = verb === 'submit' || verb === 'start' || verb === 'send-question' ? { style: 'positive' } : {};
  return { type: 'Action.Execute', title, verb, data, ...style, fallback: { type: 'Action.Submit', title, data, ...style } };
}

/** Words in the middle of a text; every client can submit from there. */
export const run = (text: string, look: object = {}): object => ({ type: 'TextRun', text, ...look });

/** Words in the middle of a text that can be pressed. Aloud, the title is read, so it names what it is about. */
export const link = (text: string, { title, data }: Action): object => run(text, { selectAction: { type: 'Action.Submit', title, data } });
