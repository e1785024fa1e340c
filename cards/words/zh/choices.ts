/** The choices of fields that have a few fixed ones. */
import type { Words } from '../words.ts';

export const choices: Words['choices'] = {
  status: { never: '没有当过 MCT', mct: 'MCT', alumni: 'MCT Alumni' },
  employerType: {
    fte: 'Microsoft 员工（Microsoft Employee, FTE）',
    academic: '院校（Academic）',
    freelancer: '自由职业（Freelancer）',
    government: '政府机构（Government）',
    'imagine-academy': 'Microsoft Imagine Academy',
    partner: 'Microsoft 合作伙伴或 Action Pack 合作伙伴（Microsoft Partner or Microsoft Action Pack Partner）',
    other: '其他（Other）',
  },
  audience: {
    developer: '开发人员（Developer）',
    'it-professional': 'IT 专业人员（IT Professional）',
    dynamics: 'Microsoft Dynamics 用户',
  },
  referenceFrom: { customer: '前客户', manager: '经理', colleague: '同事', university: '大学', other: '其他人' },
  validation: { mtm: 'MTM', survey: '其他调查工具', none: '都没有，或最近 365 天没有授课' },
  membership: { mct: 'MCT', alumni: 'MCT Alumni' },
  uploadFor: { 'enrolment-proof': '注册：教学技能证明', 'renewal-report': '续期：评分报告或培训总结' },
  subject: {
    application: 'MCT 注册或续期申请',
    payment: 'MCT 或 Alumni 缴费',
    benefits: 'MCT 权益',
    requirements: 'MCT 要求',
    general: 'MCT 计划的其他问题',
    'mos-without-mcid': 'Microsoft Office Specialist 没有 Microsoft 认证 ID (MCID)',
    'unknown-organisation-id': '不知道合作伙伴或 Imagine Academy 的 ID 或登录信息',
    'account-not-recognised': 'Partner Center 无法识别帐户',
    'partner-profile': '学习合作伙伴的帐户资料',
    'kpi-mismatch': 'Partner Center 与 KPI 仪表板的 KPI 不一致',
    directory: '学习合作伙伴目录的收录',
    'licensing-price': '批量许可：价格、许可或折扣',
    'licensing-adding': '批量许可：添加培训和认证，或估算数量',
    'academic-packs': '院校考试包',
    'certification-policy': '认证、考试和考试政策的一般问题',
    'local-community': '联系本地区的 MCT',
  },

  wantedLevel: { highest: '能达到的最高级别', gold: '金级', silver: '银级', 'action-pack': 'Learning Action Pack' },
  currentLevel: { none: '没有', 'action-pack': 'Learning Action Pack', silver: '银级', gold: '金级' },
  kpiEvidence: { invoice: '实际发票', 'order-confirmation': '订单确认', 'partner-report': '合作伙伴报表' },

  licensing: {
    ees: 'EES（入学教育解决方案，Enrollment for Education Solutions）',
    school: 'School',
    'ovs-es': 'OVS-ES（开放式订阅-入学订阅，Open Value Subscription – Education Enrollments）',
    other: '其他，或者没有',
  },
  exams: {
    mos: 'MOS（Microsoft Office Specialist）',
    mta: 'MTA（Microsoft Technology Associate）',
    mce: 'MCE（Microsoft Certified Educator）',
    mcp: '考取 MCSA、MCSE 或 MCSD 的考试',
    fundamentals: 'Fundamentals（基础级）',
  },
  certificationLevel: { basic: '基础', advanced: '高级' },
  codeWish: { reassign: '转给其他员工', refund: '退款' },
  codeEvent: {
    'order-processed': 'Microsoft 处理了订单',
    'order-invoiced': 'Microsoft 为大客户经销商（Large Account Reseller）的订单开具了发票',
    'term-started': '协议期开始',
    'site-pack-ordered': '订购了 MOS 或 MTA 站点包',
    'class-pack-ordered': '订购了班级包',
  },
  codeKind: { pack: '考试包里的考试券', general: '其他访问代码' },
};

export const certificationOutsideTheList: Words['certificationOutsideTheList'] = {
  'newer-role-based': '比这份列表更新的基于角色的认证',
  fundamentals: '基础级（Fundamentals）认证',
  another: '列表之外的其他认证',
};

export const chooseOne = '请选择';

export const noSkillsCertificate = '都没有';
