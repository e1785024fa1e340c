/** Commands, obeyed in whatever state they are given. */
import { kindOf } from '../rules/applicant.ts';
import { why } from './beside.ts';
import { changeList } from './changes.ts';
import { letGo } from './clarify.ts';
import type { Command } from './commands.ts';
import { menu, remark, show, type Turn } from './effects.ts';
import type { Context } from './event.ts';
import { back, canSkip, skip, wayBack } from './interview/moves.ts';
import { currentView, refOf } from './interview/view.ts';
import type { InterviewId } from './interviews/index.ts';
import { cancel, isLongAway, keep, leave, openPage, put, start, startOver } from './session.ts';
import type { InterviewState, State } from './state.ts';
import { whomToAsk } from './tickets/draft.ts';
import { myTickets } from './tickets/mine.ts';
import { openOnPage } from './words.ts';

/** A plain yes or no is an answer where a yes or a no is asked for. */
export function answersThePage({ kind }: Command, interview: InterviewState | null, { on }: Context): boolean {
  if ((kind !== 'yes' && kind !== 'no') || !interview || interview.confirmingCancel) return false;
  return openOnPage(interview, on).some((field) => kindOf(field) === 'yes-no');
}

export function obey(state: State, command: Command, context: Context): Turn {
  const { interview } = state;
  const page = interview?.page != null ? interview : undefined;
  switch (command.kind) {
    case 'hello':
      return { state, effects: page ? greetAgain(state, page, context) : [menu('welcome')] };
    case 'thanks':
      return { state, effects: [remark('you-are-welcome'), ...openPage(state, context)] };
    case 'help':
      if (!page) return { state, effects: [menu('help')] };
      return { state, effects: [show({ kind: 'open-help', ref: refOf(page), canSkip: canSkip(page) }), ...openPage(state, context)] };
    case 'topics':
      return { state, effects: [show({ kind: 'topics' })] };
    case 'language':
      return {
        state: { ...state, language: command.language },
        effects: [remark('language-changed'), ...(interview ? [show(currentView(interview, context.on))] : [])],
      };
    case 'cancel':
      return cancel(state, context);
    case 'never-mind':
      return neverMind(state, context);
    case 'start-over':
      return startOver(state, context);
    case 'back':
      return goBack(state, context);
    case 'skip':
      return skipPage(state, context);
    case 'go-on':
      return goOn(state, context);
    case 'repeat':
      return again(state, context);
    case 'why':
      if (!interview) return { state, effects: [menu('nothing-open')] };
      return { state, effects: [show(why(interview, context)), ...openPage(state, context)] };
    case 'change':
      return changeList(state, context);
    case 'person':
      return { state, effects: [show(whomToAsk(state, {}, context)), ...openPage(state, context)] };
    case 'tickets':
      return myTickets(state, context);
    case 'yes':
    case 'no':
      if (interview?.confirmingCancel) return command.kind === 'yes' ? leave(state, context) : keep(state, context);
      if (page) return { state, effects: [remark('use-the-card'), ...openPage(state, context)] };
      return { state, effects: [menu('not-understood')] };
    default:
      return command satisfies never;
  }
}

const greetAgain = (state: State, page: InterviewState, context: Context) =>
  isLongAway(state, context) ? [show({ kind: 'resume', ref: refOf(page) })] : [remark('hello-again'), ...openPage(state, context)];

const again = (state: State, { on }: Context): Turn => ({
  state,
  effects: [state.interview ? show(currentView(state.interview, on)) : menu('nothing-open')],
});

/** What was begun last is given up first: a cancel, a doubt, a change, and only then the interview. */
function neverMind(state: State, context: Context): Turn {
  const { interview } = state;
  if (interview?.confirmingCancel) return keep(state, context);
  return interview && (interview.changing || interview.unclear.length > 0) ? goBack(state, context) : cancel(state, context);
}

function goOn(state: State, context: Context): Turn {
  const { interview } = state;
  const [following] = interview?.page === null ? verdictNext(interview, context) : [];
  return following ? start(state, following, context) : again(state, context);
}

function verdictNext(interview: InterviewState, { on }: Context): readonly InterviewId[] {
  const view = currentView(interview, on);
  return view.kind === 'verdict' ? view.next : [];
}

function goBack(state: State, context: Context): Turn {
  const { interview } = state;
  if (!interview) return { state, effects: [menu('nothing-to-go-back-to')] };
  if (interview.unclear.length > 0) return letGo(state, interview, context, show);
  if (!wayBack(interview, context.on)) return { state, effects: [remark('first-page'), show(currentView(interview, context.on))] };
  return put(state, back(interview, context.on, context.token), context, show);
}

function skipPage(state: State, context: Context): Turn {
  const { interview } = state;
  if (!interview) return { state, effects: [menu('nothing-open')] };
  if (interview.unclear.length > 0) return letGo(state, interview, context, show);
  if (!canSkip(interview)) return { state, effects: [remark('nothing-to-skip'), show(currentView(interview, context.on))] };
  const turn = put(state, skip(interview, context.on, context.token), context, show);
  const isLeftOpen = (turn.state.interview?.skipped.length ?? 0) > interview.skipped.length;
  return isLeftOpen ? { ...turn, effects: [remark('skipped'), ...turn.effects] } : turn;
}
