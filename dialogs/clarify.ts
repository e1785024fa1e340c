/** Words that can mean several things: the person says which. */
import type { Present, Turn } from './effects.ts';
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
  const byValue = first.options.findIndex(({ raw }) => raw.toLowerCase() === plain);
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

/** None of its meanings, or none that is worth the while: what is open besides comes back. */
export const letGo = (state: State, interview: InterviewState, context: Context, present: Present): Turn =>
  put(state, { ...interview, unclear: [] }, context, present);
