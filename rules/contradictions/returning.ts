/** Alumni, and the ways back: upgrading and rejoining. */
import type { Contradiction } from './contradiction.ts';

export const returning = {
  'C-06': {
    sides: [
      {
        facts: ['P-137'],
        says: {
          en: 'The English page: a former customer, a manager or a colleague may write the reference of a returning Alumnus.',
          zh: '英文页面：从 Alumni 回来的人，推荐材料可由前客户、经理或同事出具。',
        },
      },
      {
        facts: ['Z-09'],
        says: { en: 'The Chinese page: a former customer, a manager or a university.', zh: '中文页面：前客户、经理或大学。' },
      },
    ],
    followed: {
      en: 'A former customer, a manager or a colleague. If yours would come from a university, please ask MCT Support.',
      zh: '前客户、经理或同事。如果想请大学出具，请先咨询 MCT 支持。',
    },
    why: {
      en: 'The Chinese word for university, 大学, looks like a slip for 同事, colleague.',
      zh: '英文原文是 colleague（同事），“大学”看来是“同事”之误。',
    },
  },
  'C-07': {
    sides: [
      {
        facts: ['P-122', 'P-124'],
        says: {
          en: 'The English page: Alumni have to be in good standing with Microsoft.',
          zh: '英文页面：Alumni 须在 Microsoft 保持良好的会员状态（good standing）。',
        },
      },
      {
        facts: ['Z-10'],
        says: { en: 'The Chinese page: a good teaching reputation with Microsoft.', zh: '中文页面：在 Microsoft 拥有良好的教学声誉。' },
      },
    ],
    followed: {
      en: 'It is about your standing as a member, not about how well you teach. What exactly it takes is not defined, so we add nothing.',
      zh: '说的是会员状态，不是教得好不好。具体标准没有写明，我们也不另加解释。',
    },
    why: {
      en: 'The English words are the original ones, and neither page explains them.',
      zh: '英文是原文，而两个页面都没有解释。',
    },
  },
  'C-18': {
    sides: [
      {
        facts: ['P-136'],
        says: {
          en: 'The programme page: returning Alumni show instructional skill again.',
          zh: '计划页面：从 Alumni 回来，要再次证明教学技能。',
        },
      },
      {
        facts: ['G-101'],
        says: { en: 'The upgrade steps of the guide have no such step.', zh: '指南的升级流程里没有这一步。' },
      },
    ],
    followed: {
      en: 'The page’s requirement holds, so keep the proof ready. The upgrade screens in the guide show no place to upload it.',
      zh: '以计划页面的要求为准，请把证明备好；不过指南的升级页面上看不到上传的地方。',
    },
    why: {
      en: 'That a screen does not ask does not mean the requirement is gone.',
      zh: '页面上没有问到，不等于要求取消了。',
    },
  },
  'C-19': {
    sides: [
      {
        facts: ['G-112', 'G-115'],
        says: {
          en: 'The rejoin steps show no training audience, no certification check and no proof of instructional skill.',
          zh: '重新加入的步骤里，没有授课对象，没有核对认证，也没有教学技能证明。',
        },
      },
      {
        facts: ['G-117'],
        says: {
          en: 'Yet they end with a sentence about approved requirements and instructional skills.',
          zh: '但最后一句又说，各项要求和教学技能都要先获批。',
        },
      },
    ],
    followed: {
      en: 'We assume that the entry requirements apply again, and say which of them the guide does not show. MCT Support can confirm.',
      zh: '我们按“重新适用加入要求”来理解，并注明哪些在指南里看不到；可请 MCT 支持确认。',
    },
    why: {
      en: 'Rejoining is a new application, and no document sets other conditions for it.',
      zh: '重新加入就是重新申请，而文件没有为它另定条件。',
    },
  },
  'C-20': {
    sides: [
      {
        facts: ['G-92', 'G-97'],
        says: {
          en: 'In the guide, both Alumni journeys end with a sentence about approved instructional skills.',
          zh: '指南里，申请 Alumni 和 Alumni 续期的最后一句都提到教学技能要先获批。',
        },
      },
      {
        facts: ['P-123', 'P-124'],
        says: {
          en: 'The programme page asks Alumni for two things only: taking part in the MCT programme now or before, and good standing.',
          zh: '计划页面对 Alumni 只有两项要求：现在或曾经参加 MCT 计划，并保持良好的会员状态（good standing）。',
        },
      },
    ],
    followed: { en: 'Alumni do not have to show instructional skill.', zh: '做 Alumni 不用证明教学技能。' },
    why: { en: 'The same stock sentence ends every journey in the guide.', zh: '那是指南里每个流程结尾都有的套话。' },
  },
  'C-57': {
    sides: [
      {
        facts: ['P-134'],
        says: {
          en: 'On the programme page, Alumni “rejoin” the MCT programme.',
          zh: '计划页面：Alumni 回到 MCT 计划叫“重新加入”（rejoin）。',
        },
      },
      {
        facts: ['G-99', 'G-102'],
        says: {
          en: 'In the guide, Alumni choose Upgrade Now, and the screen after it says “re-join”.',
          zh: '指南：Alumni 选 Upgrade Now（升级），之后的页面又写“re-join”。',
        },
      },
      {
        facts: ['G-109'],
        says: {
          en: 'In the guide, Rejoin is for MCTs whose renewal period has passed.',
          zh: '指南里的 Rejoin，是给续期时间已过的 MCT 用的。',
        },
      },
    ],
    followed: {
      en: 'Your status decides, not the word: Alumni now means Upgrade, a lapsed MCT means Rejoin. If we do not know, we ask.',
      zh: '看您现在的身份，不看说法：现在是 Alumni，就走升级；MCT 会员资格已过期，就走重新加入。不清楚时我们会问。',
    },
    why: { en: 'The same word stands for two journeys.', zh: '同一个词指两个不同的流程。' },
  },
  'C-63': {
    sides: [
      {
        facts: ['G-115'],
        says: {
          en: 'Those who rejoin are told to teach a class in their first year, although it is not their first.',
          zh: '指南对重新加入的人也说“在第一年内授一门课”，可他们并不是第一年。',
        },
      },
    ],
    followed: {
      en: 'It means the membership year that starts with rejoining.',
      zh: '指的是从重新加入算起的那个会员年度。',
    },
    why: {
      en: 'The sentence is the one for new members, and it only makes sense that way.',
      zh: '这句话照搬自新会员的说明，只有这样理解才说得通。',
    },
  },
} as const satisfies Record<`C-${number}`, Contradiction>;
