/** What to do next. */
import type { Ready } from '../../../rules/advice.ts';
import type { Words } from '../words.ts';
import { outcomes } from './decisions.ts';
import { day, list } from './format.ts';

const ready: Record<Ready, string> = {
  'microsoft-account': '与认证个人资料相连的 Microsoft 帐户',
  'partner-login': '合作伙伴帐户的用户名和密码（并已有 Partner Center 个人资料）',
  'organisation-id': '所在单位的 ID（合作伙伴 ID 或 Imagine Academy 会员 ID）',
  'mtm-id': 'MTM ID（用 MTM 才需要）',
  report: '评分报告或培训总结',
  'skills-proof': '教学技能证明（证书的电子版，或推荐材料）',
  'waiver-details': '豁免表要填的七项内容',
};

/** A name with its address: web pages as a link; mail and unfinished addresses as they are. */
const withAddress = (name: string, address: string) =>
  /^https?:/.test(address) ? `[${name}](${address})` : address ? `${name}（${address}）` : name;

export const steps: Words['steps'] = {
  'have-ready': ({ items }) => `请先备好：${list(items.map((item) => ready[item]))}。`,
  'open-the-tool': ({ link }) => `用与认证个人资料相连的 Microsoft 帐户登录 [MCT 注册工具](${link})。`,
  'choose-renew': () => '在 Profile 页选 Renew（续期）。',
  'choose-upgrade': () => '在 Profile 页选 Upgrade Now（立即升级）。',
  'choose-reapply': () => '在 Profile 页选 Re-apply（重新申请）。',
  'authenticate-as-partner': () =>
    '在 Profile 页选“Click here to authenticate”（点此验证身份），在弹出的第二个窗口登录；单位已迁移到 Partner Center 的，用合作伙伴帐户的用户名和密码。工具会取回单位的 ID；字段还是空的，就自己填合作伙伴 ID。',
  'choose-employer-and-audience': () => '在 Profile 页选雇主类型（看您主要为哪个雇主授课）和主要授课对象，然后选 Next。',
  'change-employer-if-needed': () => '在 Profile 页，只有雇主类型变了才需要修改；然后选 Next。',
  'check-the-profile': () => '核对自动填好的雇主类型和授课对象，然后选 Next。',
  'check-certification': () => '在 Requirements 页核对您的认证。',
  'type-mtm-id-if-used': () => '用 MTM（首选工具）的，在 Requirements 页填写或更新 MTM ID；用其他调查工具的，不需要 MTM ID。',
  'mtm-is-enough': () => '在 Requirements 页核对认证和显示的 MTM ID；不对就选 Change 修改。',
  'upload-a-report': ({ megabytes }) =>
    `在 Requirements 页选 Upload File，上传评分报告（score report）或培训总结（training summary），不超过 ${megabytes} MB，写明您的姓名、课程名称和课程 ID。指南还要求有“TCCS”，但没有解释是什么。`,
  'fill-in-the-waiver': () => '在 Requirements 页的豁免表里照样填这七项。',
  'upload-skills-proof': ({ formats }) =>
    `在 Requirements 页选教学技能认证的类型，填认证日期，再上传证明文件（${list(formats.map((format) => `.${format}`))} 格式均可）。`,
  'ask-how-to-hand-in-a-reference': ({ link }) => `推荐材料怎样提交，文件没有说，请咨询 [MCT 支持](${link})。`,
  'wait-for-review': ({ least, most }) => `等待教学技能审核：按指南的说法，自提交之日起要 ${least} 到 ${most} 个工作日。`,
  'accept-the-terms': () => '在 Terms 页阅读并接受 Program Guide（计划指南）和 Program Agreement（计划协议）。',
  'submit-and-pay': ({ feeLookup }) =>
    `全部要求获批后，自己到 Confirmation 页提交申请。另须缴纳年费，指南没有写在哪一页缴；金额取决于国家/地区和就业状况：[费用查询](${feeLookup})。`,
  'submit-then-pay': ({ feeLookup }) =>
    `全部要求获批后，自己到 Confirmation 页提交申请，然后缴费；这个顺序是我们的理解，指南没有展示付款页面。费用取决于国家/地区和就业状况：[费用查询](${feeLookup})。`,
  'answer-employee-question': () =>
    '在 Profile 页回答“Are you a Microsoft employee?”（您是 Microsoft 员工吗？）。选 Yes 的，填写域和别名，选 Email Code，再输入邮件里的一次性验证码。',
  'choose-expertise': () => '选一个 Area of Expertise（专业领域），然后选 Next；有哪些领域，指南没有列出。',
  'accept-the-alumni-agreement': () => '阅读条款，勾选接受 Alumni Program Agreement（Alumni 计划协议），然后选 Next。',
  'submit-alumni': ({ feeLookup }) => `自己到 Confirmation 页提交申请。Alumni 费用取决于国家/地区和就业状况：[费用查询](${feeLookup})。`,
  'teach-in-the-year-ahead': () => '要想下次能续期，请在接下来的会员年度里至少授一门课，并用 MTM 或其他调查工具证明。',

  'get-a-certification': ({ by }) => `${by ? `最晚在 ${day(by)}` : ''}取得列表上尚未停用的认证，或一项新发布的基于角色的认证。`,
  'get-skills-proof': ({ years }) => `取得教学技能证明，有一样即可：获认可的教学技能认证，或者至少 ${years} 年教学经验的推荐材料。`,
  'teach-a-class': ({ by }) => `${by ? `最晚在 ${day(by)}` : ''}讲授一门 Microsoft 技术的课，再来查一次。`,
  'find-a-record': ({ megabytes }) => `如果授过课：请备好评分报告或培训总结（不超过 ${megabytes} MB），再把回答改为“其他调查工具”。`,
  'apply-again': ({ link }) =>
    `如果续期时间已过：登录 [MCT 注册工具](${link})，在 Profile 页选 Re-apply（重新申请）。可能要重新满足加入要求，指南没有写明。`,
  'consider-alumni': () =>
    '暂时不授课？MCT Alumni 让您保持联系：要求现在或曾经参加 MCT 计划，并在 Microsoft 保持良好的会员状态（good standing），不要求授课。',
  'take-this-journey': ({ journey }) => `适合您的流程：${outcomes[journey]}。`,
  'also-open': ({ journeys }) => `您也可以选：${journeys.map((journey) => outcomes[journey]).join('；')}。`,
  'leave-the-course': () => '没有认证覆盖的课，先不要讲；等取得覆盖该课程产品的认证再讲。',

  'submit-on-confirmation': () => '各项要求全部获批后，打开 Confirmation 页，自己提交申请；这一页的内容指南没有写。',
  'pay-the-fee': ({ feeLookup }) => `请缴费；不缴费，申请不会获批。金额见[费用查询](${feeLookup})。`,
  'request-a-new-passcode': () => '重新申请验证码：再填一次域和别名，选 Email Code。',
  'save-as-pdf': () => '把证明存成 .pdf 再上传，这是指南列出的格式之一。',
  'make-it-smaller': ({ limit }) => `把文件缩小到不超过 ${limit} MB 再上传。`,
  'look-up-the-fee': ({ link }) => `按您的国家/地区查费用：[费用查询](${link})。`,

  'get-an-mct': () => '首先至少要有一名 MCT：对组织以外授课，除了 Learning Action Pack，还必须有 MCT。',
  'buy-the-action-pack': () => '购买或续订 Microsoft Action Pack 订阅，然后按下一步请人设置新的帐户资料。',
  'subscribe-at-level': ({ dashboard }) =>
    `打开 [Partner Center 仪表板](${dashboard})，选“MPN”，再选“成员资格套餐”（Membership offers），订阅您的级别。页面只为银级写了这些步骤。`,
  'wait-until-shown': ({ day: shown }) => `等到 ${day(shown)}再看：按我们的理解，这张发票从那天起显示。`,
  'send-the-invoice': () => '请用实际发票；订单确认和合作伙伴报表都不接受。',
  'send-the-seven-details': ({ link }) =>
    `向[合作伙伴一线支持](${link})提供七项信息：月份、年份、OMLP 类型、购买数量、发票编号、KPI 值和收入值。只接受实际发票。`,
  'send-the-directory-details': ({ link, submitted, visibleBy }) =>
    `向[合作伙伴一线支持](${link})提供要显示的名称、国家/地区和 Microsoft 专页的网址。按我们的理解，下一次提交在 ${day(submitted.from)}到 ${day(submitted.to)}之间，最晚 ${day(visibleBy)}显示。`,
  'mend-the-landing-page': () => '换用自己网站上的 Microsoft 专页：归本单位所有，只介绍本单位，不出现竞争对手。',

  'use-plain-vouchers': () => '考试包只面向院校；请改用认证考试券，一张券考一门。',
  'order-from-the-reseller': ({ link }) => `通过 EES、School 或 OVS-ES 订购：请咨询学术经销商，或查看[许可选项页面](${link})。`,
  'become-a-testing-center': ({ link }) =>
    `要用 MOS 或 MTA 站点包，先成为已注册、符合技术要求的 Certiport 授权考试中心：[怎样办理](${link})。`,
  'ask-for-each-pack': () => '请分两次查：MCSA、MCSE、MCSD 的考试属于班级包，MOS、MTA、MCE 的考试属于站点包。',
  'order-the-vouchers': ({ address, sizing }) =>
    `先找本单位的批量许可客户经理；价格、许可和折扣问题，可发邮件到 ${address}；想估算需要多少，可发邮件到 ${sizing}。`,
  'plan-more-time': ({ months }) => `备考时间（包括动手实践）请留出 ${months} 个月或更久；协议剩余的时间不够。`,

  'ask-contact': ({ name, address, note }) =>
    `${address.startsWith('/') ? '请查看' : '请咨询'}：${withAddress(name.zh, address)}。${note ? note.zh : ''}`,
  'ask-support': ({ link }) => `文件没有说清的，请咨询 [MCT 支持](${link})。`,
};
