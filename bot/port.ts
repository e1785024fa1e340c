/** The little that the assistant wants of a channel. */
import type { Card } from '../cards/card.ts';

/** Text alone, or a card with its text for those who cannot see cards. */
export type Message = {
  readonly text: string;
  readonly card?: Card;
  /** Goes out with thumbs up and down. */
  readonly feedback?: true;
};

export interface TurnPort {
  /** An invoke has to be answered, even one that was answered before. */
  readonly wantsAnswer: boolean;
  /** Sends a new message. @returns the channel's id of it, where it says one. */
  send(message: Message): Promise<string | undefined>;
  /** Puts a card in the place of the one that was clicked. @returns the channel's id of that message. */
  replace(message: Message & { readonly card: Card }): Promise<string | undefined>;
  /**
   * Opens the chat with this person alone and works there. `key` is that conversation's.
   *
   * @throws Error where the person cannot be written to, such as before they have added the assistant.
   */
  inPersonalChat(work: (key: string, port: TurnPort) => Promise<void>): Promise<void>;
}
