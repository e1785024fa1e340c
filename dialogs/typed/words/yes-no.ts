/** Yes and no, and how people say them of a single field. A "not" before a phrase turns it round. */
import type { Field } from '../../../rules/applicant.ts';

export const yes = `yes | y | yes i am | yes i do | yes i have | yes we are | yes we do | yes we have | yes it is | yes it does | yep | yeah | yup | sure | of course | certainly | correct | right | true | i do | i am | i have | we do | we are | we have | it is | it does
  | absolutely | definitely | indeed | ok yes | 是 | 是的 | 有 | 有的 | 对 | 对的 | 没错 | 当然 | 当然有 | 当然是 | 嗯 | 会 | 在 | 可以 | 能 | 是啊 | 有啊 | 达到了 | 满足 | 符合`;
export const no = `no | n | nope | nah | no i am not | no im not | no i do not | no i dont | no i have not | no we dont | no we do not | no we are not | not really | not at the moment | not now | not currently | not yet | not at all | i am not | im not | i do not | i dont | i have not | i havent | we do not | we dont | we are not | it is not | it does not
  | it isnt | it doesnt | false | never | certainly not | of course not | 不 | 不是 | 不是的 | 没有 | 没 | 否 | 还没有 | 还没 | 没有的 | 不对 | 不会 | 不在 | 不能 | 并没有 | 从来没有 | 未 | 没有达到 | 不满足 | 不符合`;

export const yesNoWords: { readonly [F in Field]?: { readonly yes: string; readonly no?: string } } = {
  periodPassed: {
    yes: `renewal period passed without a renewal | lapsed | expired | ran out | has run out | period passed | period is over | missed my renewal | missed the renewal | missed the deadline
      | membership is gone | too late to renew | 续期时间已过没有续期 | 续期时间已过 | 过期了 | 已过期 | 已经过期 | 过期 | 失效了 | 到期没续 | 没有续期 | 没续期 | 错过了续期 | 错过续期`,
    no: 'still valid | still active | still a member | has not run out | in time | 还没过期 | 还没有过期 | 没过期 | 没有过期 | 未过期 | 仍然有效 | 还有效 | 还在有效期',
  },
  teachingNow: {
    yes: `teaching now | im teaching | i am teaching | i teach | currently teaching | still teaching | actively teaching | actively delivering | teaching at the moment | active trainer
      | 目前在授课 | 在授课 | 正在授课 | 目前授课 | 在讲课 | 还在讲课 | 在教课 | 还在授课 | 仍在授课`,
    no: `stopped teaching | not teaching | no longer teach | dont teach | not teaching at the moment | not teaching now | taking a break | on leave
      | 目前不授课 | 不授课 | 没在授课 | 没有授课 | 不在授课 | 不讲课 | 没在讲课 | 不教课 | 不再授课 | 停课`,
  },
  teachingProof: {
    yes: 'a class of the last 365 days that can be shown | i can show a class | can prove a class | have a class to show | 能证明最近 365 天内授过课 | 能证明 | 可以证明',
    no: 'cannot prove | cannot show | cant prove | cant show | no proof of a class | 不能证明 | 无法证明 | 证明不了',
  },
  goodStanding: {
    yes: 'in good standing with microsoft | in good standing | good standing | 在 microsoft 的会员状态良好 | 在 microsoft 保持良好的会员状态（good standing） | 在 microsoft 保持良好的会员状态 | 良好的会员状态 | 会员状态良好 | 状态良好',
    no: 'bad standing | was banned | am banned | 状态不好 | 被封',
  },
  microsoftEmployee: {
    yes: 'microsoft employee | work for microsoft | work at microsoft | employed by microsoft | 是 microsoft 员工 | microsoft 员工 | 微软员工 | 在微软工作',
  },
  coversEachCourse: {
    yes: 'every course covered by a certification | every course is covered | all courses are covered | covers every course | covers each course | covers all courses | 每门课都有认证覆盖 | 都有认证覆盖 | 都覆盖了 | 全部覆盖',
    no: 'not every course | not all courses | not all of them | only some courses | 没有全部覆盖 | 没有都覆盖 | 不是每门课 | 部分课程',
  },
  collegeStaff: {
    yes: 'college staff or professor | college staff | college professor | professor | university staff | lecturer | faculty | 是高校教职员或教授 | 高校教职员 | 高校教师 | 大学老师 | 教授 | 教职员',
  },
  earlierSkillsProof: {
    yes: 'proof from your earlier application at hand | still have the proof | have the old proof | have the earlier proof | proof at hand | 能提供上次申请时的证明 | 证明还在 | 还有证明 | 能提供证明',
    no: 'lost the proof | lost my proof | proof is gone | no longer have the proof | 证明找不到 | 证明不见了 | 证明不在了 | 证明已经找不到 | proof is lost | cannot find the proof | 证明丢了 | 找不到证明 | 不能提供证明 | 没有证明',
  },
  firstYear: {
    yes: `i am in my first year since joining rejoining or coming back from alumni | first year | my first year | joined this year | joined last month | just joined | newly joined | new mct
      | 我处在加入重新加入或从 alumni 回来后的第一年 | 第一年 | 头一年 | 刚加入 | 今年加入 | 今年刚加入`,
    no: 'second year | third year | many years | not in the first year | been an mct for years | 不是第一年 | 第二年 | 第三年 | 多年了 | 好几年了',
  },
  mtmDataShown: {
    yes: `class shown correctly in mtm | shown correctly | shows correctly | mtm is correct | mtm shows it correctly | data is correct | shown in mtm | it is shown in mtm | shows up in mtm
      | mtm 中是否正确显示这门课 | 正确显示 | 显示正确 | mtm 里有 | 显示出来了 | mtm 显示`,
    no: 'missing in mtm | wrong in mtm | missing from mtm | does not show | shown wrongly | not in mtm | 显示不正确 | 显示错误 | 没显示 | 没有显示 | 不显示 | mtm 里没有',
  },
  skillsApproved: {
    yes: 'instructional skills approved | approved | skills approved | skills are approved | proof was approved | proof approved | 教学技能已获批 | 已获批 | 技能获批 | 审核通过了 | 已通过审核 | 批下来了',
    no: 'still in review | still under review | waiting for approval | was rejected | got rejected | 还在审核 | 没获批 | 没有获批 | 未获批 | 还没批 | 被拒了 | 审核没通过',
  },
  submitted: {
    yes: 'application submitted on confirmation | application submitted | i submitted it | submitted it | have submitted | already submitted | submitted | 已在 confirmation 页提交申请 | 已提交 | 已经提交 | 提交了',
    no: '还没提交 | 没有提交 | 没提交 | 未提交',
  },
  paid: {
    yes: 'fee paid | paid the fee | have paid | already paid | paid it | i paid | paid | fee is paid | 已缴费 | 已经缴费 | 交了费 | 交费了 | 付了 | 付款了 | 已付款 | 已经付款 | 缴过费',
    no: 'unpaid | 没缴费 | 没有缴费 | 未缴费 | 还没缴费 | 没付款 | 没有付款 | 还没付款 | 没交费 | 还没交费',
  },
};
