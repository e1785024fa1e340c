/** What each decision is about, how its verdict reads, and the names of its parts. */
import type { Words } from '../words.ts';

const notYet = '仅凭这些文件和您填写的情况，现在还定不下来。';
const askSupport = '仅凭这些文件还定不下来，请找 MCT 支持确认。';

export const titles: Words['titles'] = {
  journey: '您适合哪个 MCT 流程',
  enrol: '注册成为新 MCT',
  renew: 'MCT 会员续期',
  waiver: 'MTM 豁免表',
  'alumni-apply': '申请 MCT Alumni',
  'alumni-renew': 'MCT Alumni 续期',
  upgrade: '从 Alumni 回到 MCT',
  rejoin: '续期时间过后重新加入',
  certification: '您的认证算不算数',
  coverage: '每门课都要有认证',
  approval: '申请获批',
  review: '证明的审核',
  passcode: '一次性验证码',
  upload: '要上传的文件',
  fee: '会员费用',
  contact: '该问谁',
  'learning-option': '适合您单位的学习选项',
  'kpi-renewal': '学习合作伙伴的 KPI 与续期',
  'kpi-dispute': 'KPI 不一致',
  directory: '学习合作伙伴目录',
  'exam-packs': '院校考试包',
  vouchers: '考试券数量和备考时间',
  'code-change': '转让访问代码或退款',
  'code-arrival': '访问代码何时到',
  'code-end': '代码能用多久',
};

export const headline: Words['headline'] = {
  journey: {
    yes: '按您填写的情况，这个流程适合您。',
    no: '按这些文件，没有适合您所填情况的流程。',
    unknown: '适合哪个流程，仅凭这些文件还定不下来，请找 MCT 支持确认。',
  },
  enrol: {
    yes: '是：按这些文件，您填写的情况符合加入要求。',
    no: '目前还不行：按这些文件，您填写的情况尚不符合加入要求。',
    unknown: askSupport,
  },
  renew: {
    yes: '是：按这些文件，您填写的情况符合续期要求。',
    no: '目前还不行：按这些文件，您填写的情况尚不符合续期要求。',
    unknown: '仅凭这些文件还定不下来，请找 MCT 支持确认。',
  },
  waiver: {
    yes: '是：按这些文件，您填写的情况适用豁免表，用它代替 MTM。',
    no: '目前还不行：按这些文件，您填写的情况不适用豁免表。',
    unknown: notYet,
  },
  'alumni-apply': {
    yes: '是：按这些文件，您填写的情况符合 MCT Alumni 的要求。',
    no: '目前还不行：按这些文件，您填写的情况不符合 MCT Alumni 的要求。',
    unknown: notYet,
  },
  'alumni-renew': {
    yes: '是：按这些文件，您填写的情况对 MCT Alumni 续期没有妨碍。',
    no: '目前还不行：按这些文件，您填写的情况不适用 MCT Alumni 续期。',
    unknown: askSupport,
  },
  upgrade: {
    yes: '是：按这些文件，您填写的情况符合从 Alumni 回到 MCT 的要求。',
    no: '目前还不行：按这些文件，您填写的情况不符合从 Alumni 回到 MCT 的要求。',
    unknown: askSupport,
  },
  rejoin: {
    yes: '是：就这些文件写明的部分，您填写的情况适用重新加入。',
    no: '目前还不行：按这些文件，您填写的情况不适用重新加入。',
    unknown: askSupport,
  },
  certification: {
    yes: '是：按这些文件，您填写的认证可用于 MCT。',
    no: '按这些文件不行：您填写的认证不能用于 MCT。',
    unknown: askSupport,
  },
  coverage: {
    yes: '是：按您填写的情况，您讲的每门课都有认证覆盖。',
    no: '目前还不行：按您填写的情况，您讲的课至少有一门没有认证覆盖。',
    unknown: notYet,
  },
  approval: {
    yes: '是：按这些文件，申请获批所需的，您都齐了。',
    no: '还没有：按这些文件，申请获批所需的还没有齐。',
    unknown: notYet,
  },
  review: {
    yes: '按您填写的情况，审核还在指南所说的时间之内。',
    no: '按您填写的情况，审核已超过指南所说的时间，请找 MCT 支持确认。',
    unknown: notYet,
  },
  passcode: {
    yes: '是：按这些文件，您的验证码还能用。',
    no: '否：按这些文件，您的验证码不能再用了。',
    unknown: notYet,
  },
  upload: {
    yes: '是：您的文件符合指南对这种上传的要求。',
    no: '目前还不行：您的文件不符合指南对这种上传的要求。',
    unknown: '仅凭指南和您填写的情况，还不能确定您的文件是否符合。',
  },
  fee: {
    yes: '下面的金额来自管理员自己的费用表，不是来自这些文件。',
    no: '给不出金额。',
    unknown: '文件没有写金额，请看费用查询。',
  },
  contact: {
    yes: '该问谁，请看下面。',
    no: '这件事该问谁，这些文件没有写。',
    unknown: '请先告诉我们想问什么，我们才能说该问谁。',
  },
  'learning-option': {
    yes: '按这些文件，下面这种适合您的单位。',
    no: '按这些文件，没有适合您所填情况的学习选项。',
    unknown: notYet,
  },
  'kpi-renewal': {
    yes: '是：按这些文件，KPI 不妨碍您的单位续期。',
    no: '目前还不行：按您填写的情况，续期要看的 KPI，您的单位没有达到。',
    unknown: notYet,
  },
  'kpi-dispute': {
    yes: '是：按这些文件，就这个 KPI 提出异议所需的，您都齐了。',
    no: '目前还不行：按这些文件，您填写的情况还不足以就这个 KPI 提出异议。',
    unknown: notYet,
  },
  directory: {
    yes: '是：按这些文件，申请加入目录所需的，您都齐了。',
    no: '目前还不行：按这些文件，您填写的情况不符合加入目录的要求。',
    unknown: notYet,
  },
  'exam-packs': {
    yes: '是：按这些文件，有考试包适合您填写的情况。',
    no: '目前还不行：按这些文件，您填写的情况不符合考试包的要求。',
    unknown: '仅凭这些文件还定不下来，请咨询学术经销商。',
  },
  vouchers: {
    yes: '按您填写的情况，考试券数量可以算出，备考时间也达到页面的建议。',
    no: '按您填写的情况，备考时间达不到页面的建议。',
    unknown: notYet,
  },
  'code-change': {
    yes: '是：按这些文件，访问代码可以这样处理。',
    no: '否：按这些文件，访问代码不能这样处理。',
    unknown: notYet,
  },
  'code-arrival': {
    yes: '这些文件写了时间。',
    no: '按这些文件，不会有访问代码发来。',
    unknown: '什么时候到，仅凭这些文件还定不下来，请咨询批量许可客户经理。',
  },
  'code-end': {
    yes: '是：按这些文件，这个代码还能用。',
    no: '否：按这些文件，这个代码已经失效。',
    unknown: notYet,
  },
};

