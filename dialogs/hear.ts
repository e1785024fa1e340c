/** What a person types: a command, a question, an answer to the open page, or a correction of an earlier one. */
import { type Field, kindOf } from '../rules/applicant.ts';
import { answerTo } from './answers.ts';
import { person, why } from './beside.ts';
import { type Command, changeIn, commandIn } from './commands.ts';
import { menu, remark, show, type Turn } from './effects.ts';
import type { Context } from './event.ts';
import { back, canSkip, change, hear, skip, wayBack } from './interview/index.ts';
import { givenFields, openFields, pageOf, shownFields, specOf } from './interview/pages.ts';
import { currentView, refOf } from './interview/view.ts';
import type { InterviewId } from './interviews/index.ts';
import { cancel, keep, leave, openPage, put, start, startOver, unconfirmed } from './session.ts';
import type { InterviewState, State } from './state.ts';
import { topicOf, wishIn } from './topics.ts';
import { fieldNamed } from './typed/field-names.ts';
import { looksLikeQuestion } from './typed/question.ts';
import { type Understood, understand } from './typed/understand.ts';

/** After so long a silence, nobody is put back into the middle of a form without a word. */
const longAwayMs = 24 * 60 * 60 * 1000;
/** Nothing anyone means to say is longer; the rest is not read. */
const mostText = 2000;

export function hearText(state: State, text: string, context: Context): Turn {
  const said = text.slice(0, mostText);
  const { interview } = state;
  const chosen = interview ? choiceIn(said, interview) : undefined;
  if (interview && chosen != null) return choose(state, interview, chosen, context, show);
  if (interview && meansBoth(said, interview)) return chooseAll(state, interview, context);
  const command = commandIn(said);
  if (command && !answersThePage(command, interview, context)) return obey(state, command, context);
  if (interview && interview.page !== null && isLongAway(state, context))
    return { state: { ...state, waiting: said }, effects: [show({ kind: 'resume', ref: refOf(interview) })] };
  return state.interview ? inInterview(unconfirmed(state), state.interview, said, context) : outside(state, said, context);
}

const isLongAway = ({ seen }: State, { now }: Context): boolean => seen !== null && now - seen >= longAwayMs;

/** A plain yes or no is an answer where a yes or a no is asked for. */
function answersThePage({ kind }: Command, interview: InterviewState | null, { on }: Context): boolean {
  if ((kind !== 'yes' && kind !== 'no') || !interview || interview.confirmingCancel) return false;
  return openOnPage(interview, on).some((field) => kindOf(field) === 'yes-no');
}

function openOnPage(interview: InterviewState, on: string): readonly Field[] {
  const page = pageOf(interview, on);
  if (!page) return [];
  const shown = shownFields(interview, page, on);
  if (interview.changing) return [interview.changing];
  const open = openFields(interview, on).filter((field) => shown.includes(field));
  return open.length > 0 ? open : shown.filter((field) => interview.answers[field] === undefined);
}

function outside(state: State, said: string, context: Context): Turn {
  const answer = answerTo(said);
  if (answer) return { state, effects: [show({ kind: 'answer', ...answer })] };
  const topic = topicOf(said);
  if (!topic) return { state, effects: [menu('not-understood')] };
  if (context.where !== 'personal') return { state, effects: [show({ kind: 'personal-only', asked: said.slice(0, 200) })] };
  return startWith(state, topic, said, context);
}

/** What was told along with the wish is not asked again. Of the status, only the way there is wished for: "apply for Alumni" does not say that one is. */
function startWith(state: State, topic: InterviewId, said: string, context: Context): Turn {
  const turn = start(state, topic, context);
  const { interview } = turn.state;
  if (!interview || interview.page === null) return turn;
  const shown = fieldsOf(interview).filter((field) => field !== 'status' && kindOf(field) !== 'text');
  const { sure } = understand(said, { open: [], shown }, context.on);
  return sure.length > 0 ? take(turn.state, interview, { sure, unsure: [], rest: '' }, context) : turn;
}

function inInterview(state: State, interview: InterviewState, said: string, context: Context): Turn {
  const { on } = context;
  if (interview.confirmingCancel) interview = { ...interview, confirmingCancel: false };
  const changed = changeIn(said);
  const field = changed && fieldNamed(changed.what, fieldsOf(interview));
  if (changed && field) return changeTo(state, interview, field, changed.to, context);
  if (looksLikeQuestion(said)) {
    const answer = answerTo(said);
    if (answer) return { state, effects: [show({ kind: 'answer', ...answer }), ...openPage(state, context)] };
    const topic = topicOf(said);
    if (topic) return startWith(state, topic, said, context);
    const asked = asksWhy.exec(said)?.groups?.['what'];
    if (asked !== undefined)
      return { state, effects: [show(why(interview, context, fieldNamed(asked, fieldsOf(interview)))), ...openPage(state, context)] };
  }
  const wished = wishIn(said);
  if (wished && wished !== interview.id) return startWith(state, wished, said, context);
  const understood = understoodIn(interview, said, on);
  const topic = topicOf(said);
  // What may be a name here and asks for an interview elsewhere asks for that.
  if (understood && (understood.sure.length > 0 || !topic)) return take(state, interview, understood, context);
  if (topic) return start(state, topic, context);
  if (changed && interview.page === null) return { state, effects: [remark('no-such-field'), show(answersView(interview, on))] };
  if (interview.page === null) return { state, effects: [menu('not-understood')] };
  return { state, effects: [remark('not-understood-here'), ...openPage(state, context)] };
}

