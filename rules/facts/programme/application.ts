/** How to apply: what to read first, where to apply and what the enrollment tool asks. */
import type { Fact } from '../fact.ts';

export const application = {
  'P-108': {
    en: 'Anyone who would like to apply should first read the MCT Program Guide and the MCT Program Agreement, which explain the terms of membership.',
    zh: '申请之前，请先读 MCT Program Guide（计划指南）和 MCT Program Agreement（计划协议），了解会员条款。',
    at: [121],
  },
  'P-109': {
    en: 'The programme page links to the MCT enrollment and renewal guide.',
    zh: '计划页面上有 MCT 注册和续期指南的链接。',
    at: [125],
    value: 'https://query.prod.cms.rt.microsoft.com/cms/api/am/binary/RE2Mf75',
  },
  'P-110': {
    en: 'The programme page links to the MCT Program Guide.',
    zh: '计划页面上有 MCT Program Guide（计划指南）的链接。',
    at: [129],
    value: 'https://query.prod.cms.rt.microsoft.com/cms/api/am/binary/RE2XZuQ',
  },
  'P-111': {
    en: 'The programme page links to the MCT Program Agreement.',
    zh: '计划页面上有 MCT Program Agreement（计划协议）的链接。',
    at: [133],
    value: 'https://query.prod.cms.rt.microsoft.com/cms/api/am/binary/RE2XWWa',
  },
  'P-112': {
    en: 'Applications are made online, in the MCT enrollment tool.',
    zh: '申请在线提交，使用 MCT 注册工具（MCT enrollment tool）。',
    at: [137],
    value: 'https://mcp.microsoft.com/Authenticate/MCT',
  },
  'P-113': {
    en: 'The enrollment tool is opened with a Microsoft account (MSA).',
    zh: '登录注册工具，用的是 Microsoft 帐户（MSA）。',
    at: [139],
  },
  'P-114': {
    en: 'A Microsoft Office Specialist who has no Microsoft Certification ID (MCID) gets one from customerservices@certiport.com first and then opens the enrollment tool.',
    zh: 'Microsoft Office Specialist（MOS）如果还没有 Microsoft 认证 ID（MCID），请先联系 customerservices@certiport.com 取得，再打开注册工具。',
    at: [141],
    value: 'customerservices@certiport.com',
  },
  'P-115': {
    en: 'Before they complete the application, applicants should read the enrolment details on the page.',
    zh: '填完申请之前，请先看一遍页面上的注册说明。',
    at: [141],
  },
  'P-116': {
    en: 'In the enrollment tool, applicants review the requirements and sign the Program Guide and the Agreement; their electronic signature means that they accept the terms of the MCT Agreement.',
    zh: '申请人在注册工具里查看各项要求，并签署计划指南和协议；电子签名即表示接受 MCT 协议的条款。',
    at: [145],
  },
  'P-117': {
    en: 'The profile in the enrollment tool should be kept up to date, as its contact details are used for MCT communication.',
    zh: '注册工具里的个人资料要随时更新，MCT 方面的联络都用其中的联系方式。',
    at: [146],
  },
  'P-118': {
    en: 'In the enrollment tool, applicants state their employment status; staff of a Learning Partner or a Microsoft Imagine Academy need their employer’s Learning Partner ID or Imagine Academy ID.',
    zh: '申请人在注册工具里填写就业状况；受雇于学习合作伙伴（Learning Partner）或 Microsoft Imagine Academy 的，需要雇主的 Learning Partner ID 或 Imagine Academy ID。',
    at: [147],
  },
  'P-119': {
    en: 'The payment method is chosen in the enrollment tool.',
    zh: '付款方式在注册工具里选择。',
    at: [148],
  },
  'P-120': {
    en: 'The MCT fee depends on country or region and on employment status; for the fees of MCT and Alumni, there is a look-up at the end of the page.',
    zh: 'MCT 费用因国家/地区和就业状况而不同；MCT 和 Alumni 各收多少，可用页面末尾的费用查询。',
    at: [148],
  },
} as const satisfies Record<`P-${number}`, Fact>;
