/**
 * Whether a turn left a question unanswered, and may be kept: what is typed while a page is open can be an answer, and what is typed while
 * experts look after a question can be meant for them, and that is private.
 */
import type { Event } from '../dialogs/event.ts';
import { type Language, writtenIn } from '../dialogs/language.ts';
import type { State } from '../dialogs/state.ts';
import type { Turn } from '../dialogs/step.ts';
import type { Effect } from '../dialogs/view.ts';
import type { Asked } from './store/unanswered-list.ts';

export function unansweredIn(before: State, event: Event, { state, effects }: Turn, language: Language): Asked | undefined {
  if (event.kind !== 'text' || isInside(before) || isInside(state) || effects.some(isOffer) || !effects.some(isLost)) return undefined;
  return { text: event.text, language: writtenIn(event.text) ?? state.language ?? language };
}

const isInside = ({ interview }: State): boolean => interview !== null && (interview.page !== null || interview.unclear.length > 0);

const isOffer = (effect: Effect): boolean => 'view' in effect && effect.view.kind === 'offer';

const isLost = (effect: Effect): boolean => {
  const view = 'view' in effect ? effect.view : undefined;
  return (view?.kind === 'menu' && view.note === 'not-understood') || (view?.kind === 'remark' && view.remark === 'not-understood-here');
};
