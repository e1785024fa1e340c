/** What is remembered of a conversation between two turns. Plain JSON, with a number for its shape. */
import { z } from 'zod';
import { applicantSchema, fields } from '../rules/applicant.ts';
import { interviewIds } from './interviews/index.ts';
import { languages } from './language.ts';

const interviewSchema = z.object({
  id: z.enum(interviewIds),
  answers: applicantSchema,
  /** What was typed and did not fit, kept so that it can be mended instead of typed again. An empty one stands for a field left out. */
  drafts: z.partialRecord(z.enum(fields as [(typeof fields)[number]]), z.string().max(210)),
  /** The page that is open; null once the verdict is there. */
  page: z.string().nullable(),
  /** Going through all pages again to change something. */
  reviewing: z.boolean(),
  /** The card that may be used now. */
  card: z.object({ rev: z.int(), token: z.string() }),
  /** The card used last, with what it brought: the same click once more is no second answer. */
  used: z.object({ token: z.string(), inputs: z.string() }).nullable(),
  confirmingCancel: z.boolean(),
});

export const stateSchema = z.object({
  schema: z.literal(1),
  language: z.enum(languages).nullable(),
  greeted: z.boolean(),
  interview: interviewSchema.nullable(),
});

export type State = z.infer<typeof stateSchema>;
export type InterviewState = z.infer<typeof interviewSchema>;

export const newState: State = { schema: 1, language: null, greeted: false, interview: null };
