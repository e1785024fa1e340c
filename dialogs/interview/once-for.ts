/** What follows from the answers of an interview alone: one turn asks for it page after page, and answers never change in place. */
import type { Day } from '../../rules/days.ts';
import type { InterviewState } from '../state.ts';

type Case = Pick<InterviewState, 'id' | 'answers'>;

/** `work`, done once for the same answers in the same interview on the same day. */
export function onceFor<T>(work: (of: Case, on: Day) => T): (of: Case, on: Day) => T {
  const done = new WeakMap<Case['answers'], { readonly id: Case['id']; readonly on: Day; readonly result: T }>();
  return (of, on) => {
    const known = done.get(of.answers);
    if (known?.id === of.id && known.on === on) return known.result;
    const result = work(of, on);
    done.set(of.answers, { id: of.id, on, result });
    return result;
  };
}
