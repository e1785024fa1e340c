/** A question that a person asked the experts: what was sent, what was said since, who looks after it. Plain JSON, with a number for its shape. */
import { z } from 'zod';
import { type Answers, applicantSchema } from '../../rules/applicant.ts';
import type { Day } from '../../rules/days.ts';
import { type DecisionId, decisions } from '../../rules/decisions/index.ts';
import { type FactId, facts } from '../../rules/facts/index.ts';
import { type Requirement, requirements } from '../../rules/rule.ts';
import { languages } from '../language.ts';

export const mostQuestion = 2000;
/** So much of a message travels, in UTF-16 units; who gets it is told when there was more. */
export const mostMessage = 4000;

const personSchema = z.object({ id: z.string(), name: z.string() });
export type Someone = z.infer<typeof personSchema>;

const milliseconds = z.int();

/** Each on its own: what a later version no longer knows takes nothing else with it. */
const answersSchema = z.record(z.string(), z.unknown()).transform(
  (stored) =>
    Object.fromEntries(
      Object.entries(stored).filter(([field, value]) => {
        const { success, data } = applicantSchema.safeParse({ [field]: value });
        return success && field in data;
      }),
    ) as Answers,
);
const factsSchema = z.array(z.string()).transform((ids) => ids.filter((id): id is FactId => Object.hasOwn(facts, id)));
const verdict = z.enum(['yes', 'no', 'unknown']);

/** What a decision came to, as it stood when the question was asked. */
export const foundSchema = z.object({
  decision: z.string().refine((id): id is DecisionId => Object.hasOwn(decisions, id)) as unknown as z.ZodType<DecisionId>,
  on: z.string() as z.ZodType<Day>,
  verdict,
  requirements: z
    .array(z.object({ requirement: z.string(), verdict }))
    .transform((all) =>
      all.filter((each): each is { requirement: Requirement; verdict: typeof each.verdict } =>
        (requirements as readonly string[]).includes(each.requirement),
      ),
    ),
});
export type Found = z.infer<typeof foundSchema>;

/** What the person saw and let go; what they left out is not in it. */
export const sentSchema = z.object({
  question: z.string().max(mostQuestion),
  answers: answersSchema,
  found: foundSchema.nullable().catch(null),
  facts: factsSchema,
});
export type Sent = z.infer<typeof sentSchema>;

export const statuses = ['open', 'assigned', 'waiting', 'resolved', 'withdrawn'] as const;
export type Status = (typeof statuses)[number];

export const sides = ['asker', 'expert'] as const;
export type Side = (typeof sides)[number];

const messageSchema = z.object({
  id: z.string(),
  side: z.enum(sides),
  /** Once a note, always a note: it stays with the team. */
  kind: z.enum(['said', 'note']),
  /** `held`: goes out as soon as it may, such as once there is a thread or the ticket is open again. `kept`: never goes out. */
  state: z.enum(['held', 'sent', 'kept', 'taken-back']),
  /** True once it went out: what follows is an edit of it. */
  wentOut: z.boolean(),
  by: personSchema,
  text: z.string().max(mostMessage),
  /** There was more than travels. */
  shortened: z.boolean(),
  /** Files and pictures, which stay where they are. */
  attachments: z.int(),
  /** The channel's id of it, unique on its side. */
  source: z.string(),
  at: milliseconds,
  /** When the latest edit was made, by the channel's clock. */
  editedAt: milliseconds.nullable(),
});
export type Message = z.infer<typeof messageSchema>;

export const happenings = [
  ...(['opened', 'posted', 'post-failed', 'taken', 'released', 'replied', 'noted', 'asker-wrote', 'edited', 'taken-back'] as const),
  ...(['resolved', 'reopened', 'withdrawn', 'reminded', 'not-delivered'] as const),
] as const;
export type Happening = (typeof happenings)[number];

export const ticketSchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  language: z.enum(languages),
  /** The interview or the answer it is about, where that is known. */
  topic: z.string().nullable(),
  /** The name of the channel it was routed to. */
  team: z.string(),
  /** `key` is the asker's own conversation: news go there and nowhere else. */
  asker: z.object({ key: z.string(), name: z.string() }),
  sent: sentSchema,
  status: z.enum(statuses),
  owner: personSchema.nullable(),
  messages: z.array(messageSchema),
  /** Nothing is ever taken out of it. */
  history: z.array(z.object({ at: milliseconds, by: personSchema.nullable(), what: z.enum(happenings) })),
  /** True once the post stands in the channel. */
  posted: z.boolean(),
  /** The asker has heard that the post failed. */
  toldOfFailure: z.boolean(),
  /** Changes of status and owner so far; a button of an older card is told by it. */
  rev: z.int(),
  /** Changes of any kind so far. */
  changes: z.int(),
  /** When an answer is due, when the team is reminded next, and how often it was since the asker last wrote. */
  dueAt: milliseconds.nullable(),
  remindAt: milliseconds.nullable(),
  reminded: z.int(),
  /** What has been taken in: the same once more changes nothing. */
  seen: z.array(z.string()),
  /** Edits that came before what they edit; `text` is null for something deleted. */
  early: z.array(
    z.object({
      side: z.enum(sides),
      source: z.string(),
      by: z.string(),
      text: z
        .string()
        .max(mostMessage + 1)
        .nullable(),
      at: milliseconds,
    }),
  ),
});
export type Ticket = z.infer<typeof ticketSchema>;

/** @returns undefined for what is no ticket, or one of a later version than this. */
export const readTicket = (stored: unknown): Ticket | undefined => ticketSchema.safeParse(stored).data;

export const isClosed = ({ status }: Pick<Ticket, 'status'>): boolean => status === 'resolved' || status === 'withdrawn';
