/** While a ticket is open, what its asker types is answered as ever, and offered to go to the experts, too. Nothing goes there unasked. */
import { commandIn } from '../commands.ts';
import { replace, show, type Turn } from '../effects.ts';
import type { CardData, Context, Event } from '../event.ts';
import type { State } from '../state.ts';
import type { Effect, View } from '../view.ts';
import { outOfDate, questionToExperts } from './draft.ts';
import { mostOffers } from './slot.ts';
import { isClosed, mostMessage, mostQuestion } from './ticket.ts';
import type { TicketSummary } from './views.ts';

const openTickets = ({ tickets = [], where }: Context): readonly TicketSummary[] =>
  where === 'personal' ? tickets.filter((ticket) => !isClosed(ticket)) : [];

const isLost = (view: View): boolean =>
  (view.kind === 'menu' && view.note === 'not-understood') || (view.kind === 'remark' && view.remark === 'not-understood-here');

const viewOf = (effect: Effect): View | undefined => ('view' in effect ? effect.view : undefined);
const kindOf = (effect: Effect): string | undefined => viewOf(effect)?.kind;

/** First where an expert waits for an answer, or where nothing else could be made of the words; before an open page; at the end otherwise. */
export function offering(turn: Turn, { text, id, attachments = 0 }: Event & { kind: 'text' }, context: Context): Turn {
  const tickets = openTickets(context);
  const isEmpty = text.trim() === '' && attachments === 0;
  const isWaiting = tickets.some(({ status }) => status === 'waiting');
  if (tickets.length === 0 || isEmpty || isMeantForUs(text, isWaiting)) return turn;
  const { effects, state } = turn;
  const offer = show({ kind: 'offer', token: context.token, tickets: tickets.slice(0, 3), attachments });
  const isFirst = isWaiting || effects.some((effect) => isLost(viewOf(effect) ?? nothingShown));
  const page = effects.findLastIndex((effect) => ['page', 'verdict', 'clarify', 'resume'].includes(kindOf(effect) ?? ''));
  const index = isFirst ? 0 : page === -1 ? effects.length : page;
  const words = { token: context.token, text: text.slice(0, mostMessage + 1).toWellFormed(), source: id ?? context.token, attachments };
  const offers = [...state.experts.offers, words].slice(-mostOffers);
  return { state: { ...state, experts: { ...state.experts, offers } }, effects: effects.toSpliced(index, 0, offer) };
}

const nothingShown: View = { kind: 'topics' };

/** "help" is not for the experts; but a yes, or thanks, may answer what one of them has just asked. */
function isMeantForUs(text: string, isWaiting: boolean): boolean {
  if (questionToExperts(text) !== undefined) return true;
  const command = commandIn(text)?.kind;
  return command !== undefined && !(isWaiting && ['yes', 'no', 'thanks'].includes(command));
}

/** The ticket counts only when it is this person's own, and the words only as they were typed. */
export function sendOn(state: State, { ticket: id, token }: CardData, context: Context): Turn {
  const words = state.experts.offers.find((each) => each.token === token);
  const ticket = context.where === 'personal' ? context.tickets?.find((each) => each.id === id && each.status !== 'withdrawn') : undefined;
  if (!words || !ticket) return outOfDate(state, context);
  const { text, source, attachments } = words;
  return {
    state,
    effects: [
      replace({ kind: 'sent-on', ...(ticket.expert === undefined ? {} : { expert: ticket.expert }) }),
      { kind: 'to-ticket', ticket: ticket.id, text, source, attachments },
    ],
  };
}

const asksSomething = ['answer', 'choices', 'person'];

/** What was asked in words, should it come to asking the experts. What was begun by a button was asked in none. */
export function remembering(turn: Turn, event: Event, before: State): Turn {
  const { state, effects } = turn;
  const isAnother = state.interview !== null && state.interview.id !== before.interview?.id;
  const views = effects.flatMap((effect) => viewOf(effect) ?? []);
  const isAsked = isAnother || views.some((view) => asksSomething.includes(view.kind) || isLost(view));
  if (event.kind === 'action') return isAnother ? asked(turn, '') : turn;
  if (event.kind === 'installed' || !isAsked || event.text.trim() === '' || commandIn(event.text)) return turn;
  return asked(turn, event.text.trim().slice(0, mostQuestion).toWellFormed());
}

const asked = ({ state, effects }: Turn, text: string): Turn => ({
  state: { ...state, experts: { ...state.experts, asked: text } },
  effects,
});
