/** MCT Alumni: whom it is for, what it brings, how to join, and how to come back to MCT. */
import type { Fact } from '../fact.ts';

export const alumni = {
  'P-121': {
    en: 'The MCT Alumni programme honours what MCTs have contributed over more than twenty years.',
    zh: 'MCT Alumni 计划是为了感谢 MCT 二十多年来的贡献而设立的。',
    at: [152],
    value: 20,
  },
  'P-122': {
    en: 'MCT Alumni is for MCTs in good standing who no longer train under the programme but want to keep their tie to the MCT community.',
    zh: 'MCT Alumni 面向保持良好的会员状态（good standing）、已不在 MCT 计划下授课，但仍想与 MCT 社区保持联系的 MCT。',
    at: [152],
  },
  'P-123': {
    en: 'Alumni need to be taking part in the MCT programme or to have done so before.',
    zh: 'Alumni 须现在或曾经参加 MCT 计划。',
    at: [156],
  },
  'P-124': {
    en: 'Alumni need to be in good standing with Microsoft.',
    zh: 'Alumni 须在 Microsoft 保持良好的会员状态（good standing）。',
    at: [157],
  },
  'P-125': {
    en: 'The Alumni fee depends on country or region and on employment status, and is found with the same look-up as the MCT fee.',
    zh: 'Alumni 的费用因国家/地区和就业状况而不同，用的是与 MCT 相同的费用查询。',
    at: [159],
  },
  'P-126': {
    en: 'On their Certification dashboard, Alumni find content that is for Alumni only.',
    zh: 'Alumni 在自己的 Certification dashboard（认证仪表板）上，可以看到 Alumni 专属内容。',
    at: [163],
    value: 'https://www.microsoft.com/learning/dashboard.aspx',
  },
  'P-127': {
    en: 'In MCT Central, Alumni find news, events and resources meant for them, and stay in contact with the whole MCT community.',
    zh: 'Alumni 也可以使用 MCT Central，那里有面向 Alumni 的新闻、活动和资源，还能与整个 MCT 社区交流。',
    at: [163],
    value: 'https://www.microsoft.com/en-us/learning/mct-central.aspx',
  },
  'P-128': {
    en: 'Alumni get a discount on exams, so that they can keep their certifications current and return to MCT more easily; the page gives no percentage.',
    zh: 'Alumni 享有考试折扣，便于让认证保持有效，日后重返 MCT 也更容易；具体打几折，页面没有写。',
    at: [167],
  },
  'P-129': {
    en: 'Alumni get discounts on books and e-books that help with exam preparation and professional growth.',
    zh: 'Alumni 购买有助于备考和职业发展的图书、电子书，可享折扣。',
    at: [168],
  },
  'P-130': {
    en: 'Anyone who would like to become an Alumni member should read the MCT Alumni Program Agreement for the terms.',
    zh: '想成为 MCT Alumni 会员的，请先读 MCT Alumni Program Agreement（Alumni 计划协议），了解会员条款。',
    at: [172],
  },
  'P-131': {
    en: 'The programme page links to the MCT Alumni Program Agreement.',
    zh: '计划页面上有 MCT Alumni Program Agreement（Alumni 计划协议）的链接。',
    at: [175],
    value: 'https://query.prod.cms.rt.microsoft.com/cms/api/am/binary/RE2XP6W',
  },
  'P-132': {
    en: 'All content is in English unless it says otherwise.',
    zh: '除非另有说明，所有内容均为英文。',
    at: [177],
  },
  'P-133': {
    en: 'Applications for MCT Alumni are made in the same MCT enrollment tool.',
    zh: '申请 MCT Alumni，也用这个 MCT 注册工具。',
    at: [181],
    value: 'https://mcp.microsoft.com/Authenticate/MCT',
  },
  'P-134': {
    en: 'Alumni are welcome back as MCTs once they return to active training.',
    zh: 'Alumni 重新开始授课后，欢迎重新加入 MCT 计划。',
    at: [185],
  },
  'P-135': {
    en: 'To return, Alumni have to meet the MCT requirements and should compare their transcript with the eligible list.',
    zh: 'Alumni 重返 MCT，须满足 MCT 的要求；请把自己的认证成绩单（transcript）与合格认证列表对照一下。',
    at: [189],
    value: 'https://www.microsoft.com/learning/mct-certification.aspx#mctinfoheading-3',
  },
  'P-136': {
    en: 'To return, Alumni also apply for entry and give either proof of the instructional-skills certification from their earlier application or a reference for at least one year of teaching.',
    zh: 'Alumni 重返 MCT，还须申请加入，并任选其一提交：上次申请时所用教学技能认证的证明，或者证明至少有一年教学经验的推荐材料。',
    at: [190],
    value: 1,
  },
  'P-137': {
    en: 'The reference for a returning Alumni member may come from a former customer, a manager or a colleague.',
    zh: 'Alumni 重返 MCT 所用的推荐材料，可由以前的客户、经理或同事出具。',
    at: [190],
  },
} as const satisfies Record<`P-${number}`, Fact>;
