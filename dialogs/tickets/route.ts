/** Which channel a question goes to, by what it is about and in which language. */
import { z } from 'zod';
import { languages } from '../language.ts';
import type { Ticket } from './ticket.ts';

const hours = z
  .number()
  .positive()
  .max(24 * 90);

const channelSchema = z.strictObject({
  /** What the operator calls it; tickets remember it by this name. */
  name: z.string().trim().min(1).max(80),
  /** Interviews or answers by id, or by how their ids begin up to a hyphen: `vouchers`, `renew`, `fees-renewal`. */
  topics: z.array(z.string().min(1)).min(1).optional(),
  languages: z.array(z.enum(languages)).min(1).optional(),
  /** What the team's card is written in. */
  language: z.enum(languages).default('en'),
  answerWithinHours: hours.default(24),
  remindHoursBefore: hours.default(4),
  /** Where it is in Teams. */
  team: z.string().min(1),
  channel: z.string().min(1),
  /** The team's id in Entra: with it, a message of unknown outcome can be looked for. */
  group: z.string().min(1).optional(),
  /** False where the assistant hears every message of the channel, and not only those that mention it. */
  mentionNeeded: z.boolean().default(true),
});

export const expertsConfigSchema = z
  .strictObject({ channels: z.array(channelSchema).min(1), default: z.string() })
  .superRefine(({ channels, default: fallback }, { addIssue }) => {
    const names = channels.map(({ name }) => name);
    for (const name of new Set(names.filter((each, index) => names.indexOf(each) !== index)))
      addIssue({ code: 'custom', path: ['channels'], message: `two channels are called "${name}"; give each a name of its own` });
    if (!names.includes(fallback))
      addIssue({ code: 'custom', path: ['default'], message: `no channel is called "${fallback}"; there are: ${names.join(', ')}` });
  });

export type ExpertsConfig = z.infer<typeof expertsConfigSchema>;
export type ExpertsChannel = ExpertsConfig['channels'][number];

/** The first channel whose rule fits. One without a rule is there to be the default. */
export function routeOf(
  { topic, language }: Pick<Ticket, 'topic' | 'language'>,
  { channels, default: fallback }: ExpertsConfig,
): ExpertsChannel {
  const fits = ({ topics, languages: spoken }: ExpertsChannel) =>
    (topics !== undefined || spoken !== undefined) &&
    (topics === undefined || (topic !== null && topics.some((each) => topic === each || topic.startsWith(`${each}-`)))) &&
    (spoken === undefined || spoken.includes(language));
  const found = channels.find(fits) ?? channels.find(({ name }) => name === fallback);
  if (!found) throw new Error(`No channel is called "${fallback}": read the configuration with expertsConfigSchema before it is used.`);
  return found;
}

const msAnHour = 60 * 60 * 1000;

/** In milliseconds, as a step of a ticket wants them. */
export const timesOf = ({ answerWithinHours, remindHoursBefore }: ExpertsChannel) => ({
  answerWithin: answerWithinHours * msAnHour,
  remindBefore: remindHoursBefore * msAnHour,
});