const asksWhy =
  /^\s*(?:(?:but |and |so )?why\b(?: do you| do I| is| are)?(?: need| want| ask| have)?(?: for| about| to know| to give)?(?: my| the| this)?|那?(?:为什么|为何|干嘛|干吗)(?:要|需要)?(?:问|看|填|知道)?)\s*(?<what>.*?)[?？。.吗呢]*\s*$/i;

const fieldsOf = (interview: InterviewState): readonly Field[] => specOf(interview).pages.flatMap(({ fields }) => fields);

/** First as an answer to what is asked now, then as a correction of anything else in this interview. */
function understoodIn(interview: InterviewState, said: string, on: string): Understood | undefined {
  const page = pageOf(interview, on);
  const shown = page ? shownFields(interview, page, on) : [];
  const here = shown.length > 0 ? understand(said, { open: openOnPage(interview, on), shown }, on) : undefined;
  if (here && (here.sure.length > 0 || here.unsure.length > 0)) return here;
  const anywhere = understand(said, { open: [], shown: fieldsOf(interview) }, on);
  return anywhere.sure.length > 0 ? { ...anywhere, unsure: [] } : undefined;
}

function take(state: State, interview: InterviewState, { sure, unsure }: Understood, context: Context): Turn {
  const inputs = Object.fromEntries(sure.map(({ field, raw }) => [field, raw]));
  const before = interview.page === null ? interview.answers : interview.before;
  const unclear = unsure.map(({ said, options }) => ({
    said: cut(said),
    options: options.map(({ field, raw }) => ({ field, raw: cut(raw) })),
  }));
  const after = hear({ ...interview, before, unclear }, inputs, context.on, context.token);
  return put(
    state,
    after,
    context,
    show,
    sure.map(({ field }) => field),
  );
}

const cut = (text: string): string => text.slice(0, 200);

export function changeTo(state: State, interview: InterviewState, field: Field, to: string | undefined, context: Context): Turn {
  const asked = change(interview, field, context.on, context.token);
  if (to === undefined) return put(state, asked, context, show);
  const { sure, unsure } = understand(to, { open: [field], shown: [field] }, context.on);
  if (sure.length === 0 && unsure.length === 0) return put(state, hear(asked, { [field]: to }, context.on, context.token), context, show);
  return take(state, asked, { sure, unsure, rest: '' }, context);
}

const answersView = (interview: InterviewState, on: string) =>
  ({ kind: 'answers', ref: refOf(interview), given: givenFields(interview, on), answers: interview.answers }) as const;

/** "2", "the second", or the choice in its own words. */
function choiceIn(said: string, { unclear: [first] }: InterviewState): number | undefined {
  if (!first) return undefined;
  const plain = said.normalize('NFKC').trim().toLowerCase();
  const byNumber = [
    ['1', 'first', 'the first', 'the first one', '第一个', '一', '第一'],
    ['2', 'second', 'the second', 'the second one', '第二个', '二', '第二'],
    ['3', 'third', 'the third', 'the third one', '第三个', '三', '第三'],
    ['4', 'fourth', 'the fourth', 'the fourth one', '第四个', '四', '第四'],
  ].findIndex((words) => words.includes(plain));
  const named = first.options.flatMap(({ raw }, index) => (raw.toLowerCase() === plain ? [index] : []));
  const byValue = named.length === 1 ? (named[0] ?? -1) : -1;
  const index = byNumber === -1 ? byValue : byNumber;
  return index >= 0 && index < first.options.length ? index : undefined;
}

export function choose(state: State, interview: InterviewState, index: number, context: Context, present: typeof show): Turn {
  const [first, ...others] = interview.unclear;
  const option = first?.options[index];
  if (!option) return put(state, interview, context, present);
  const after = hear({ ...interview, unclear: others }, { [option.field]: option.raw }, context.on, context.token);
  return put(unconfirmed(state), after, context, present, [option.field]);
}

const bothWords = ['both', 'both of them', 'yes both', 'yes, both', 'both yes', 'all of them', '都是', '两个都是', '两项都是'];

