/** What is remembered of a conversation between two turns. Plain JSON, with a number for its shape. */
import { z } from 'zod';
import { applicantSchema, type Field, fields } from '../rules/applicant.ts';
import { interviewIds } from './interviews/index.ts';
import { languages } from './language.ts';
import { expertsSchema, newExperts } from './tickets/slot.ts';

const field = z.enum(fields as [Field, ...Field[]]);
const rawText = z.string().max(210);

export const interviewSchema = z.object({
  id: z.enum(interviewIds),
  answers: applicantSchema,
  /** What was typed and did not fit, kept so that it can be mended instead of typed again. An empty one stands for a field left out. */
  drafts: z.partialRecord(field, rawText),
  /** The page that is open; null once the verdict is there. */
  page: z.string().nullable(),
  /** Going through all pages again to change something. */
  reviewing: z.boolean(),
  /** The one answer that is being changed. */
  changing: field.nullable(),
  /** Left out on purpose: not asked again, and named on the verdict. */
  skipped: z.array(field),
  /** Known from another interview, and not changed since. */
  taken: z.array(field),
  /** The answers of the verdict before, to tell what a change has changed. */
  before: applicantSchema.nullable(),
  /** Words that can mean several things, until the person says which. */
  unclear: z
    .array(
      z.object({
        said: rawText,
        options: z
          .array(z.object({ field, raw: rawText }))
          .min(2)
          .max(4),
      }),
    )
    .max(8),
  /** The card that may be used now. */
  card: z.object({ rev: z.int(), token: z.string() }),
  /** The card used last, with what it brought: the same click once more is no second answer. */
  used: z.object({ token: z.string(), inputs: z.string() }).nullable(),
  confirmingCancel: z.boolean(),
});

export const stateSchema = z.object({
  schema: z.literal(3),
  language: z.enum(languages).nullable(),
  greeted: z.boolean(),
  /** What the verdicts so far rested on: the next interview does not ask it again. */
  known: applicantSchema,
  interview: interviewSchema.nullable(),
  /** Interviews that another one interrupted, the latest last. */
  parked: z.array(interviewSchema),
  /** When something last happened, in milliseconds since 1970. */
  seen: z.int().nullable(),
  /** What was typed after a long silence, until the person says whether to go on. */
  waiting: z.string().max(2000).nullable(),
  /** The next message is somebody else's, to be read for a support agent. */
  pasting: z.boolean(),
  /** Asking the experts; states from before there were any have none of it. */
  experts: expertsSchema.default(newExperts).catch(newExperts),
});

export type State = z.infer<typeof stateSchema>;
export type InterviewState = z.infer<typeof interviewSchema>;

export const newState: State = {
  schema: 3,
  language: null,
  greeted: false,
  known: {},
  interview: null,
  parked: [],
  seen: null,
  waiting: null,
  pasting: false,
  experts: newExperts,
};
