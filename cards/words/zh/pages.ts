/** What each page of an interview is called, and what it is about. */
import type { Words } from '../words.ts';

export const pages: Words['pages'] = {
  profile: { tool: true, name: '1 Profile（个人资料）', intro: '续期时，注册工具会按现有的注册信息自动填好这一页；这里请再选一次。' },
  'new-profile': { tool: true, name: '1 Profile（个人资料）', intro: '请选择您主要为谁授课、主要讲给谁听。注册工具的这一页也会问这两项。' },
  'profile-again': {
    tool: true,
    name: '1 Profile（个人资料）',
    intro: '在注册工具里，雇主类型有变化才需要改；这里请再选一次。',
  },
  employer: { tool: true, name: '1 Profile（个人资料）：雇主', intro: '这种雇主类型还需补充以下内容。' },
  'alumni-profile': {
    tool: true,
    name: '1 Profile（个人资料）',
    intro: '办理 MCT Alumni 时，注册工具会问您是不是 Microsoft 员工，还要选专业领域。',
  },
  'alumni-employer': {
    tool: true,
    name: '1 Profile（个人资料）：Microsoft 员工',
    intro: 'Microsoft 员工还要填域和别名，之后工具会用邮件给您发一次性验证码。',
  },
  requirements: {
    tool: true,
    name: '2 Requirements（要求）',
    intro: '需要一项合格的认证，并且最近 365 天内至少授过一门课，两者都须最晚在周年日当天满足。',
    introForWaiver:
      '需要一项合格的认证，并且最近 365 天内至少授过一门课，两者都须最晚在周年日当天满足。您的雇主类型用豁免表代替 MTM：豁免的只是这个工具，课还是要上的，所填内容也可能被审核。',
  },
  'entry-requirements': {
    tool: true,
    name: '2 Requirements（要求）',
    intro: '需要一项合格的认证，还要证明您会教课：凭认可的教学技能认证，或者推荐材料。',
  },
  'return-requirements': { tool: true, name: '2 Requirements（要求）', intro: '回到 MCT 需要一项合格的认证，不要求过去一年授过课。' },
  'rejoin-requirements': {
    tool: true,
    name: '2 Requirements（要求）',
    intro: '这是重新申请，所以我们按加入时的要求来看您的认证。这一步认可哪些认证，指南本身没有说。',
  },
  'waiver-form': {
    tool: true,
    name: '2 Requirements（要求）：豁免表',
    intro: '请填写最近 365 天内讲过的一门课。豁免的只是 MTM 这个工具，课还是要上的，所填内容也可能被审核。',
  },

  status: { name: '您的身份', intro: '能办什么，首先要看您在 MCT 计划中的身份。' },
  period: { name: '会员资格', intro: '会员资格已过期和仍有效，要走的流程不一样。' },
  teaching: { name: '授课情况', intro: 'MCT 面向正在授课的人；目前不授课、但想保持联系的，可以走 MCT Alumni。' },
  'class-proof': { name: '能证明的课', intro: '续期要求最近 365 天内至少授过一门课，而且能够证明。' },
  standing: { name: '会员状态', intro: 'MCT Alumni 面向现在或曾经参加 MCT 计划、并且在 Microsoft 保持良好的会员状态的人。' },

  'college-staff': { name: '高校教职员', intro: '您填的这项认证只适用于高校教职员和教授。' },
  'earlier-proof': { name: '教学技能', intro: '教学技能需要再证明一次：可以用上次申请时的认证，也可以用推荐材料。' },
  reference: { name: '推荐材料', intro: '推荐材料如果能证明至少一年的教学经历，也可以证明教学技能。' },
  'reference-from': { name: '推荐材料的出具人', intro: '对于从 Alumni 回来的人，计划页面写明的是前客户、经理或同事。' },
  'waiver-employer': {
    name: '您的雇主',
    intro: '豁免表面向 Microsoft 员工，以及受雇于 Imagine Academy、政府机构或院校的讲师。',
  },

  certification: { name: '您的认证', intro: '我们会对照计划页面的列表来查。已停用的认证，停用后最多六个月内仍然算数。' },
  coverage: { name: '您讲的课', intro: '加入 MCT，有一项合格的认证就够；您讲的课，则另有要求。' },
  approval: { name: '申请进度', intro: '获批需要三样：教学技能获批，您自己在 Confirmation 页提交，以及缴费。' },
  review: { name: '您的证明', intro: '按指南，审核需要两到四个工作日，从提交之日算起。' },
  passcode: { name: '验证码邮件', intro: '一次性验证码在 120 天内可用，过后需要重新获取。' },
  upload: { name: '文件的用途', intro: '注册和续期时，指南对文件的要求不一样。' },
  'upload-file': { name: '文件本身', intro: '注册时的证明，指南写明了格式；续期时的报告，指南写明了大小。' },

  fee: { name: '会员种类', intro: 'MCT 和 MCT Alumni 的费用各不相同。' },
  'fee-country': { name: '费用取决于什么', intro: '费用取决于国家/地区和就业状况。' },
  contact: { name: '您的问题', intro: '请选最接近的一项，我们告诉您该问谁。' },

  training: { name: '贵单位的培训', intro: '要不要学习选项，先看贵单位培训的是谁。' },
  mcts: { name: '贵单位的 MCT', intro: '要对外授课，至少需要一位 MCT。' },
  'wanted-level': { name: '想要的级别', intro: 'Learning Action Pack 是基础级别，银级和金级的要求更多。' },
  competency: { name: '能力资格', intro: '只有部分能力资格设有银级或金级学习选项。' },
  gold: { name: '金级', intro: '金级有自己的要求，满足了银级也不能免去任何一项。' },
  silver: { name: '银级', intro: '银级有绩效、MCT 和考试三方面的要求。' },

  'partner-level': { name: '目前的学习选项', intro: '要不要看 KPI，取决于贵单位目前的学习选项。' },
  kpis: { name: '贵单位的 KPI', intro: '看的是周年日之前 12 个月的 KPI。' },
  'kpi-month': { name: '哪一笔 KPI', intro: 'KPI 报表每月更新一次，所以先看看这一笔该不该已经显示。' },
  'kpi-evidence': { name: '手上的凭据', intro: '能不能证明这笔 KPI，要看您手上有什么凭据。' },
  'kpi-details': {
    name: '提供给支持部门的信息',
    intro: '连同月份和年份，这就是合作伙伴一线支持（Partner Frontline Support）要的七项信息。',
  },
  'landing-page': { name: '登陆页', intro: '要收录进目录，需要贵单位自己的 Microsoft 品牌登陆页。' },
  'directory-entry': { name: '收录信息', intro: '这就是合作伙伴一线支持（Partner Frontline Support）要的三项信息。' },

  institution: { name: '贵单位', intro: '考试包是面向院校的。' },
  licensing: { name: '订阅', intro: '考试包要在 EES、School 或 OVS-ES 订阅下订购。' },
  exams: { name: '考试', intro: '每种考试包适用的考试不同，请选择您要考的。' },
  'testing-center': { name: '考试中心', intro: 'MOS 和 MTA 站点包还有一个条件。' },
  'exam-count': { name: '考试数量', intro: '请填考试总数；不清楚总数的话，填下面三个数字也可以。' },
  vouchers: { name: '考试券数量', intro: '一张考试券只能用于一门考试、一次。有了这三个数字，就能算出要多少张。' },
  'months-left': { name: '剩余时间', intro: '备考需要时间，而没用的代码在协议结束时会失效。' },
  'certification-level': { name: '认证级别', intro: '要准备多久，取决于认证的级别。' },

  'code-change': { name: '您的打算', intro: '请告诉我们您想怎么做，我们来查是否可行。' },
  'code-event': { name: '进展', intro: '产品和环节不同，时间也不同，请选您知道的最近一步。' },
  'code-event-day': { name: '日期', intro: '时间从这一天算起。' },
  'code-kind': { name: '您的代码', intro: '考试包里的考试券有自己的期限，其他代码跟着协议走。' },
  'code-dates': { name: '日期', intro: '协议结束时代码会失效；考试包里的考试券可以用一年。' },
};
