/** One attempt to send one message, and what follows from how it went. */
import { repeated } from '../../cards/repeated.ts';
import type { TicketEvent } from '../../dialogs/tickets/event.ts';
import { laneOf, type Message, type Reference, type Result } from '../channel/channel.ts';
import { messageOf, type Said, said } from '../message.ts';
import type { Settled } from '../store/outbox.ts';
import type { Taken } from '../store/queue.ts';
import { subjectOf } from '../tickets/rows.ts';
import type { DelivererNeeds } from './deliverer.ts';
import type { EditItem, Item, PrivateItem, SendItem, TicketCardItem, UpdateItem } from './item.ts';
import { look } from './look.ts';
import { meaningOf } from './refusals.ts';
import { asSend, post, preparedCard, suggest } from './ticket-attempts.ts';

/** Straight from a turn: where it goes, and the words it was put into. */
export type Fresh = { readonly to: Reference; readonly said: Said | undefined };

/** What became of it, as far as a ticket is concerned; `thread`: where its post stands now. */
export type TicketNews = { readonly ticket: string; readonly event: TicketEvent; readonly thread?: Reference };

export type Attempted = {
  readonly outcome: Settled;
  readonly more?: { readonly lane: string; readonly item: Item };
  readonly news?: TicketNews;
};

const aMinuteMs = 60_000;

export async function attempt(taken: Taken, fresh: Fresh | undefined, needs: DelivererNeeds): Promise<Attempted> {
  return withNews(taken.item, await attempted(taken, fresh, needs));
}

async function attempted(taken: Taken, fresh: Fresh | undefined, needs: DelivererNeeds): Promise<Attempted> {
  const { item } = taken;
  if (item.kind === 'suggest') return suggest(item, needs);
  const to = fresh?.to ?? (await needs.outbox.addressOf(taken.lane));
  if (!to) return { outcome: { kind: 'given-up', error: 'Nothing is known of this conversation any more.' } };
  switch (item.kind) {
    case 'private':
      return continuePrivately(taken, item, to, needs);
    case 'send':
      return sendItem(taken, item, fresh?.said, to, needs);
    case 'update':
      return update(taken, item, fresh?.said, to, needs);
    case 'edit':
      return edit(taken, item, to, needs);
    case 'post':
      return post(taken, item, to, needs);
    case 'card':
      return card(taken, item, to, needs);
    default:
      return item satisfies never;
  }
}

/** Whoever wrote words that do not go out hears of it. */
function withNews(item: Item, attempted: Attempted): Attempted {
  const isOver = attempted.outcome.kind === 'held' || attempted.outcome.kind === 'given-up';
  if (!isOver || !('relay' in item) || item.relay?.message === undefined) return attempted;
  const { ticket, of, message } = item.relay;
  return { ...attempted, news: { ticket, event: { kind: 'undelivered', of, message } } };
}

/** A new message: what it says, and what is remembered of it once it stands. */
type Sending = { readonly message: Message; readonly entry?: string | undefined; readonly subject?: string | undefined };

function sendItem(taken: Taken, item: SendItem, words: Said | undefined, to: Reference, needs: DelivererNeeds): Promise<Attempted> {
  const spoken = words ?? said(item.view, item.language);
  const plain = item.isText ? wordsOf(messageOf(spoken)) : messageOf(spoken);
  const message = item.isRepeated ? repeated(plain, item.language) : plain;
  const { relay } = item;
  const subject = relay?.message === undefined ? undefined : subjectOf(relay.ticket, relay.message);
  return send(taken, item, { message, entry: spoken.entry, subject }, to, needs);
}

