/** What can happen in a conversation, whatever channel it came through. */
import { z } from 'zod';
import type { Day } from '../rules/days.ts';
import type { Language } from './language.ts';

export const verbs = ['start', 'submit', 'change', 'cancel', 'keep', 'start-over', 'language'] as const;
export type Verb = (typeof verbs)[number];

/** What every button carries. A card that was issued for an interview also says which one, and has a token that can be used once. */
export const cardDataSchema = z.object({
  v: z.literal(1),
  verb: z.enum(verbs),
  interview: z.string().max(40).optional(),
  page: z.string().max(40).optional(),
  rev: z.int().optional(),
  token: z.string().max(80).optional(),
});
export type CardData = z.infer<typeof cardDataSchema>;

export type Event =
  | { readonly kind: 'installed' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'action'; readonly data: CardData; readonly inputs: Readonly<Record<string, unknown>> };

export type Context = {
  /** The day the rules are taken at. */
  readonly on: Day;
  /** The language of the person's client; a language they chose goes before it. */
  readonly language: Language;
  readonly where: 'personal' | 'group' | 'channel';
  /** A fresh one for each turn; cards issued in this turn carry it. */
  readonly token: string;
};
