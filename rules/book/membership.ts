/** Who may join, renew, become an Alumnus, come back or rejoin, and which certifications count for it. */
import type { Entry } from './entry.ts';

export const membership = {
  'R-CERT-1': {
    en: 'A certification on the programme page’s list of 60 qualifies, as far as that page shows, if no retirement date stands beside it or that date is still to come. It may have been retired since, so we never say that it is live today.',
    zh: '计划页面列出的 60 项认证中，没有写停用日期的，或者停用日期还没到的，按该页面算合格。页面之后可能又有认证停用，所以我们从不断言某项认证今天仍然有效。',
    // biome-ignore format: the 60 certifications of the list, in rows
    facts: [
      'P-18', 'P-42', 'P-43', 'P-44', 'P-45', 'P-46', 'P-47', 'P-48', 'P-49', 'P-50', 'P-51', 'P-52',
      'P-53', 'P-54', 'P-55', 'P-56', 'P-57', 'P-58', 'P-59', 'P-60', 'P-61', 'P-62', 'P-63', 'P-64',
      'P-65', 'P-66', 'P-67', 'P-68', 'P-69', 'P-70', 'P-71', 'P-72', 'P-73', 'P-74', 'P-75', 'P-76',
      'P-77', 'P-78', 'P-79', 'P-80', 'P-81', 'P-82', 'P-83', 'P-84', 'P-85', 'P-86', 'P-87', 'P-88',
      'P-89', 'P-90', 'P-91', 'P-92', 'P-93', 'P-94', 'P-95', 'P-96', 'P-97', 'P-98', 'P-99', 'P-100',
      'P-101',
    ],
  },
  'R-CERT-2': {
    en: 'A newly released role-based certification qualifies from its release, even if the list does not have it.',
    zh: '新发布的基于角色的认证，从发布之日起就算合格，列表上还没有也一样。',
    facts: ['P-105'],
  },
  'R-CERT-3': {
    en: 'A retired certification goes on qualifying for six months from its retirement date, and then no longer. We read that as calendar months, held to the end of a shorter month and with the last day included: to 30 June 2020 for Dynamics CRM technologies (retired 31 December 2019, on the Chinese page only), 28 February 2021 for Teamwork Administrator Associate (retired 31 August 2020), 30 June 2021 for Power Apps + Dynamics 365 Developer Associate (retired 31 December 2020), and 31 July 2021 for every MCSA, MCSE and MCSD certification on the list (retired 31 January 2021).',
    zh: '停用的认证自停用日期起六个月内仍然合格，过后就不再合格。我们的理解是按日历月推算，到期的月份没有对应日期时取月末，最后一天也算在内：Dynamics CRM technologies（2019年12月31日停用，只见于中文页面）到 2020年6月30日，Teamwork Administrator Associate（2020年8月31日停用）到 2021年2月28日，Power Apps + Dynamics 365 Developer Associate（2020年12月31日停用）到 2021年6月30日，列表上的全部 MCSA、MCSE 和 MCSD 认证（2021年1月31日停用）到 2021年7月31日。',
    // biome-ignore format: the 18 retired certifications, in rows
    facts: [
      'P-106', 'Z-04', 'P-54', 'P-70', 'P-72', 'P-73', 'P-74', 'P-75', 'P-76', 'P-77', 'P-78', 'P-79',
      'P-80', 'P-81', 'P-82', 'P-83', 'P-84', 'P-85', 'P-86',
    ],
  },
  'R-CERT-4': {
    en: 'Of any other certification, neither listed nor newly released and role-based (a fundamentals certification, for instance), we say that it is not on the list. As the list can change, we promise nothing and point to MCT Support.',
    zh: '其他认证，也就是既不在列表上、又不是新发布的基于角色的认证（例如基础级认证），我们只说它不在列表上。列表会变，所以不作任何保证，请对方咨询 MCT 支持。',
    facts: ['P-104', 'P-14'],
  },
  'R-CERT-5': {
    en: 'For every course an MCT delivers, the MCT needs a Microsoft certification that covers it.',
    zh: 'MCT 每讲授一门课程，都要持有覆盖该课程的 Microsoft 认证。',
    facts: ['P-11'],
  },
  'R-ENT-1': {
    en: 'To be eligible to enrol, an applicant has to hold a qualifying certification and to show instructional skill; one of the two is not enough.',
    zh: '加入 MCT 既要有合格的认证，又要证明教学技能，两者缺一不可。',
    facts: ['P-18', 'P-19'],
  },
  'R-ENT-2': {
    en: 'Instructional skill is shown by one of the 17 accepted instructional-skills certifications or by a reference for at least one year of teaching experience, and by nothing else. Two of the 17, Modern Classroom Certified Trainer (MCCT) and Certified Virtual Educator, count only for college staff and professors.',
    zh: '教学技能用 17 项认可的教学技能认证之一来证明，或者用推荐材料证明至少一年的教学经验，其他方式都不算。17 项中的 Modern Classroom Certified Trainer (MCCT) 和 Certified Virtual Educator 只对高校教职员工和教授有效。',
    // biome-ignore format: the 17 instructional-skills certifications and the reference, in rows
    facts: [
      'P-20', 'P-21', 'P-22', 'P-23', 'P-24', 'P-25', 'P-26', 'P-27', 'P-28', 'P-29', 'P-30', 'P-31',
      'P-32', 'P-33', 'P-34', 'P-35', 'P-36', 'P-37',
    ],
  },
  'R-ENT-3': {
    en: 'A new application is approved once the proof of instructional skill has been approved, which takes two to four business days from its submission, and the payment has been made. The applicant has to submit the application on the Confirmation page.',
    zh: '教学技能证明获批（自提交起需要 2 到 4 个工作日）并且付款之后，加入申请才算获批。申请须由申请人自己到 Confirmation 页提交。',
    facts: ['G-42', 'G-43', 'G-45'],
  },
  'R-REN-1': {
    en: 'A membership is renewed if the member holds a qualifying certification and has taught at least one class in the 365 days before renewing, both no later than the anniversary, and has filed the application and paid the annual fee.',
    zh: '会员要持有合格的认证，并在续期前的 365 天内至少授过一门课，两者都须最晚在周年日当天满足；再提交申请、缴纳年费，会员资格才能续期。',
    facts: ['P-39', 'P-40', 'P-38', 'G-61', 'P-13'],
  },
  'R-REN-2': {
    en: 'Microsoft employees (FTE) and trainers employed by an Imagine Academy, a government entity or an academic institution show their teaching with the waiver form. Everyone else has nothing to upload if they use MTM and it shows their data properly, and otherwise uploads a score report or training summary of no more than 10 MB.',
    zh: 'Microsoft 员工（FTE）以及受雇于 Imagine Academy、政府机构或院校的讲师，用豁免表说明授课情况。其他人如果使用 MTM 而且数据显示正确，就不用上传文件，否则要上传评分报告或培训总结，不超过 10 MB。',
    facts: ['G-57', 'G-56', 'G-64'],
  },
  'R-REN-3': {
    en: 'In the first year of membership, the class that renewal needs has to be one taught in that year.',
    zh: '会员处在第一年时，续期所要求的课必须是在这一年里讲的。',
    facts: ['G-33'],
  },
  'R-REN-4': {
    en: 'A member who does not meet the requirements cannot renew; we suggest MCT Alumni.',
    zh: '不符合要求的会员不能续期，建议其申请 MCT Alumni。',
    facts: ['G-65'],
  },
  'R-WAIV-1': {
    en: 'Microsoft employees (FTE) and trainers employed by an Imagine Academy, a government entity or an academic institution are freed from using MTM, for legal reasons. Only the tool is waived.',
    zh: 'Microsoft 员工（FTE）以及受雇于 Imagine Academy、政府机构或院校的讲师，因法律原因可以不用 MTM。豁免的只是这个工具。',
    facts: ['G-57', 'G-68'],
  },
  'R-WAIV-2': {
    en: 'With the waiver, at least one training on Microsoft technology in the previous 365 days is still needed. One such course is described in the seven fields of the form, and what is entered there can be audited.',
    zh: '即使获得豁免，最近 365 天内仍须至少授过一门 Microsoft 技术的课。豁免表用七项内容说明其中一门课，所填内容可能被审核。',
    facts: ['G-69', 'G-70', 'G-71'],
  },
  'R-WAIV-3': {
    en: 'The guide names no waiver for the employer types Freelancer, Microsoft Partner or Microsoft Action Pack Partner, and Other.',
    zh: '雇主类型为自由职业、Microsoft 合作伙伴或 Action Pack 合作伙伴以及其他的，指南没有提到可以豁免。',
    facts: ['G-57'],
  },
  'R-ALU-1': {
    en: 'Anyone who takes part in the MCT programme now, or did before, and is in good standing with Microsoft is eligible for MCT Alumni. No certification and no teaching is asked for.',
    zh: '现在或曾经参加 MCT 计划，并在 Microsoft 保持良好的会员状态（good standing）的人，都可以申请 MCT Alumni，不要求认证，也不要求授课。',
    facts: ['P-123', 'P-124'],
  },
  'R-ALU-2': {
    en: 'A member of MCT Alumni renews by the same steps as when applying, from signing in to submitting on the Confirmation page. The documents give no further condition, and no length of the Alumni term.',
    zh: 'MCT Alumni 会员续期的步骤与申请时相同，从登录到在 Confirmation 页提交。文件没有提出其他条件，也没有说 Alumni 会员资格有效多久。',
    facts: ['G-93', 'G-97'],
  },
  'R-UPG-1': {
    en: 'A member of MCT Alumni may return to MCT with a qualifying certification and one of two proofs: that of the instructional-skills certification used for the earlier application, or a reference for at least one year of teaching from a former customer, a manager or a colleague. No class in the past year is needed.',
    zh: 'MCT Alumni 会员持有合格的认证，并提供以下两种证明之一，就可以回到 MCT：先前申请时所用的教学技能认证的证明；或者由前客户、经理或同事出具的推荐材料，证明至少一年的教学经验。不要求过去一年授过课。',
    facts: ['P-135', 'P-136', 'P-137', 'G-104'],
  },
  'R-UPG-2': {
    en: 'After an upgrade, the next renewal needs at least one class taught in the coming year.',
    zh: '升级之后，下一次续期要求在接下来的一年里至少授过一门课。',
    facts: ['G-105'],
  },
  'R-REJ-1': {
    en: 'An MCT whose membership has lapsed chooses Re-apply and has to meet the certification requirement for new members, which is our assumption, as the documents do not say. Only those who use MTM give an MTM ID, and the next renewal needs at least one class in the first year after rejoining.',
    zh: '会员资格已失效的 MCT 选 Re-apply（重新申请），并且要满足加入时的认证要求；后一点文件没有写明，是我们的假设。只有使用 MTM 的人才填 MTM ID，下一次续期要求在重新加入后的第一年里至少授过一门课。',
    facts: ['G-111', 'G-115'],
  },
} as const satisfies Record<`R-${string}`, Entry>;
