/** What else to know. */
import type { Words } from '../words.ts';
import { outcomes } from './decisions.ts';
import { dated, day } from './format.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
const datedOrYear = (text: string) => (text.length === 4 ? `${text}年` : dated(text));

export const notices: Words['notices'] = {
  'may-have-retired-since': ({ link }) => `列表会变。请在[认证停用页面](${link})确认您的认证之后有没有停用。`,
  'confirm-near-the-edge': ({ graceEnd }) => `${day(graceEnd)}是我们按六个月推算的，日期很近，请让 MCT 支持确认。`,
  'dynamics-requirements': ({ link }) => `各项 Dynamics 认证的具体要求另有[文件](${link})说明。`,
  'certification-for-each-course': () => '每讲一门课，都要有覆盖该课程产品的认证。',
  'waives-the-tool-only': () => '豁免的是 MTM 这个工具，不是授课：最近 365 天内仍须至少授过一门课，所填内容可能被审核。',
  'discount-is-another-matter': ({ percent }) =>
    `Imagine Academy 的“MCT 计划优惠 ${percent}%”是费用方面的权益，与 MTM 豁免无关；豁免说的是用什么工具证明授课。`,
  'half-price-benefit': ({ percent }) =>
    `批量许可页面写着，MCT 计划优惠 ${percent}% 是 Imagine Academy 的权益；注册工具会要求填写它的会员 ID。怎样享受、是不是每位培训师都有，文件没有说，所以我们不从任何金额里扣减。`,
  'reference-author-not-named': () =>
    '新申请人的推荐材料由谁出具，计划页面没有写明；对从 Alumni 回来的人，写的是前客户、经理或同事。请向 MCT 支持确认。',
  'skills-step-not-shown': () => '计划页面要求从 Alumni 回来的人证明教学技能，但指南的升级页面上看不到这一步。请把证明备好。',
  'entry-conditions-assumed': () =>
    '重新加入就是重新申请，所以我们按加入要求来理解；不过指南的这套步骤里看不到核对认证，也看不到教学技能证明。我们只查了认证，其余请向 MCT 支持确认。',
  'no-class-needed-to-return': () => '从 Alumni 回来，不要求过去一年授过课。之后再续期，则要在接下来的一年里至少授一门课。',
  'payment-not-shown': () => '付款方式在注册工具里选，但指南没有展示付款页面，所以我们无法说明。',
  'amounts-not-stated': ({ lookup, support }) =>
    `文件没有写金额，只说取决于国家/地区和就业状况。请看[费用查询](${lookup})；付款问题请咨询 [MCT 支持](${support})。`,
  'alumni-term-not-stated': () => 'Alumni 会员资格有效多久，文件没有说。',
  'standing-not-defined': () =>
    '“良好的会员状态”（good standing）说的是您在 Microsoft 的会员状态，不是教得好不好。具体标准，文件没有写明。',
  'business-days-without-holidays': () => '工作日按周一到周五计算，没有扣除公共假日，实际可能更久。',
  'limits-stay-apart': () => '指南为注册时的上传写了格式，为续期时的上传写了大小。各自只用于各自的上传。',
  'goes-by-status-not-by-word': () =>
    '“重新加入”在文件里有两种意思，要看您现在的身份：Alumni 走 Upgrade（升级），续期时间已过的 MCT 走 Re-apply（重新申请）。',
  'first-year-kpis': () => '银级和金级在注册后的第一年也必须达到学习 KPI。KPI 要求每年都可能变。',
  'no-kpis-for-the-action-pack': () => 'Learning Action Pack 至少要有一名 MCT，不要求其他学习 KPI。',
  'highest-level-met': ({ wanted }) => `您想要的是：${outcomes[wanted]}。按您的回答，上面所说的级别是您达到的最高级别。`,
  'silver-does-not-spare-gold': () => '某项能力资格已达到银级的，要上金级，仍须满足金级的 KPI 和其他要求。',
  'upgrade-discount': () => '满足金级要求后，从银级升上来可享升级折扣；折扣多少，文件没有说。',
  'dates-are-our-reading': () =>
    '这些日期是我们的理解。KPI 方面，页面只说每月更新，更正年份后的示例指向 15 日；目录方面，页面只说到周，我们按当月 15 日到 21 日、次月 1 日到 7 日计算。',
  'class-pack-certifications-retired': ({ retiredOn, graceEnd }) =>
    `班级包用于考取 MCSA、MCSE 或 MCSD，而计划页面列出的这几类认证都于 ${day(retiredOn)}停用，对 MCT 只算到 ${day(graceEnd)}。`,
  'staff-vouchers-on-top': ({ count }) =>
    `Imagine Academy 另按每份批量许可协议赠送 ${count} 张教职员工考试券，可考 MOS、MTA、Fundamentals 和 MCE，由各学校共用。这不是班级包。`,
  'pack-lasts': ({ months }) => `包里的考试券可以用 ${months} 个月，没用掉的访问代码在协议结束时失效。以较早的日期为准。`,
  'prices-not-stated': () => '文件没有写价格，请咨询经销商或批量许可客户经理。',
  'pool-before-assignment': () =>
    'Imagine Academy 的考试券在分配之前由各学校共用；分配之后，访问代码就归本人，不再转移。这是我们的理解，请向经销商确认。',
  'prorated-and-aligned': () => '在协议中途取得的访问代码，费用和权益按剩余时间折算。选 12 个月订阅的，之后的订单与首个订单同日到期。',
  reported: ({ from, says, link }) =>
    `后来的消息，不在这些文件之内：${says.zh.replace(/。$/, '')}（${datedOrYear(from)}起）。请先${link ? `查看[计划页面](${link})` : '向 Microsoft 确认'}。`,
};
