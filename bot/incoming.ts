/** Reads a Bot Framework activity into an event, once, at the edge. */
import { z } from 'zod';
import { cardDataSchema, type Event } from '../dialogs/event.ts';
import { languageOf } from '../dialogs/language.ts';
import type { Reference } from './channel/channel.ts';
import type { Incoming } from './turn.ts';

const activitySchema = z.object({
  type: z.string(),
  id: z.string().optional(),
  name: z.string().optional(),
  action: z.string().optional(),
  channelId: z.string(),
  serviceUrl: z.string().default(''),
  replyToId: z.string().nullish(),
  text: z.string().nullish(),
  locale: z.string().nullish(),
  value: z.unknown().optional(),
  from: z.object({ id: z.string(), aadObjectId: z.string().nullish(), name: z.string().nullish() }),
  recipient: z.object({ id: z.string(), name: z.string().nullish() }),
  conversation: z.object({
    id: z.string(),
    conversationType: z.string().nullish(),
    name: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  membersAdded: z.array(z.object({ id: z.string() })).nullish(),
  channelData: z
    .looseObject({
      team: z.looseObject({ id: z.string().nullish(), name: z.string().nullish(), aadGroupId: z.string().nullish() }).nullish(),
      channel: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
      tenant: z.looseObject({ id: z.string().nullish() }).nullish(),
    })
    .nullish()
    .catch(null),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  attachments: z
    .array(z.looseObject({ contentType: z.string().nullish() }))
    .nullish()
    .catch(null),
});
type Activity = z.infer<typeof activitySchema>;

/** The value of an `Action.Execute`; that of an `Action.Submit` is the data itself. */
const executeSchema = z.object({ action: z.object({ data: z.record(z.string(), z.unknown()) }) });

/**
 * @returns undefined for what asks for no answer: reactions, typing, read receipts, other people joining.
 * @throws ZodError for an activity without the parts that every activity has.
 */
export function incoming(raw: unknown): Incoming | undefined {
  const activity = activitySchema.parse(raw);
  const event = eventIn(activity);
  if (!event) return undefined;
  const { channelId, conversation, from } = activity;
  const reference = referenceOf(activity);
  return {
    key: keyOf(channelId, conversation.id, from),
    id: activity.id,
    event,
    language: languageOf(localeOf(activity)),
    where: reference.kind,
    place: placeOf(activity),
    reference,
    person: personOf(from),
    wantsAnswer: activity.type === 'invoke',
    clicked: activity.replyToId ?? undefined,
  };
}

function referenceOf({ channelId, serviceUrl, conversation, recipient, from, channelData }: Activity): Reference {
  const kind =
    conversation.conversationType === 'channel' ? 'channel' : conversation.conversationType === 'groupChat' ? 'group' : 'personal';
  const { team, channel, tenant } = channelData ?? {};
  return {
    channelId,
    serviceUrl,
    conversation: conversation.id,
    kind,
    tenant: conversation.tenantId ?? tenant?.id ?? undefined,
    bot: { id: recipient.id, name: recipient.name ?? undefined },
    ...(kind === 'personal' ? { person: personOf(from) } : {}),
    ...(kind === 'channel' && team?.id && channel?.id
      ? { team: { id: team.id, group: team.aadGroupId ?? undefined, channel: channel.id } }
      : {}),
  };
}

const personOf = ({ id, aadObjectId, name }: Activity['from']) => ({ id, aadObjectId: aadObjectId ?? undefined, name: name ?? undefined });

/** One conversation of one person: in a channel, each has their own. */
export const keyOf = (channelId: string, conversationId: string, from: { id: string; aadObjectId?: string | null | undefined }): string =>
  `${channelId}|${conversationId}|${from.aadObjectId ?? from.id}`;

function placeOf({ channelData, conversation }: Activity): string | undefined {
  const names = [channelData?.team?.name, channelData?.channel?.name ?? conversation.name].filter(Boolean);
  return names.length > 0 ? names.join(' / ').slice(0, 120) : undefined;
}

function eventIn(activity: Activity): Event | undefined {
  switch (activity.type) {
    case 'message':
      if (isFilled(activity.value)) return actionIn(activity.value);
      return isOnlyCard(activity) ? undefined : textIn(activity);
    case 'invoke':
      return activity.name === 'adaptiveCard/action' ? executeIn(activity.value) : undefined;
    case 'installationUpdate':
      return activity.action?.startsWith('add') && isPersonal(activity) ? { kind: 'installed' } : undefined;
    case 'conversationUpdate':
      return activity.membersAdded?.some(({ id }) => id === activity.recipient.id) && isPersonal(activity)
        ? { kind: 'installed' }
        : undefined;
    default:
      return undefined;
  }
}

const isFilled = (value: unknown): value is object => typeof value === 'object' && value !== null && Object.keys(value).length > 0;

const isPersonal = ({ conversation }: Activity): boolean => (conversation.conversationType ?? 'personal') === 'personal';

/** Whoever inserts an answer that was searched for shows it and asks nothing; some clients put a mark into the text where it stands. */
const isOnlyCard = ({ text, attachments }: Activity): boolean =>
  attachments?.some(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive') === true &&
  (text ?? '').replace(/<[^>]*>|&nbsp;/g, '').trim() === '';

function executeIn(value: unknown): Event {
  const parsed = executeSchema.safeParse(value);
  return actionIn(parsed.success ? parsed.data.action.data : {});
}

/** A card of ours carries its data beside the inputs. Anything else is answered like words that make no sense, not with silence. */
function actionIn(value: object): Event {
  const data = cardDataSchema.safeParse(value);
  if (!data.success) return { kind: 'text', text: '' };
  const inputs = Object.fromEntries(Object.entries(value).filter(([name]) => !(name in cardDataSchema.shape)));
  return { kind: 'action', data: data.data, inputs };
}

function textIn({ text, entities, recipient }: Activity): Event {
  return {
    kind: 'text',
    text: withoutMention(text ?? '', entities ?? [], recipient.id)
      .replace(/\r\n?/g, '\n')
      // Where a line ends can matter, in a letter for one.
      .replace(/&nbsp;|[^\S\n]+/g, ' ')
      .trim(),
  };
}

const mentionSchema = z.object({ type: z.literal('mention'), text: z.string(), mentioned: z.object({ id: z.string() }) });

/** Only the mention of ourselves goes; whom else they mention is part of what they say. */
function withoutMention(text: string, entities: readonly unknown[], self: string): string {
  return entities.reduce<string>((rest, entity) => {
    const mention = mentionSchema.safeParse(entity);
    return mention.success && mention.data.mentioned.id === self ? rest.replaceAll(mention.data.text, ' ') : rest;
  }, text);
}

function localeOf({ locale, entities }: Activity): string | undefined {
  const client = entities?.find(({ type }) => type === 'clientInfo');
  return locale ?? (typeof client?.['locale'] === 'string' ? client['locale'] : undefined);
}