/** A yes that could answer two questions may well be meant for both. */
function meansBoth(said: string, { unclear: [first] }: InterviewState): boolean {
  if (!first || !bothWords.includes(said.normalize('NFKC').trim().toLowerCase())) return false;
  return first.options.every(({ field, raw }) => kindOf(field) === 'yes-no' && raw === first.options[0]?.raw);
}

function chooseAll(state: State, interview: InterviewState, context: Context): Turn {
  const [first, ...others] = interview.unclear;
  const options = first?.options ?? [];
  const inputs = Object.fromEntries(options.map(({ field, raw }) => [field, raw]));
  const after = hear({ ...interview, unclear: others }, inputs, context.on, context.token);
  const fields = options.map(({ field }) => field);
  return put(unconfirmed(state), after, context, show, fields);
}

function obey(state: State, command: Command, context: Context): Turn {
  const { interview } = state;
  const page = interview?.page != null ? interview : undefined;
  const calm = unconfirmed(state);
  switch (command.kind) {
    case 'hello':
      return page ? { state: calm, effects: greetAgain(state, page, context) } : { state, effects: [menu('welcome')] };
    case 'thanks':
      return { state: calm, effects: [remark('you-are-welcome'), ...openPage(calm, context)] };
    case 'help':
      if (!page) return { state, effects: [menu('help')] };
      return { state: calm, effects: [show({ kind: 'open-help', ref: refOf(page), canSkip: canSkip(page) }), ...openPage(calm, context)] };
    case 'topics':
      return { state: calm, effects: [show({ kind: 'topics' })] };
    case 'language':
      return speak({ ...calm, language: command.language }, context);
    case 'cancel':
      return cancel(state, context);
    case 'never-mind':
      return interview?.confirmingCancel ? keep(state, context) : cancel(state, context);
    case 'start-over':
      return startOver(calm, context);
    case 'back':
      return goBack(calm, context);
    case 'skip':
      return skipPage(calm, context);
    case 'go-on': {
      const [following] = calm.interview?.page === null ? verdictNext(calm.interview, context) : [];
      return following ? start(calm, following, context) : again(calm, context);
    }
    case 'repeat':
      return again(calm, context);
    case 'why':
      return interview
        ? { state: calm, effects: [show(why(interview, context)), ...openPage(calm, context)] }
        : { state, effects: [menu('nothing-open')] };
    case 'change':
      return changeList(calm, context);
    case 'person':
      return { state: calm, effects: [show(person(interview)), ...openPage(calm, context)] };
    case 'yes':
    case 'no':
      if (interview?.confirmingCancel) return command.kind === 'yes' ? leave(state, context) : keep(state, context);
      if (page) return { state, effects: [remark('use-the-card'), ...openPage(state, context)] };
      return { state, effects: [menu('not-understood')] };
    default:
      return command satisfies never;
  }
}

const again = (state: State, { on }: Context): Turn => ({
  state,
  effects: [state.interview ? show(currentView(state.interview, on)) : menu('nothing-open')],
});

function verdictNext(interview: InterviewState, { on }: Context): readonly InterviewId[] {
  const view = currentView(interview, on);
  return view.kind === 'verdict' ? view.next : [];
}

const greetAgain = (state: State, page: InterviewState, context: Context) =>
  isLongAway(state, context) ? [show({ kind: 'resume', ref: refOf(page) })] : [remark('hello-again'), ...openPage(state, context)];

function speak(state: State, context: Context): Turn {
  return {
    state,
    effects: [remark('language-changed'), ...(state.interview ? [show(currentView(state.interview, context.on))] : [])],
  };
}

function goBack(state: State, context: Context): Turn {
  const { interview } = state;
  if (!interview) return { state, effects: [menu('nothing-to-go-back-to')] };
  if (!wayBack(interview, context.on)) return { state, effects: [remark('first-page'), ...openPage(state, context)] };
  return put(state, { ...back(interview, context.on, context.token), unclear: [] }, context, show);
}

function skipPage(state: State, context: Context): Turn {
  const { interview } = state;
  if (!interview) return { state, effects: [menu('nothing-open')] };
  if (!canSkip(interview)) return { state, effects: [remark('nothing-to-skip'), show(currentView(interview, context.on))] };
  const turn = put(state, skip({ ...interview, unclear: [] }, context.on, context.token), context, show);
  const isLeftOpen = (turn.state.interview?.skipped.length ?? 0) > interview.skipped.length;
  return isLeftOpen ? { ...turn, effects: [remark('skipped'), ...turn.effects] } : turn;
}

export function changeList(state: State, context: Context): Turn {
  const { interview } = state;
  if (!interview) return { state, effects: [menu('nothing-to-change')] };
  const view = answersView(interview, context.on);
  return { state, effects: view.given.length > 0 ? [show(view)] : [remark('nothing-answered'), ...openPage(state, context)] };
}
