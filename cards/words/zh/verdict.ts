/** The frame of a verdict. */
import type { Words } from '../words.ts';
import { endings, requirements } from './decisions.ts';
import { day, list } from './format.ts';

export const verdict = {
  source: (title, dated, facts) => `${title}，${dated}${facts ? `（${facts.join('、')}）` : ''}`,
  cited: (text, facts) => `${text}（${facts.join('、')}）`,
  sentences: (each) => each.join(''),
  lastDayToAct: (on) => `最后办理日：${day(on)}`,
  afterLastDay: (ending) => `这一天之后：${list(ending.map((name) => endings[name] ?? requirements[name]))}。`,
  becomesYesOn: (on) => `回答不变的话，从 ${day(on)}起符合要求。`,
  stepsTitle: { yes: '现在怎么做', no: '还可以怎么办', unknown: '现在怎么做' },
  verdicts: { yes: '满足', no: '不满足', unknown: '不确定' },
  sourcesTitle: '来源',
  takenOn: (on) => `按 ${day(on)}的规则。`,
  notADecision: '我们替您查 Microsoft 的文件，最终由 Microsoft 决定。',
  noticesTitle: '另外请知道',

  yourAnswers: '您的回答',
  stillOpen: '还没有回答',
  answersMissing: '还定不下来：有些问题还没有回答。',
  fromBefore: (answer) => `${answer}（沿用之前的）`,
  nearestChange: (names) => `离“是”最近的办法：改变${list(names.map((name) => `“${name}”`))}的情况。`,
  nearestTell: (labels) => `要得出“是”，还需要知道：${list(labels)}。`,
  differentNow: (changed, anything) =>
    `${changed.length > 0 ? `您修改了：${list(changed)}。` : ''}${anything ? '现在的不同：' : '结果没有变化。'}`,
  becameDifferent: (name, before, after) => `${name}：${before} → ${after}。`,
  forAnotherReason: (name, verdict) => `${name}：仍是“${verdict}”，但理由变了。`,
  withOtherDetails: (name, verdict) => `${name}：仍是“${verdict}”，但具体内容变了。`,
  theAnswer: '答案',
  theOutcome: '适合的选择',
  answersYesNo: { yes: '是', no: '否', unknown: '还定不下来' },
} satisfies Partial<Words>;
