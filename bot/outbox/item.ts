/** What waits to be sent: what is to be said, not yet how it looks, so that a newer version of the assistant can send it too. */
import type { Language } from '../../dialogs/language.ts';
import type { View } from '../../dialogs/view.ts';
import type { Person } from '../channel/channel.ts';

/** What is said somewhere else once it is known whether this one could be said. */
export type Afterwards = { readonly lane: string; readonly language: Language; readonly sent: View; readonly refused: View };

export type SendItem = {
  readonly kind: 'send';
  readonly view: View;
  readonly language: Language;
  readonly afterwards?: Afterwards;
  /** It may have arrived before, and says so. */
  readonly isRepeated?: true;
  /** Its card was too large: the words alone. */
  readonly isText?: true;
};

export type UpdateItem = {
  readonly kind: 'update';
  /** The message to change. */
  readonly activity: string;
  readonly view: View;
  readonly language: Language;
  /** The person has seen the card in the answer to their click already. */
  readonly isAnswered: boolean;
  readonly isText?: true;
};

/** Something asked in a group or channel, to be taken up in the chat with that person. */
export type PrivateItem = {
  readonly kind: 'private';
  readonly person: Person;
  readonly text: string;
  readonly from: string;
  readonly language: Language;
};

export type Item = SendItem | UpdateItem | PrivateItem;
