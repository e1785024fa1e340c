/** Numbers in words, and the units by which a number tells what it counts. */
import type { Field } from '../../../rules/applicant.ts';
import { list } from '../phrases.ts';

const ones = list(
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
);
const tens = list('twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety');

export const english: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + index * 10] as const),
  ['fourty', 40],
  ['dozen', 12],
]);

export const chinese: ReadonlyMap<string, number> = new Map(
  [...'〇一二三四五六七八九']
    .map((sign, value) => [sign, value] as const)
    .concat([
      ['零', 0],
      ['两', 2],
      ['俩', 2],
    ]),
);

export const chineseTens: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** The fields that a unit can speak of, the likelier first. */
export const units: readonly (readonly [string, readonly Field[]])[] = [
  ['people | persons | person | 人 | 个人 | 名 | 位 | 个', ['participants', 'people']],
  ['participants | participant | attendees | attendee | learners | trainees | delegates', ['participants']],
  ['students | student | pupils | 学员 | 个学员 | 名学员 | 位学员 | 学生 | 个学生 | 名学生 | 位学生', ['participants', 'people']],
  ['employees | staff | candidates | 员工 | 名员工 | 位员工 | 个员工', ['people']],
  ['mcts | mct | trainers | mct trainers | 讲师 | 名讲师 | 位讲师 | 个讲师 | 个 mct | 名 mct | 位 mct | 名 mct 讲师', ['mctCount']],
  ['courses | course | classes | class | trainings | workshops | 门课 | 门课程 | 门 | 节课 | 堂课 | 次课 | 个课程', ['coursesTaught']],
  ['years | year | yrs | yr | 年', ['referenceYears']],
  ['months | month | months left | 个月 | 个整月', ['monthsLeft']],
  ['mb | megabyte | megabytes | mbyte | 兆 | 兆字节', ['fileMegabytes']],
  [
    'exams | exam | exams in all | vouchers | voucher | 门考试 | 次考试 | 场考试 | 个考试 | 张考试券 | 张券 | 张',
    ['examCount', 'examsPerCertification'],
  ],
  ['exams per certification | exams each | exams for each certification | exams per cert', ['examsPerCertification']],
  ['certifications | certification | certs | cert | certifications each | certifications per person', ['certificationsEach']],
  ['项认证 | 个认证 | 门认证 | 项', ['certificationsEach']],
  // Time is no count of anything a form asks for.
  ['days | weeks | hours | minutes | 天 | 个星期 | 个礼拜 | 周 | 个小时 | 小时 | 月 | 分钟 | 点 | 日 | 号', []],
  ['units | unit | copies | seats | licences | licenses | 份 | 套 | 件 | 本', ['unitsBought']],
];

/** Units that are counted in another one. */
export const converted: Readonly<Record<string, { readonly field: Field; readonly factor: number }>> = {
  kb: { field: 'fileMegabytes', factor: 1 / 1024 },
  gb: { field: 'fileMegabytes', factor: 1024 },
};

/** What makes of a number something else than how many: "more than 12", "10 to 12". */
export const comparisons = new Set(
  list('than | least | most | over | under | nearly | almost | minimum | maximum | between | up | below | above'),
);

export const comparisonsInChinese = /(?:超过|多于|少于|不到|至少|最多|将近|接近)$/;
export const comparisonsBehind = /^(?:多|余|几|来)|^[\p{Script=Han}]{0,3}(?:以上|以下|以内)/u;