async function send(
  taken: Taken,
  item: SendItem | TicketCardItem,
  { message, entry, subject }: Sending,
  to: Reference,
  needs: DelivererNeeds,
): Promise<Attempted> {
  if (taken.doubtSince !== undefined) {
    const others = await needs.outbox.sentSince(taken.lane, taken.doubtSince - aMinuteMs);
    const seen = await look(taken, to, message, others, needs);
    if (seen.kind === 'there') return sent(item, seen.id, entry, subject);
    if (seen.kind === 'later') return { outcome: seen.outcome };
    if (seen.kind === 'unknowable') return blind(item, needs);
  }
  needs.mark?.('before sending');
  const result = await needs.channel.send(to, message);
  needs.mark?.('after sending');
  if (result.kind === 'done') return sent(item, result.id, entry, subject);
  return failed(taken, item, result, false, to, needs);
}

const wordsOf = ({ card: _, ...words }: Message): Message => words;

/** Nobody can tell whether it arrived. A card counts once however often it is shown, so a repetition that says so does less harm than silence. */
const blind = ({ isRepeated, ...item }: SendItem | TicketCardItem, { now }: DelivererNeeds): Attempted => ({
  outcome: isRepeated
    ? { kind: 'given-up', error: 'It was sent twice, and it cannot be told whether it arrived.' }
    : { kind: 'again', due: now(), isInDoubt: false, item: { ...item, isRepeated: true } },
});

function sent(
  item: SendItem | TicketCardItem,
  activity: string | undefined,
  entry: string | undefined,
  subject: string | undefined,
): Attempted {
  const afterwards = item.kind === 'send' ? item.afterwards : undefined;
  return {
    outcome: { kind: 'sent', activity, entry, subject },
    ...(afterwards
      ? { more: { lane: afterwards.lane, item: { kind: 'send', view: afterwards.sent, language: afterwards.language } } }
      : {}),
  };
}

function update(taken: Taken, item: UpdateItem, words: Said | undefined, to: Reference, needs: DelivererNeeds): Promise<Attempted> {
  const spoken = words ?? said(item.view, item.language);
  const replacing = messageOf(spoken, { isReplacing: true });
  const message = item.isText ? wordsOf(replacing) : replacing;
  return change(taken, item.activity, { message, entry: spoken.entry }, to, needs);
}

async function edit(taken: Taken, item: EditItem, to: Reference, needs: DelivererNeeds): Promise<Attempted> {
  const activity = await needs.tickets.placeOf(subjectOf(item.relay.ticket, item.relay.message));
  if (activity === undefined) return sendItem(taken, asSend(item), undefined, to, needs);
  return change(taken, activity, { message: messageOf(said(item.view, item.language), { isReplacing: true }) }, to, needs);
}

async function card(taken: Taken, item: TicketCardItem, to: Reference, needs: DelivererNeeds): Promise<Attempted> {
  const prepared = await preparedCard(item, needs);
  if (!prepared) return { outcome: { kind: 'sent', activity: undefined } };
  const { message, activity, subject } = prepared;
  return activity === undefined
    ? send(taken, item, { message, subject }, to, needs)
    : change(taken, activity, { message, subject }, to, needs);
}

/** In the place of a message that stands; doing it twice does no harm. */
async function change(
  taken: Taken,
  activity: string,
  { message, entry, subject }: Sending,
  to: Reference,
  needs: DelivererNeeds,
): Promise<Attempted> {
  needs.mark?.('before sending');
  const result = await needs.channel.update(to, activity, message);
  needs.mark?.('after sending');
  if (result.kind === 'done') return { outcome: { kind: 'sent', activity, entry, subject } };
  return failed(taken, taken.item, result, true, to, needs);
}

export const errorOf = (result: Exclude<Result, { kind: 'done' }>): string =>
  result.kind === 'refused' ? `${result.status} ${result.code ?? ''}`.trim() : result.reason;

