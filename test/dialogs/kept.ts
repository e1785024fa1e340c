/** No answer is lost: whatever was told and not taken back is still there after a turn. */
import { commandIn } from '../../dialogs/commands.ts';
import type { Event } from '../../dialogs/event.ts';
import { hasWork } from '../../dialogs/interview/index.ts';
import type { InterviewState, State } from '../../dialogs/state.ts';
import type { Field } from '../../rules/applicant.ts';

/** What should be there after this event and is not, in words. */
export function lost(before: State, event: Event, after: State): string[] {
  const open = [before.interview, ...before.parked].filter((each) => each !== null);
  return [
    ...open.flatMap((each) => lostOf(each, before, event, after)),
    ...Object.keys(before.known).flatMap((field) => (field in after.known ? [] : [`${field} is known no more`])),
  ];
}

function lostOf(interview: InterviewState, before: State, event: Event, after: State): string[] {
  const now = [after.interview, ...after.parked].find((each) => each?.id === interview.id);
  if (!now) return mayGo(interview, before, event, after) ? [] : [`the interview ${interview.id} is gone`];
  if (isStartOver(event)) return [];
  return Object.entries(interview.answers).flatMap(([name, answer]) => {
    const field = name as Field;
    if (JSON.stringify(now.answers[field]) === JSON.stringify(answer) || isTold(field, event, before)) return [];
    return [`${interview.id}: ${field} was ${JSON.stringify(answer)} and is ${JSON.stringify(now.answers[field])}`];
  });
}

/** Left on purpose, closed after its verdict is known, nothing told in it, or the oldest of too many. */
function mayGo(interview: InterviewState, before: State, event: Event, after: State): boolean {
  const isOldest = before.parked.length === 3 && before.parked[0]?.id === interview.id;
  if (isOldest || !hasWork(interview)) return true;
  if (interview.page === null) return isKnown(interview, after);
  return interview.id === before.interview?.id && interview.confirmingCancel && isLeaving(event);
}

/** In the same turn another verdict may already have taught better. */
const isKnown = ({ answers }: InterviewState, { known, interview }: State): boolean =>
  Object.entries(answers).every(([name, answer]) =>
    [answer, interview?.answers[name as Field]].some((each) => isSame(known[name as Field], each)),
  );

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const command = (event: Event) => (event.kind === 'text' || event.kind === 'continued' ? commandIn(event.text)?.kind : undefined);

const isLeaving = (event: Event): boolean =>
  (event.kind === 'action' && event.data.verb === 'cancel') || ['cancel', 'yes'].includes(command(event) ?? '');

const isStartOver = (event: Event): boolean =>
  (event.kind === 'action' && event.data.verb === 'start-over') || command(event) === 'start-over';

/** It was typed into the form, or these words can be an answer; commands are none. */
function isTold(field: Field, event: Event, { waiting }: State): boolean {
  if (event.kind === 'action')
    return field in event.inputs || event.data.verb === 'choose' || (event.data.verb === 'resume' && waiting !== null);
  return !['help', 'hello', 'thanks', 'cancel', 'back', 'skip', 'repeat', 'why', 'change', 'person'].includes(command(event) ?? '');
}
