/** Which journey through the enrollment tool somebody takes, by membership now and teaching now. */
import type { Entry } from './entry.ts';

export const journeys = {
  'R-ROUTE-1': {
    en: 'Somebody who has never been an MCT enrols as a new MCT.',
    zh: '从未当过 MCT 的人，以新 MCT 的身份加入。',
    facts: ['G-05'],
  },
  'R-ROUTE-2': {
    en: 'A current MCT whose renewal period has not passed, and who can show the teaching, renews.',
    zh: '现任 MCT，续期时间还没过、又能证明授过课的，办理续期。',
    facts: ['G-55'],
  },
  'R-ROUTE-3': {
    en: 'A current MCT who is not teaching now, or does not meet the renewal requirements, is offered MCT Alumni.',
    zh: '现任 MCT 如果现在不授课，或者不符合续期要求，建议其申请 MCT Alumni。',
    facts: ['G-65', 'G-86', 'P-122'],
  },
  'R-ROUTE-4': {
    en: 'An MCT whose renewal period has passed rejoins by applying again. Whoever is not teaching can apply for MCT Alumni instead, where past participation in the MCT programme counts too.',
    zh: '续期时间已过的 MCT，通过重新申请来重新加入。现在不授课的，也可以改为申请 MCT Alumni，因为曾经参加过 MCT 计划也算数。',
    facts: ['G-109', 'P-123'],
  },
  'R-ROUTE-5': {
    en: 'A member of MCT Alumni who is teaching now comes back to MCT with Upgrade Now.',
    zh: '现在授课的 MCT Alumni 会员，用 Upgrade Now（升级）回到 MCT。',
    facts: ['P-134', 'G-99'],
  },
  'R-ROUTE-6': {
    en: 'A member of MCT Alumni who is not teaching now renews the Alumni membership.',
    zh: '现在不授课的 MCT Alumni 会员，办理 Alumni 续期。',
    facts: ['G-03', 'G-93'],
  },
  'R-ROUTE-7': {
    en: 'For an Alumni membership that has itself lapsed, the documents have no rule, so the person is sent to MCT Support.',
    zh: 'Alumni 会员资格本身已经失效的，文件没有规定，请对方咨询 MCT 支持。',
    facts: ['G-118'],
  },
} as const satisfies Record<`R-${string}`, Entry>;
