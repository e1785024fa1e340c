/** What waits to be sent: what is to be said, not yet how it looks, so that a newer version of the assistant can send it too. */
import type { Language } from '../../dialogs/language.ts';
import type { ThreadView } from '../../dialogs/tickets/views.ts';
import type { View } from '../../dialogs/view.ts';
import type { Person } from '../channel/channel.ts';

/** What is said somewhere else once it is known whether this one could be said. */
export type Afterwards = { readonly lane: string; readonly language: Language; readonly sent: View; readonly refused: View };

/** Words between an asker and a team. `message`: the one they carry; an edit finds by it what went out before. */
export type Relay = { readonly ticket: string; readonly of: 'to-asker' | 'to-thread'; readonly message?: string | undefined };

export type SendItem = {
  readonly kind: 'send';
  readonly view: View | ThreadView;
  readonly language: Language;
  readonly relay?: Relay;
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

/** What relayed words say now, in the place of what they said. */
export type EditItem = {
  readonly kind: 'edit';
  readonly view: View | ThreadView;
  readonly language: Language;
  readonly relay: Relay & { readonly message: string };
};

/** The card of a ticket, drawn as the ticket is when it goes out: as a new post in the team's channel, or in the place of the one there. */
export type TicketCardItem = {
  readonly kind: 'post' | 'card';
  readonly ticket: string;
  readonly language: Language;
  readonly mentionNeeded: boolean;
  /** How often the ticket had changed then; a later card brings this change, too. */
  readonly changes: number;
  /** It may have arrived before, and says so. */
  readonly isRepeated?: true;
  /** The card in the channel is gone: this one goes below where it was. */
  readonly isAnew?: true;
};

/** What a ticket teaches, for a maintainer, into a file of this name. */
export type SuggestItem = { readonly kind: 'suggest'; readonly ticket: string; readonly name: string };

export type Item = SendItem | UpdateItem | PrivateItem | EditItem | TicketCardItem | SuggestItem;
