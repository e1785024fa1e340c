/** Corrections of what was answered: one of them, or the list to choose from. */
import type { Field } from '../rules/applicant.ts';
import { menu, type Present, remark, show, type Turn } from './effects.ts';
import type { Context } from './event.ts';
import { hear } from './interview/index.ts';
import { change } from './interview/moves.ts';
import { answersView } from './interview/view.ts';
import { openPage, put } from './session.ts';
import type { InterviewState, State } from './state.ts';
import { understand } from './typed/understand.ts';
import { takeWords } from './words.ts';

/** `to` is the new answer in the person's words; without one it is asked for. */
export function changeTo(state: State, interview: InterviewState, field: Field, to: string | undefined, context: Context): Turn {
  const asked = change(interview, field, context.token);
  if (to === undefined) return put(state, asked, context, show);
  const { sure, unsure } = understand(to, { open: [field], shown: [field] }, context.on);
  if (sure.length > 0 || unsure.length > 0) return takeWords(state, asked, { sure, unsure }, context);
  return put(state, hear(asked, { [field]: to }, context.on, context.token), context, show, [field]);
}

export function changeList(state: State, context: Context, present: Present = show): Turn {
  const { interview } = state;
  if (!interview) return { state, effects: [menu('nothing-to-change')] };
  const view = answersView(interview, context.on);
  return { state, effects: view.given.length > 0 ? [present(view)] : [remark('nothing-answered'), ...openPage(state, context)] };
}
