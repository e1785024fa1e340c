/**
 * Teams, by the REST interface of the Bot Connector. botbuilder's own client repeats requests by itself and hides what came of them;
 * here a message that may have arrived must not be sent again unseen.
 */
import { z } from 'zod';
import { type Card, jsonOf } from '../../cards/card.ts';
import { type Channel, type Membership, type Message, type Reference, type Result, type Started, threadOf } from './channel.ts';
import type { History } from './history.ts';
import { exchange, type HttpAnswer, type HttpRequest } from './http.ts';

export type ConnectorNeeds = {
  /** An access token for the connector; undefined where none is needed, as with the Agents Playground. */
  readonly token: () => Promise<string | undefined>;
  readonly patienceMs: number;
  readonly history?: History | undefined;
};

const failure = z.object({ error: z.looseObject({ code: z.string().optional(), innerHttpError: z.unknown().optional() }) });
const created = z.object({ id: z.string().optional() });
const started = z.object({ id: z.string(), activityId: z.string().optional() });
const member = z.object({ name: z.string().nullish() });

export function connectorChannel({ token, patienceMs, history }: ConnectorNeeds): Channel {
  const request = (method: HttpRequest['method'], url: string, body?: object | string): Promise<HttpAnswer> =>
    exchange({ method, url, ...(body ? { body } : {}), token, patienceMs });
  const ask = async (method: HttpRequest['method'], url: string, body: object | string) => resultOf(await request(method, url, body));
  return {
    send: (to, message) => ask('POST', `${placeOf(to)}/activities`, asJson(activityOf(to, message), message)),
    update: (to, activity, message) =>
      ask(
        'PUT',
        `${placeOf(to)}/activities/${encodeURIComponent(activity)}`,
        asJson({ ...activityOf(to, message), id: activity }, message),
      ),
    openPersonal: ({ serviceUrl, bot, tenant }, person) =>
      ask('POST', `${withoutSlash(serviceUrl)}/v3/conversations`, {
        isGroup: false,
        bot,
        members: [person],
        tenantId: tenant ?? '',
        channelData: { tenant: { id: tenant } },
      }),
    async startThread(to, message) {
      const channel = to.team?.channel ?? to.conversation;
      const answer = await request('POST', `${withoutSlash(to.serviceUrl)}/v3/conversations`, {
        isGroup: true,
        bot: to.bot,
        ...(to.tenant === undefined ? {} : { tenantId: to.tenant }),
        channelData: { channel: { id: channel }, ...(to.tenant === undefined ? {} : { tenant: { id: to.tenant } }) },
        activity: { ...activityOf(to, message), ...(message.card ? { attachments: [attachmentOf(message.card)] } : {}) },
      });
      return threadIn(answer, channel);
    },
    async member({ serviceUrl }, team, person) {
      const who = encodeURIComponent(person.id);
      return membershipIn(await request('GET', `${withoutSlash(serviceUrl)}/v3/conversations/${encodeURIComponent(team)}/members/${who}`));
    },
    find: async (to, message, since, others) => history?.find(to, message, since, others) ?? 'never',
  };
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');
const placeOf = ({ serviceUrl, conversation }: Reference): string =>
  `${withoutSlash(serviceUrl)}/v3/conversations/${encodeURIComponent(conversation)}`;

const contentType = 'application/vnd.microsoft.card.adaptive';
const attachmentOf = (card: Card): object => ({ contentType, content: card });

/** A card was written as JSON when it was weighed, and is not written again. */
function asJson(activity: object, { card }: Message): string {
  const json = JSON.stringify(activity);
  return card ? `${json.slice(0, -1)},"attachments":[{"contentType":"${contentType}","content":${jsonOf(card)}}]}` : json;
}

/** All but the card. */
function activityOf(
  { channelId, serviceUrl, conversation, tenant, kind, bot, person }: Reference,
  { text, card, feedback }: Message,
): object {
  return {
    type: 'message',
    channelId,
    serviceUrl,
    from: bot,
    ...(person ? { recipient: person } : {}),
    conversation: { id: conversation, ...(tenant === undefined ? {} : { tenantId: tenant }), isGroup: kind !== 'personal' },
    inputHint: 'acceptingInput',
    ...(card
      ? {
          attachmentLayout: 'list',
          summary: text.split('\n', 2).join(' · '),
        }
      : { text }),
    ...(feedback ? { channelData: { feedbackLoop: { type: 'default' } } } : {}),
  };
}

/** What was posted, but cannot be told where, is looked for. */
function threadIn(answer: HttpAnswer, channel: string): Started {
  const result = resultOf(answer);
  if (result.kind !== 'done') return result;
  const { id = '', activityId } = (answer.kind === 'answer' && started.safeParse(answer.body).data) || {};
  const root = activityId ?? id.split(';messageid=')[1];
  if (root === undefined) return { kind: 'unknown', reason: 'The channel did not say where the new thread is.' };
  return { kind: 'done', id: root, conversation: id.includes(';messageid=') ? id : threadOf(channel, root) };
}

function membershipIn(answer: HttpAnswer): Membership {
  const result = resultOf(answer);
  if (result.kind === 'done' && answer.kind === 'answer')
    return { kind: 'member', name: member.safeParse(answer.body).data?.name ?? undefined };
  const isStranger = result.kind === 'refused' && result.status === 404 && result.code === 'MemberNotFoundInConversation';
  return { kind: isStranger ? 'stranger' : 'unknown' };
}

function resultOf(answer: HttpAnswer): Result {
  if (answer.kind !== 'answer') return answer;
  const { status, body, retryAfterMs } = answer;
  if (status >= 200 && status < 300) return { kind: 'done', id: created.safeParse(body).data?.id };
  return { kind: 'refused', status, code: failure.safeParse(body).data?.error.code, retryAfterMs };
}
