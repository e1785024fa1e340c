/** The port on Teams, by way of botbuilder. */
import { ActivityTypes, CardFactory, type InvokeResponse, MessageFactory, StatusCodes, type TurnContext } from 'botbuilder';
import type { Card } from '../cards/card.ts';
import type { Message, TurnPort } from './port.ts';

const activityOf = ({ text, card }: Message) =>
  card
    ? { ...MessageFactory.attachment(CardFactory.adaptiveCard(card)), summary: text.split('\n', 2).join(' · ') }
    : MessageFactory.text(text);

/**
 * `finish` has to be called when the turn is over: an invoke is answered with the card that replaces the clicked one,
 * or with the word that there is none.
 */
export function botbuilderPort(context: TurnContext, report: (error: unknown) => void): TurnPort & { finish(): Promise<void> } {
  const { activity } = context;
  const isInvoke = activity.type === ActivityTypes.Invoke;
  let replacement: Card | undefined;
  return {
    async send(message) {
      await context.sendActivity(activityOf(message));
    },
    /** Both the answer to the invoke and the stored message: Teams shows the stored one again after a reload, but the answer alone will do. */
    async replace(message) {
      replacement = message.card;
      const updated = activity.replyToId ? context.updateActivity({ ...activityOf(message), id: activity.replyToId }) : undefined;
      if (isInvoke) await updated?.catch(report);
      else await (updated ?? context.sendActivity(activityOf(message)));
    },
    async finish() {
      if (!isInvoke) return;
      const body = replacement
        ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: replacement }
        : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' };
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: StatusCodes.OK, body } satisfies InvokeResponse });
    },
  };
}
