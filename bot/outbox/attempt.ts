/** One attempt to send one message, and what follows from how it went. */
import { repeated } from '../../cards/repeated.ts';
import { laneOf, type Message, type Reference, type Result } from '../channel/channel.ts';
import { messageOf, type Said, said } from '../message.ts';
import type { Settled, Taken } from '../store/outbox.ts';
import type { DelivererNeeds } from './deliverer.ts';
import type { Item, PrivateItem, SendItem, UpdateItem } from './item.ts';
import { meaningOf, pauseMs } from './refusals.ts';

/** Straight from a turn: where it goes, and the words it was put into. */
export type Fresh = { readonly to: Reference; readonly said: Said | undefined };

export type Attempted = { readonly outcome: Settled; readonly more?: { readonly lane: string; readonly item: Item } };

/** About five minutes. */
const mostLooks = 9;
const aMinuteMs = 60_000;

export async function attempt(taken: Taken, fresh: Fresh | undefined, needs: DelivererNeeds): Promise<Attempted> {
  const to = fresh?.to ?? (await needs.outbox.addressOf(taken.lane));
  if (!to) return { outcome: { kind: 'given-up', error: 'Nothing is known of this conversation any more.' } };
  const { item } = taken;
  if (item.kind === 'private') return continuePrivately(taken, item, to, needs);
  return item.kind === 'send' ? send(taken, item, fresh?.said, to, needs) : update(taken, item, fresh?.said, to, needs);
}

async function send(taken: Taken, item: SendItem, words: Said | undefined, to: Reference, needs: DelivererNeeds): Promise<Attempted> {
  const spoken = words ?? said(item.view, item.language);
  const plain = item.isText ? wordsOf(messageOf(spoken)) : messageOf(spoken);
  const message = item.isRepeated ? repeated(plain, item.language) : plain;
  if (taken.doubtSince !== undefined) {
    const others = await needs.outbox.sentSince(taken.lane, taken.doubtSince - aMinuteMs);
    const found = await needs.channel.find(to, message, taken.doubtSince, others);
    if (typeof found === 'object') return sent(item, found.id, spoken.entry);
    if (found === 'not-now' && taken.attempts < mostLooks)
      return { outcome: { kind: 'again', due: needs.now() + pauseMs(taken.attempts, needs.chance()), isInDoubt: true } };
    if (found !== 'absent') return blind(item, needs);
  }
  needs.mark?.('before sending');
  const result = await needs.channel.send(to, message);
  needs.mark?.('after sending');
  if (result.kind === 'done') return sent(item, result.id, spoken.entry);
  return failed(taken, result, false, to, needs);
}

const wordsOf = ({ card: _, ...words }: Message): Message => words;

/** Nobody can tell whether it arrived. A card counts once however often it is shown, so a repetition that says so does less harm than silence. */
const blind = ({ isRepeated, ...item }: SendItem, { now }: DelivererNeeds): Attempted => ({
  outcome: isRepeated
    ? { kind: 'given-up', error: 'It was sent twice, and it cannot be told whether it arrived.' }
    : { kind: 'again', due: now(), isInDoubt: false, item: { ...item, isRepeated: true } },
});

const sent = ({ afterwards }: SendItem, activity: string | undefined, entry: string | undefined): Attempted => ({
  outcome: { kind: 'sent', activity, entry },
  ...(afterwards ? { more: { lane: afterwards.lane, item: { kind: 'send', view: afterwards.sent, language: afterwards.language } } } : {}),
});

async function update(taken: Taken, item: UpdateItem, words: Said | undefined, to: Reference, needs: DelivererNeeds): Promise<Attempted> {
  const spoken = words ?? said(item.view, item.language);
  const replacing = messageOf(spoken, { isReplacing: true });
  const message = item.isText ? wordsOf(replacing) : replacing;
  needs.mark?.('before sending');
  const result = await needs.channel.update(to, item.activity, message);
  needs.mark?.('after sending');
  if (result.kind === 'done') return { outcome: { kind: 'sent', activity: item.activity, entry: spoken.entry } };
  return failed(taken, result, true, to, needs);
}

async function failed(
  taken: Taken,
  result: Exclude<Result, { kind: 'done' }>,
  isUpdate: boolean,
  to: Reference,
  { now, chance, report }: DelivererNeeds,
): Promise<Attempted> {
  const { move, tell } = meaningOf(result, taken.attempts, isUpdate, chance());
  const error = result.kind === 'refused' ? `${result.status} ${result.code ?? ''}`.trim() : result.reason;
  if (tell) report('channel', new Error(`${tell} [${laneOf(to)}]`));
  const { item } = taken;
  switch (move.kind) {
    case 'retry':
      return { outcome: { kind: 'again', due: now() + move.afterMs, isInDoubt: false, error } };
    case 'look':
      return { outcome: { kind: 'again', due: now() + move.afterMs, isInDoubt: true, error } };
    case 'hold':
      return held(item, error);
    case 'post-anew':
      if (item.kind !== 'update') return held(item, error);
      // Who has seen the card already does not need it twice.
      if (item.isAnswered) return { outcome: { kind: 'given-up', error } };
      return {
        outcome: { kind: 'again', due: now(), isInDoubt: false, error, item: { kind: 'send', view: item.view, language: item.language } },
      };
    case 'as-text':
      if (item.kind === 'private' || item.isText) return givenUp(item, error);
      return { outcome: { kind: 'again', due: now(), isInDoubt: false, error, item: { ...item, isText: true } } };
    case 'give-up':
      return givenUp(item, error);
    default:
      return move satisfies never;
  }
}

const givenUp = (item: Item, error: string): Attempted =>
  item.kind === 'send' && item.afterwards ? elsewhere(item.afterwards, error) : { outcome: { kind: 'given-up', error } };

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
  const error = result.kind === 'refused' ? `${result.status} ${result.code ?? ''}`.trim() : result.reason;
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
