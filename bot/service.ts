/** The assistant behind a channel: takes what arrives, answers invokes, and sees to it that everything else goes out. */

import type { Card } from '../cards/card.ts';
import { wordsIn } from '../cards/render.ts';
import type { Event } from '../dialogs/event.ts';
import type { Channel, Reference } from './channel/channel.ts';
import { laneOf } from './channel/channel.ts';
import { keyOf } from './incoming.ts';
import { kindWords } from './kindly.ts';
import { said } from './message.ts';
import { type Deliverer, deliverer } from './outbox/deliverer.ts';
import type { PrivateItem } from './outbox/item.ts';
import type { Pace } from './outbox/pace.ts';
import { settling } from './tickets/delivered.ts';
import { desk } from './tickets/desk.ts';
import { defaultSuggestions, suggestionsIn } from './tickets/suggestions.ts';
import { type Change, type Incoming, type TurnNeeds, turns } from './turn.ts';

export type ServiceNeeds = TurnNeeds & {
  readonly channel: Channel;
  readonly pace: Pace;
  /** The folder for answers that experts suggest. */
  readonly suggestions?: string;
};

/** What an invoke is answered with: the card that takes the place of the clicked one, or words shown at it. */
export type Answer = { readonly card: Card } | { readonly words: string };

export type Service = {
  /** Returns once the turn is saved. What it has to say is on its way then, and goes out even if this process dies. Never throws. */
  take(incoming: Incoming<Event | Change>): Promise<Answer>;
  /** Words that are no turn: nothing was taken in. Best effort. */
  tell(to: Reference | undefined, words: string): Promise<void>;
  /** Reminds the experts of what waits for them. */
  remind(): Promise<void>;
  readonly deliverer: Deliverer;
};

export function service(needs: ServiceNeeds): Service {
  const { channel, report, store, experts, suggestions = defaultSuggestions } = needs;
  const takeTurn = turns(needs);
  const { outbox, tickets } = store;
  const out = deliverer({
    ...needs,
    outbox,
    tickets,
    settle: settling(needs),
    keepSuggestion: suggestionsIn(suggestions),
    chance: Math.random,
    takeUp,
  });
  const atDesk = experts && desk({ ...needs, experts, go: out.go, tell });

  /** What is said and clicked in a ticket's thread is for the ticket; what is said elsewhere among people is for nobody here. */
  async function taken(incoming: Incoming<Event | Change>): Promise<Answer> {
    const { event } = incoming;
    const answer = await atDesk?.take(incoming);
    if (answer) return answer;
    if (incoming.isOverheard || event.kind === 'edited' || event.kind === 'deleted') return { words: '' };
    return turn({ ...incoming, event });
  }

  async function turn(incoming: Incoming): Promise<Answer> {
    const { effects, language, taken, lanes = [] } = await takeTurn(incoming);
    for (const lane of new Set(lanes)) out.go(lane);
    const replaced = effects.find((effect) => effect.kind === 'replace');
    const card = replaced && incoming.wantsAnswer ? said(replaced.view, language) : undefined;
    if (taken && incoming.reference) {
      const fresh = { to: incoming.reference, said: taken.item.kind === 'update' ? card : undefined };
      out.go(taken.lane, taken, fresh);
    } else if (incoming.reference && effects.length > 0)
      out.go(laneOf(incoming.reference), undefined, { to: incoming.reference, said: undefined });
    return card ? { card: card.card } : { words: wordsIn[language].seeBelow };
  }

  /** What goes on in the chat with the person alone is a turn of its own there. @throws whatever the store throws. */
  async function takeUp(item: PrivateItem, event: string, origin: string, personal: Reference): Promise<void> {
    const { person, text, from, language } = item;
    await turn({
      key: keyOf(personal.channelId, personal.conversation, person),
      id: event,
      event: { kind: 'continued', text, from },
      language,
      where: 'personal',
      reference: personal,
      person,
      afterwards: {
        lane: origin,
        language,
        sent: { kind: 'remark', remark: 'continued-privately' },
        refused: { kind: 'remark', remark: 'private-failed' },
      },
    });
  }

  async function tell(to: Reference | undefined, words: string): Promise<void> {
    const result = to && (await channel.send(to, { text: words }));
    if (result && result.kind !== 'done') report('channel', new Error('A word to a person did not go out.', { cause: result }));
  }

  return {
    async take(incoming) {
      try {
        return await taken(incoming);
      } catch (error) {
        const words = kindWords(error, incoming.language, needs);
        if (!incoming.wantsAnswer) await tell(incoming.reference, words);
        return { words };
      }
    },
    tell,
    remind: async () => atDesk?.remind(),
    deliverer: out,
  };
}
