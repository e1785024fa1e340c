/** The port on Teams, by way of botbuilder. */
import {
  ActivityTypes,
  CardFactory,
  type CloudAdapter,
  type InvokeResponse,
  MessageFactory,
  StatusCodes,
  type TurnContext,
} from 'botbuilder';
import type { Card } from '../cards/card.ts';
import { keyOf } from './incoming.ts';
import type { Message, TurnPort } from './port.ts';

const activityOf = ({ text, card, feedback }: Message) => ({
  ...(card
    ? { ...MessageFactory.attachment(CardFactory.adaptiveCard(card)), summary: text.split('\n', 2).join(' · ') }
    : MessageFactory.text(text)),
  ...(feedback ? { channelData: { feedbackLoop: { type: 'default' } } } : {}),
});

/** A channel that hangs must not hold up the conversation for ever. */
const patienceMs = 10_000;

async function inTime<T>(sending: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The channel did not answer within ${patienceMs / 1000} seconds.`)), patienceMs);
  });
  return Promise.race([sending, late]).finally(() => clearTimeout(timer));
}

/**
 * `finish` has to be called when the turn is over: an invoke is answered with the card that replaces the clicked one,
 * or, where there is none, with `elsewhere`, which a client shows at the clicked card.
 */
export function botbuilderPort(
  context: TurnContext,
  appId: string,
  report: (error: unknown) => void,
): TurnPort & { finish(elsewhere: string): Promise<void> } {
  const { activity } = context;
  const isInvoke = activity.type === ActivityTypes.Invoke;
  let replacement: Card | undefined;
  return {
    wantsAnswer: isInvoke,
    async send(message) {
      return (await inTime(context.sendActivity(activityOf(message))))?.id;
    },
    /** Both the answer to the invoke and the stored message: Teams shows the stored one again after a reload, but the answer alone will do. */
    async replace(message) {
      replacement = message.card;
      const updated = activity.replyToId ? inTime(context.updateActivity({ ...activityOf(message), id: activity.replyToId })) : undefined;
      if (isInvoke) await updated?.catch(report);
      else if (updated) await updated;
      else return (await inTime(context.sendActivity(activityOf(message))))?.id;
      return activity.replyToId;
    },
    async inPersonalChat(work) {
      const { channelId, serviceUrl, from, recipient, conversation } = activity;
      const members = [from];
      // botbuilder keeps what goes wrong in there to itself.
      let failed: { readonly error: unknown } | undefined;
      await inTime(
        (context.adapter as CloudAdapter).createConversationAsync(
          appId,
          channelId,
          serviceUrl,
          '',
          {
            isGroup: false,
            bot: recipient,
            members,
            tenantId: conversation.tenantId ?? '',
            channelData: { tenant: { id: conversation.tenantId } },
          } as Parameters<CloudAdapter['createConversationAsync']>[4],
          (created) =>
            work(keyOf(channelId, created.activity.conversation.id, from), botbuilderPort(created, appId, report)).catch((error) => {
              failed = { error };
            }),
        ),
      );
      if (failed) throw failed.error;
    },
    async finish(elsewhere) {
      if (!isInvoke) return;
      const body = replacement
        ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: replacement }
        : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: elsewhere };
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: StatusCodes.OK, body } satisfies InvokeResponse });
    },
  };
}
