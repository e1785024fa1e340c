/** Words beside a day that tell what happened on it, and which way to look for its year. */
import type { Field } from '../../../rules/applicant.ts';
import type { Direction } from '../calendar.ts';

export const directions = {
  anniversary: 'future',
  partnerAnniversary: 'future',
  agreementEndsOn: 'future',
  codeEventOn: 'nearest',
  lastClassOn: 'past',
  courseDate: 'past',
  proofSubmittedOn: 'past',
  passcodeSentOn: 'past',
  orderedOn: 'past',
} as const satisfies { readonly [F in Field]?: Direction };

export type DayField = keyof typeof directions;

/** The likelier field first. */
export const dayCues: readonly (readonly [string, readonly DayField[]])[] = [
  [
    'last class | latest class | last taught | most recent class | last course | last session | last training | last time | 最近一次 | 最后一次 | 上次',
    ['lastClassOn', 'courseDate'],
  ],
  [
    `taught | teach | teaching | delivered | class | classes | course | courses | training | session | workshop | ran | held | gave | 讲了 | 讲过 | 教了 | 教过 | 上课 | 授课 | 课 | 讲 | 教 | 培训 | 开课`,
    ['courseDate', 'lastClassOn'],
  ],
  [
    'anniversary | renewal | renew | expire | expires | expiry | run out | runs out | membership ends | 周年 | 续期 | 到期',
    ['anniversary', 'partnerAnniversary', 'agreementEndsOn'],
  ],
  [
    'submitted | handed in | handed it in | uploaded | sent the proof | sent my proof | proof | 提交 | 交了 | 上传',
    ['proofSubmittedOn', 'codeEventOn'],
  ],
  ['passcode | code came | email came | sent me | received | got the mail | 验证码 | 收到 | 发出 | 邮件', ['passcodeSentOn']],
  ['ordered | order | bought | purchased | 订购 | 下单 | 购买 | 买了', ['orderedOn', 'codeEventOn']],
  ['agreement | ends | end | licence ends | contract | 协议 | 结束', ['agreementEndsOn', 'codeEventOn']],
  ['processed | invoiced | started | starts | happened | 处理 | 开票 | 发票 | 开始', ['codeEventOn']],
  ['joined | born | hired | certified | passed | exam | moved | 加入 | 入职 | 出生 | 考试 | 通过', []],
];
