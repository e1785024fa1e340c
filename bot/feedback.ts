/** Takes what Teams sends when somebody has pressed one of its own thumbs under an answer. It is no turn: nobody is answered in words. */
import { z } from 'zod';
import type { Feedback } from './store/feedback-list.ts';

const schema = z.object({
  type: z.literal('invoke'),
  name: z.literal('message/submitAction'),
  id: z.string().optional(),
  replyToId: z.string().nullish(),
  value: z.object({
    actionName: z.literal('feedback'),
    actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.unknown().optional() }),
    replyToId: z.string().nullish(),
  }),
});
const wordsSchema = z.object({ feedbackText: z.string() });

/** @returns undefined for everything else, and for a thumb that says neither up nor down. */
export function feedbackIn(activity: unknown): Feedback | undefined {
  const parsed = schema.safeParse(activity);
  if (!parsed.success) return undefined;
  const { id, replyToId, value } = parsed.data;
  // Some clients leave out which message it was: then each delivery is one of its own.
  const about = replyToId || value.replyToId || id;
  if (!about) return undefined;
  return { activity: about, event: id, reaction: value.actionValue.reaction, said: wordsIn(value.actionValue.feedback) };
}

/** Teams packs the words into JSON within the JSON; others send them as they are. */
function wordsIn(feedback: unknown): string {
  const words = wordsSchema.safeParse(typeof feedback === 'string' ? unpacked(feedback) : feedback);
  if (words.success) return words.data.feedbackText;
  return typeof feedback === 'string' && !feedback.startsWith('{') ? feedback : '';
}

function unpacked(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