async function failed(
  taken: Taken,
  item: Item,
  result: Exclude<Result, { kind: 'done' }>,
  isUpdate: boolean,
  to: Reference,
  { now, chance, report }: DelivererNeeds,
): Promise<Attempted> {
  const { move, tell } = meaningOf(result, taken.attempts, isUpdate, chance());
  const error = errorOf(result);
  if (tell) report('channel', new Error(`${tell} [${laneOf(to)}]`));
  switch (move.kind) {
    case 'retry':
      return { outcome: { kind: 'again', due: now() + move.afterMs, isInDoubt: false, error } };
    case 'look':
      return { outcome: { kind: 'again', due: now() + move.afterMs, isInDoubt: true, error } };
    case 'hold':
      return held(item, error);
    case 'post-anew': {
      // Who has seen the card already does not need it twice.
      if (item.kind === 'update' && item.isAnswered) return { outcome: { kind: 'given-up', error } };
      const anew = asNew(item);
      return anew ? { outcome: { kind: 'again', due: now(), isInDoubt: false, error, item: anew } } : held(item, error);
    }
    case 'as-text':
      if ((item.kind !== 'send' && item.kind !== 'update') || item.isText) return givenUp(item, error);
      return { outcome: { kind: 'again', due: now(), isInDoubt: false, error, item: { ...item, isText: true } } };
    case 'give-up':
      return givenUp(item, error);
    default:
      return move satisfies never;
  }
}

const givenUp = (item: Item, error: string): Attempted =>
  item.kind === 'send' && item.afterwards ? elsewhere(item.afterwards, error) : { outcome: { kind: 'given-up', error } };
/** The message that was to be changed is gone. */
function asNew(item: Item): Item | undefined {
  switch (item.kind) {
    case 'update':
      return { kind: 'send', view: item.view, language: item.language };
    case 'edit':
      return asSend(item);
    case 'card':
      return { ...item, isAnew: true };
    default:
      return undefined;
  }
}

/** Nothing goes there for now. Where it came from something asked elsewhere, it is said there, once; what waits here goes out should they come. */
function held(item: Item, error: string): Attempted {
  if (item.kind !== 'send' || !item.afterwards) return { outcome: { kind: 'held', error } };
  const { afterwards, ...rest } = item;
  return { ...elsewhere(afterwards, error), outcome: { kind: 'held', error, item: rest } };
}

/** The person cannot be written to here: it is said where they asked. */
const elsewhere = ({ lane, refused, language }: NonNullable<SendItem['afterwards']>, error: string): Attempted => ({
  outcome: { kind: 'given-up', error },
  more: { lane, item: { kind: 'send', view: refused, language } },
});

async function continuePrivately(taken: Taken, item: PrivateItem, from: Reference, needs: DelivererNeeds): Promise<Attempted> {
  const { now, chance, channel, report, takeUp } = needs;
  const opened = await channel.openPersonal(from, item.person);
  if (opened.kind === 'done' && opened.id !== undefined) {
    const personal: Reference = {
      channelId: from.channelId,
      serviceUrl: from.serviceUrl,
      tenant: from.tenant,
      bot: from.bot,
      conversation: opened.id,
      kind: 'personal',
      person: item.person,
    };
    await takeUp(item, `private|${taken.id}`, taken.lane, personal);
    return { outcome: { kind: 'sent', activity: undefined } };
  }
  const result: Exclude<Result, { kind: 'done' }> =
    opened.kind === 'done' ? { kind: 'unsent', reason: 'The channel opened a chat and did not say which.' } : opened;
  // A personal chat is opened once however often it is asked for.
  const { move, tell } = meaningOf(result, taken.attempts, true, chance());
  if (tell) report('channel', new Error(tell));
  const error = errorOf(result);
  if (move.kind === 'retry' && taken.attempts < 5)
    return { outcome: { kind: 'again', due: now() + move.afterMs, isInDoubt: false, error } };
  return elsewhere(
    {
      lane: taken.lane,
      language: item.language,
      sent: { kind: 'remark', remark: 'continued-privately' },
      refused: { kind: 'remark', remark: 'private-failed' },
    },
    error,
  );
}
