/** What a conversation remembers of asking the experts: the question being written, and words that may still be sent on. */
import { z } from 'zod';
import { foundSchema, mostMessage, mostQuestion, sentSchema } from './ticket.ts';

/** Cards from further up than so many messages offer nothing any more. */
export const mostOffers = 5;

const draftSchema = z.object({
  /** Of the card that may send it. */
  token: z.string(),
  question: z.string().max(mostQuestion),
  topic: z.string().nullable(),
  /** What could go along, as it stood when the card was drawn. */
  answers: sentSchema.shape.answers,
  found: foundSchema.nullable().catch(null),
  facts: sentSchema.shape.facts,
});
export type Draft = z.infer<typeof draftSchema>;

export const expertsSchema = z.object({
  /** What was last asked in words, to begin a question to the experts with. */
  asked: z.string().max(mostQuestion),
  draft: draftSchema.nullable(),
  /** The card that was sent last: the same click once more sends nothing. */
  sent: z.string().nullable(),
  offers: z
    .array(z.object({ token: z.string(), text: z.string().max(mostMessage + 1), source: z.string(), attachments: z.int() }))
    .max(mostOffers),
});
export type Experts = z.infer<typeof expertsSchema>;

export const newExperts: Experts = { asked: '', draft: null, sent: null, offers: [] };
