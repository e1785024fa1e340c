/** Reads a Bot Framework activity into an event, once, at the edge. */
import { z } from 'zod';
import { cardDataSchema, type Event } from '../dialogs/event.ts';
import { languageOf } from '../dialogs/language.ts';
import type { Reference } from './channel/channel.ts';
import type { Change, Incoming } from './turn.ts';

const activitySchema = z.object({
  type: z.string(),
  id: z.string().optional(),
  name: z.string().optional(),
  action: z.string().optional(),
  channelId: z.string(),
  serviceUrl: z.string().default(''),
  replyToId: z.string().nullish(),
  text: z.string().nullish(),
  timestamp: z.string().nullish(),
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
      eventType: z.string().nullish(),
      team: z.looseObject({ id: z.string().nullish(), name: z.string().nullish(), aadGroupId: z.string().nullish() }).nullish(),
      channel: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
      tenant: z.looseObject({ id: z.string().nullish() }).nullish(),
    })
    .nullish()
    .catch(null),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  attachments: z
    .array(z.looseObject({ contentType: z.string().nullish(), content: z.unknown().optional() }))
    .nullish()
    .catch(null),
});
type Activity = z.infer<typeof activitySchema>;

/** The value of an `Action.Execute`; that of an `Action.Submit` is the data itself. */
const executeSchema = z.object({ action: z.object({ data: z.record(z.string(), z.unknown()) }) });

/**
 * `event` is a change where a person has edited or deleted an earlier message.
 *
 * @returns undefined for what asks for no answer: reactions, typing, read receipts, other people joining.
 * @throws ZodError for an activity without the parts that every activity has.
 */
export function incoming(raw: unknown): Incoming<Event | Change> | undefined {
  const activity = activitySchema.parse(raw);
  const event = eventIn(activity);
  if (!event) return undefined;
  const { channelId, conversation, from } = activity;
  const reference = referenceOf(activity);
  return {
    key: keyOf(channelId, conversation.id, from),
    id: 'message' in event ? `${event.message}/${event.kind}/${event.at}` : activity.id,
    event,
    ...(reference.kind === 'channel' && event.kind === 'text' && !isMentioned(activity) ? { isOverheard: true } : {}),
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

function eventIn(activity: Activity): Event | Change | undefined {
  switch (activity.type) {
    case 'message':
      if (isFilled(activity.value)) return actionIn(activity.value);
      return isOnlyCard(activity) ? undefined : textIn(activity);
    case 'messageUpdate':
      return changeIn(activity);
    case 'messageDelete':
      return activity.id === undefined ? undefined : { kind: 'deleted', message: activity.id, at: timeOf(activity) };
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

function textIn(activity: Activity): Event {
  const attachments = filesIn(activity);
  return {
    kind: 'text',
    text: writtenIn(activity),
    ...(activity.id === undefined ? {} : { id: activity.id }),
    ...(attachments === 0 ? {} : { attachments }),
  };
}

/** Undone deletions bring the words back, as an edit does. Other updates, such as of a card by its clients, change no words. */
function changeIn(activity: Activity): Change | undefined {
  const { id, channelData } = activity;
  if (id === undefined || !['editMessage', 'undeleteMessage'].includes(channelData?.eventType ?? '')) return undefined;
  return { kind: 'edited', message: id, text: writtenIn(activity), at: timeOf(activity) };
}

/** Milliseconds since 1970. */
function timeOf({ timestamp }: Activity): number {
  const at = Date.parse(timestamp ?? '');
  return Number.isNaN(at) ? Date.now() : at;
}

/** Without our mention, with its lines. */
/** Where a line ends can matter, in a letter for one. */
const writtenIn = ({ text, entities, recipient }: Activity): string =>
  withoutMention(text ?? '', entities ?? [], recipient.id)
    .replace(/\r\n?/g, '\n')
    .replace(/&nbsp;|[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** What is part of the words themselves, or drawn by a client. */
const noFile =
  /^(?:text\/|application\/vnd\.microsoft\.(?:card|teams\.card)|messageReference|application\/vnd\.microsoft\.teams\.messageReference)/i;
const picture = /<img\b(?![^>]*schema\.skype\.com\/emoji)/gi;

/** How many files and pictures came along. In a channel, a pasted picture stands in the words as they are drawn. */
function filesIn({ attachments }: Activity): number {
  const all = attachments ?? [];
  const files = all.filter(({ contentType }) => !noFile.test(contentType ?? 'text/'));
  if (files.length > 0) return files.length;
  return all.reduce((sum, { content }) => sum + (typeof content === 'string' ? [...content.matchAll(picture)].length : 0), 0);
}

const mentionSchema = z.object({ type: z.literal('mention'), text: z.string(), mentioned: z.object({ id: z.string() }) });

const isMentioned = ({ entities, recipient }: Activity): boolean =>
  (entities ?? []).some((entity) => mentionSchema.safeParse(entity).data?.mentioned.id === recipient.id);

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
