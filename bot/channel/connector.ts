/**
 * Teams, by the REST interface of the Bot Connector. botbuilder's own client repeats requests by itself and hides what came of them;
 * here a message that may have arrived must not be sent again unseen.
 */
import { z } from 'zod';
import type { Channel, Message, Reference, Result } from './channel.ts';
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

export function connectorChannel({ token, patienceMs, history }: ConnectorNeeds): Channel {
  const ask = async (method: HttpRequest['method'], url: string, body: object): Promise<Result> =>
    resultOf(await exchange({ method, url, body, token, patienceMs }));
  return {
    send: (to, message) => ask('POST', `${placeOf(to)}/activities`, activityOf(to, message)),
    update: (to, activity, message) =>
      ask('PUT', `${placeOf(to)}/activities/${encodeURIComponent(activity)}`, { ...activityOf(to, message), id: activity }),
    openPersonal: ({ serviceUrl, bot, tenant }, person) =>
      ask('POST', `${withoutSlash(serviceUrl)}/v3/conversations`, {
        isGroup: false,
        bot,
        members: [person],
        tenantId: tenant ?? '',
        channelData: { tenant: { id: tenant } },
      }),
    find: async (to, message, since, others) => history?.find(to, message, since, others) ?? 'never',
  };
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');
const placeOf = ({ serviceUrl, conversation }: Reference): string =>
  `${withoutSlash(serviceUrl)}/v3/conversations/${encodeURIComponent(conversation)}`;

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
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
          summary: text.split('\n', 2).join(' · '),
        }
      : { text }),
    ...(feedback ? { channelData: { feedbackLoop: { type: 'default' } } } : {}),
  };
}

function resultOf(answer: HttpAnswer): Result {
  if (answer.kind !== 'answer') return answer;
  const { status, body, retryAfterMs } = answer;
  if (status >= 200 && status < 300) return { kind: 'done', id: created.safeParse(body).data?.id };
  return { kind: 'refused', status, code: failure.safeParse(body).data?.error.code, retryAfterMs };
}
