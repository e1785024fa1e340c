/** Words that can mean several things: the person says which. */
import { kindOf } from '../rules/applicant.ts';
import { type Present, show, type Turn } from './effects.ts';
import type { Context } from './event.ts';
import { hear } from './interview/index.ts';
import { put } from './session.ts';
import type { InterviewState, State } from './state.ts';

const numbers: readonly (readonly string[])[] = [
  ['1', 'first', 'the first', 'the first one', '第一个', '一', '第一'],
  ['2', 'second', 'the second', 'the second one', '第二个', '二', '第二'],
  ['3', 'third', 'the third', 'the third one', '第三个', '三', '第三'],
  ['4', 'fourth', 'the fourth', 'the fourth one', '第四个', '四', '第四'],
];

/** "2", "the second", or the choice in its own words. */
export function choiceIn(said: string, { unclear: [first] }: InterviewState): number | undefined {
  if (!first) return undefined;
  const plain = said.normalize('NFKC').trim().toLowerCase();
  const byNumber = numbers.findIndex((words) => words.includes(plain));
  const named = first.options.flatMap(({ raw }, index) => (raw.toLowerCase() === plain ? [index] : []));
  const byValue = named.length === 1 ? (named[0] ?? -1) : -1;
  const index = byNumber === -1 ? byValue : byNumber;
  return index >= 0 && index < first.options.length ? index : undefined;
}

export function choose(state: State, interview: InterviewState, index: number, context: Context, present: Present): Turn {
  const [first, ...others] = interview.unclear;
  const option = first?.options[index];
  if (!option) return put(state, interview, context, present);
  const after = hear({ ...interview, unclear: others }, { [option.field]: option.raw }, context.on, context.token);
  return put(state, after, context, present, [option.field]);
}

const bothWords = ['both', 'both of them', 'yes both', 'yes, both', 'both yes', 'all of them', '都是', '两个都是', '两项都是'];

/** A yes that could answer two questions may well be meant for both. */
export function meansBoth(said: string, { unclear: [first] }: InterviewState): boolean {
  if (!first || !bothWords.includes(said.normalize('NFKC').trim().toLowerCase())) return false;
  return first.options.every(({ field, raw }) => kindOf(field) === 'yes-no' && raw === first.options[0]?.raw);
}

export function chooseAll(state: State, interview: InterviewState, context: Context): Turn {
  const [first, ...others] = interview.unclear;
  const options = first?.options ?? [];
  const inputs = Object.fromEntries(options.map(({ field, raw }) => [field, raw]));
  const after = hear({ ...interview, unclear: others }, inputs, context.on, context.token);
  const fields = options.map(({ field }) => field);
  return put(state, after, context, show, fields);
}

/** None of its meanings, or none that is worth the while: what is open besides comes back. */
export const letGo = (state: State, interview: InterviewState, context: Context, present: Present): Turn =>
  put(state, { ...interview, unclear: [] }, context, present);
