/** What can happen in a conversation, whatever channel it came through. */
import { z } from 'zod';
import type { Knowledge } from '../rules/ask/index.ts';
import type { Day } from '../rules/days.ts';
import type { Language } from './language.ts';
import { ticketVerbs } from './tickets/verbs.ts';
import type { TicketSummary } from './tickets/views.ts';

/** What a button can mean. */
export const verbs = [
  // An interview and its cards.
  ...(['start', 'submit', 'back', 'skip', 'change', 'choose', 'resume', 'cancel', 'keep', 'start-over'] as const),
  // Beside it: these change no answer.
  ...(['help', 'topics', 'ask', 'why', 'person', 'language', 'private'] as const),
  // Somebody else's message, with the agent's corrections; its text comes with the card.
  'triage',
  ...ticketVerbs,
] as const;
export type Verb = (typeof verbs)[number];

/** What every button carries. A card that was issued for an interview also says which one, and has a token that can be used once. */
export const cardDataSchema = z.object({
  v: z.literal(1),
  verb: z.enum(verbs),
  interview: z.string().max(40).optional(),
  page: z.string().max(40).optional(),
  rev: z.int().optional(),
  token: z.string().max(80).optional(),
  /** For `change`: the field. For `why`: the requirement. For `choose`: the number of the choice, from 0. For `private`: what was asked. For `ask`: the id of an answer. For `person` and `ask-experts`: what was asked. */
  of: z.string().max(200).optional(),
  /** For what is about a question to the experts: its ticket, and the answer it began with. */
  ticket: z.string().max(80).optional(),
  entry: z.string().max(80).optional(),
});
export type CardData = z.infer<typeof cardDataSchema>;

export type Event =
  | { readonly kind: 'installed' }
  /** `id`: the channel's id of the message, by which its edits are known; `attachments`: how many files and pictures came with it. */
  | { readonly kind: 'text'; readonly text: string; readonly id?: string; readonly attachments?: number }
  | { readonly kind: 'action'; readonly data: CardData; readonly inputs: Readonly<Record<string, unknown>> }
  /** Something asked in a group or channel, taken up in the personal chat. */
  | { readonly kind: 'continued'; readonly text: string; readonly from: string };

export type Context = {
  /** The day the rules are taken at. */
  readonly on: Day;
  /** Milliseconds since 1970, to tell how long somebody was away. */
  readonly now: number;
  /** What questions are answered from. */
  readonly knowledge: Knowledge;
  /** The language of the person's client; a language they chose goes before it. */
  readonly language: Language;
  readonly where: 'personal' | 'group' | 'channel';
  /** What the group or channel is called, where the client says so. */
  readonly place?: string;
  /** Where experts can be asked from here. */
  readonly experts?: { readonly available: true };
  /** This person's questions to the experts: the open ones, and those resolved lately. In the personal chat only. */
  readonly tickets?: readonly TicketSummary[];
  /** A fresh one for each turn; cards issued in this turn carry it. */
  readonly token: string;
};
