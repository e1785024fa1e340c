/** How a question begins, and words that only a question has. */

/** At the beginning of a sentence, or after "hi" and the like. */
export const openings = `what | whats | what's | how | hows | why | when | whens | where | wheres | who | whos | whom | whose | which | does | did | do | is | are | was | were | am i
  | can | could | would | will | should | shall | may i | may we | may my | must i | must we | must it | have i | has my | has the | have you
  | write me | help me | recommend | convert | steps to | list price | list of | tell me | explain | show me | gimme | give me | any idea | any chance | i wonder | wondering`;

/** In the middle of a sentence these still ask; "which is a university" does not. */
export const innerOpenings = `what is | what are | what does | what do | what happens | what if | what about | whats | how do | how does | how can | how long | how much | how many | how about | why
  | when do | when does | when will | when can | where do | where can | where does | where will | who do | who does | who can | who gives | who gets | which do | which of
  | is it | is that | is this | is there | is my | are there | are you | am i | do i | do we | do you | does it | does that | does the | does my | does mtm | can i | can we | can you | could i | could you
  | would it | would that | would i | will it | will i | should i | should we | tell me | do you know | let me know | i want to know | would like to know | i wonder | any idea`;

/** After an opening these are no question: "do not", "can be shown". */
export const noQuestionAfter = 'not | be | have | do | done | use | teach';

export const anywhere = `什么 | 怎么 | 怎样 | 如何 | 为什么 | 为何 | 为啥 | 啥 | 哪 | 谁 | 几时 | 何时 | 何处 | 多少 | 多久 | 多大 | 多长 | 是否 | 能不能 | 可不可以 | 可以不 | 要不要 | 是不是 | 有没有 | 会不会
  | 行不行 | 算不算 | 需不需要 | 用不用 | 该不该 | 好不好 | 对不对 | 帮我 | 请问 | 想问 | 想知道 | 告诉我 | 解释 | 几门 | 几次 | 几个月 | 几个 | 几天 | 几年 | 几点 | 吗 | 咋
  | do i need | do we need | how do i | how long | how much | can i | should i`;

/** No question in spite of the word in it. */
export const noQuestion =
  '什么都 | 没什么 | 什么也 | 哪个都 | 哪儿都 | 好几门 | 好几次 | 好几个 | 好几天 | 好几年 | 谁都 | 十几个 | 不管什么';

/** At the end of a clause. */
export const endings = '吗 | 么 | 呢 | 嘛 | 没有吗 | right | correct';

/** From here on nothing is told: it is only supposed. */
export const suppositions = 'if | unless | suppose | supposing | assuming | in case | 如果 | 假如 | 要是 | 假设 | 万一 | 倘若 | 若';