export const requirements: Words['requirements'] = {
  journey: '适合的流程',
  membership: '您的身份',
  'in-force': '会员期限',
  standing: '良好的会员状态',
  certification: '合格的认证',
  skill: '教学技能',
  coverage: '每门课都有认证',
  waiver: 'MTM 豁免',
  teaching: '365 天内授过一门课',
  evidence: '授课证明',
  deadline: '不晚于周年日',
  profile: '个人资料',
  'proof-review': '证明的审核',
  'skills-approval': '教学技能获批',
  submission: '在 Confirmation 页提交',
  payment: '缴费',
  passcode: '一次性验证码',
  upload: '要上传的文件',
  fee: '费用',
  contact: '该问谁',
  level: '学习选项',
  kpis: 'KPI',
  'kpi-shown': 'KPI 报表中的月份',
  invoice: '实际发票',
  details: '给合作伙伴一线支持的信息',
  'landing-page': '登陆页',
  institution: '院校',
  licensing: '批量许可订阅',
  pack: '考试包',
  'testing-center': 'Certiport 授权考试中心',
  'voucher-count': '考试券数量',
  preparation: '备考时间',
  'code-change': '转让或退款',
  'code-arrival': '送达时间',
  'code-end': '可用期限',
};

export const outcomes: Words['outcomes'] = {
  enrol: '注册成为新 MCT',
  renew: 'MCT 续期',
  'alumni-apply': '申请 MCT Alumni',
  'alumni-renew': 'MCT Alumni 续期',
  upgrade: '从 Alumni 升级回 MCT',
  rejoin: '重新加入 MCT',
  'ask-support': '咨询 MCT 支持',
  'not-needed': '不需要学习选项',
  'mct-first': '先有一名 MCT',
  gold: '金级学习选项',
  silver: '银级学习选项',
  'action-pack': 'Learning Action Pack',
  'site-pack-500': 'MOS/MTA/MCE 站点包',
  'mta-mce-pack': 'MTA/MCE 站点包',
  'mos-mce-pack': 'MOS/MCE 站点包',
  'class-pack': 'Microsoft Certified Professional 班级包',
};

export const endings: Words['endings'] = {
  certification: '认证停用后的六个月到期',
  teaching: '这门课超出 365 天',
  evidence: '证明对不上课程',
  deadline: '周年日已过',
  profile: '个人资料有变',
};
