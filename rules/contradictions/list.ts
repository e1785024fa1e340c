/** What is on the two lists of the programme pages: eligible certifications, and accepted instructional-skills certifications. */
import type { Contradiction } from './contradiction.ts';

export const list = {
  'C-01': {
    sides: [
      {
        facts: ['P-19', 'P-31', 'P-32', 'P-35', 'P-36'],
        says: { en: 'The English page lists 17 instructional-skills certifications.', zh: '英文页面列出 17 项教学技能认证。' },
      },
      { facts: ['Z-02'], says: { en: 'The Chinese page lists only 13 of them.', zh: '中文页面只列出其中 13 项。' } },
    ],
    followed: {
      en: 'All 17, whichever page you read. Two of them, MCCT and Certified Virtual Educator, are for college staff or professors only.',
      zh: '不论看哪个页面，都以 17 项为准。其中 MCCT 和 Certified Virtual Educator 只适用于高校教职员工或教授。',
    },
    why: {
      en: 'The 13 are all among the 17, so the Chinese list looks like an older copy.',
      zh: '这 13 项全在那 17 项之内，中文列表看来是较早的版本。',
    },
  },
  'C-02': {
    sides: [
      {
        facts: ['P-50', 'P-51', 'P-59', 'P-60'],
        says: { en: 'The English page lists 30 role-based certifications.', zh: '英文页面列出 30 项基于角色的认证。' },
      },
      {
        facts: ['Z-03'],
        says: {
          en: 'The Chinese page lacks four of them: Azure Database Administrator Associate, Data Analyst Associate, Power Platform Functional Consultant Associate and Power Platform App Maker Associate.',
          zh: '中文页面少了其中四项：Azure Database Administrator Associate、Data Analyst Associate、Power Platform Functional Consultant Associate 和 Power Platform App Maker Associate。',
        },
      },
      {
        facts: ['P-105'],
        says: {
          en: 'Both pages say that a new role-based certification counts from its release.',
          zh: '两个页面都说，新的基于角色的认证从发布之日起就算数。',
        },
      },
    ],
    followed: { en: 'The English list: all four are on it.', zh: '以英文列表为准，这四项都在列。' },
    why: {
      en: 'The Chinese list looks like an older copy, and both pages let a new role-based certification in anyway.',
      zh: '中文列表看来是较早的版本；而且按两个页面的说法，新发布的基于角色的认证本来就算数。',
    },
  },
  'C-03': {
    sides: [
      {
        facts: ['Z-04'],
        says: {
          en: 'The Chinese page lists Dynamics CRM technologies, retired on 31 December 2019.',
          zh: '中文页面列有 Dynamics CRM 技术，注明 2019年12月31日停用。',
        },
      },
      { facts: ['P-18', 'P-106'], says: { en: 'The English list has no such entry.', zh: '英文列表没有这一项。' } },
    ],
    followed: {
      en: 'It was listed once. Its six months ended on 30 June 2020, so it does not count any more.',
      zh: '它曾在列表上，但停用后的六个月到 2020年6月30日已满，现在不再算数。',
    },
    why: {
      en: 'Six months after that retirement are over, so both pages come to the same answer.',
      zh: '停用后的六个月早已过去，按哪个页面结论都一样。',
    },
  },
  'C-04': {
    sides: [
      {
        facts: ['P-54'],
        says: {
          en: 'The English page: Teamwork Administrator Associate retired on 31 August 2020.',
          zh: '英文页面：Teamwork Administrator Associate 已于 2020年8月31日停用。',
        },
      },
      { facts: ['Z-06'], says: { en: 'The Chinese page: it is going to retire on that day.', zh: '中文页面：将于同一天停用。' } },
    ],
    followed: { en: 'It has retired, on 31 August 2020.', zh: '它已停用，日期是 2020年8月31日。' },
    why: {
      en: 'Both give the same day, and that day has passed; the Chinese sentence is only the older one.',
      zh: '两边的日期相同，而这一天已经过去；中文那句只是写得更早。',
    },
  },
  'C-05': {
    sides: [
      {
        facts: ['P-70'],
        says: {
          en: 'The English page: Power Apps + Dynamics 365 Developer Associate retires on 31 December 2020.',
          zh: '英文页面：Power Apps + Dynamics 365 Developer Associate 于 2020年12月31日停用。',
        },
      },
      { facts: ['Z-07'], says: { en: 'The Chinese page gives no retirement date for it.', zh: '中文页面没有写它的停用日期。' } },
    ],
    followed: { en: 'The English date, 31 December 2020.', zh: '以英文页面的日期为准：2020年12月31日。' },
    why: {
      en: 'A missing date does not contradict one that is given, and the Chinese list looks like an older copy.',
      zh: '没写日期并不等于否认；而且中文列表看来是较早的版本。',
    },
  },
  'C-10': {
    sides: [
      {
        facts: ['P-103'],
        says: {
          en: 'The English page puts the link to the Dynamics requirements on the entry MCSA: Microsoft Dynamics 365 for Operations.',
          zh: '英文页面把 Dynamics 认证要求的链接放在 MCSA: Microsoft Dynamics 365 for Operations 这一项。',
        },
      },
      {
        facts: ['Z-05'],
        says: { en: 'The Chinese page puts it on the Dynamics CRM entry.', zh: '中文页面把它放在 Dynamics CRM 这一项。' },
      },
    ],
    followed: {
      en: 'You get the link with any question about a Dynamics certification.',
      zh: '凡是问到 Dynamics 认证，都会给出这个链接。',
    },
    why: {
      en: 'Both pages say that it covers each Dynamics qualification and certification.',
      zh: '两个页面都说，它讲的是每一项 Dynamics 资格和认证的要求。',
    },
  },
  'C-26': {
    sides: [
      {
        facts: ['G-41'],
        says: {
          en: 'A sample screen in the guide, filled in with a date of 2015, offers CEGOS Group as a type of certification.',
          zh: '指南的一张示例截图里，认证类型可以选 CEGOS Group，所填日期是 2015年。',
        },
      },
      {
        facts: ['P-19', 'P-20', 'P-36'],
        says: { en: 'It is not among the 17 of the programme page.', zh: '计划页面列出的 17 项里没有它。' },
      },
    ],
    followed: { en: 'We cannot promise that it is accepted; please ask MCT Support.', zh: '不能保证它会被接受，请咨询 MCT 支持。' },
    why: { en: 'An old sample does not show what is accepted today.', zh: '旧示例说明不了现在接受什么。' },
  },
  'C-27': {
    sides: [
      {
        facts: ['G-37', 'G-59', 'G-103'],
        says: {
          en: 'Screens in the guide show Private Cloud, Cloud Platform and Infrastructure, Messaging, “Microsoft Server” 2012 and 2016, and Microsoft Office Specialist 2007 Master.',
          zh: '指南的截图里出现 Private Cloud、Cloud Platform and Infrastructure、Messaging、“Microsoft Server”2012 和 2016，以及 Microsoft Office Specialist 2007 Master。',
        },
      },
      {
        facts: ['G-67'],
        says: { en: 'The next screen says Windows Server 2012 and 2016.', zh: '下一张截图写的是 Windows Server 2012 和 2016。' },
      },
      {
        facts: ['P-18', 'P-39', 'P-56', 'P-80', 'P-81'],
        says: {
          en: 'The programme page lists MCSA: Windows Server 2012 and 2016, and Messaging Administrator Associate, but none of the other names.',
          zh: '计划页面列有 MCSA: Windows Server 2012 和 2016，以及 Messaging Administrator Associate，其余名称都没有。',
        },
      },
    ],
    followed: {
      en: 'The list on the programme page decides. “Microsoft Server” means Windows Server. Private Cloud, Cloud Platform and Infrastructure, plain Messaging and 2007 Master are not on it.',
      zh: '以计划页面的列表为准。“Microsoft Server”指 Windows Server。Private Cloud、Cloud Platform and Infrastructure、单写的 Messaging 和 2007 Master 都不在列表上。',
    },
    why: { en: 'The screens are old samples, with dates from 2015 to 2018.', zh: '这些截图是旧示例，上面的日期在 2015 到 2018年之间。' },
  },
  'C-28': {
    sides: [
      {
        facts: ['P-106'],
        says: {
          en: 'A retired certification counts for up to six months. How the end of a month or the last day counts is not said.',
          zh: '已停用的认证最多还能用六个月，但没有说遇到月末怎么算、最后一天算不算。',
        },
      },
    ],
    followed: {
      en: 'We count six calendar months, never past the end of that month, with the last day included. Within three days of it, please confirm with MCT Support.',
      zh: '我们按六个日历月计算，不超过当月月末，最后一天也算在内。临近这一天（三天之内）时，请向 MCT 支持确认。',
    },
    why: { en: 'It is our plain reading of “up to six months”.', zh: '这是我们对“最多六个月”最直接的理解。' },
  },
  'C-65': {
    sides: [
      {
        facts: ['P-104', 'P-72', 'P-86'],
        says: {
          en: 'The list can change and has no date of its own; the newest date in it is 31 January 2021.',
          zh: '列表会变，自身又没有日期；其中最新的日期是 2021年1月31日。',
        },
      },
      {
        facts: ['P-88', 'P-107'],
        says: {
          en: 'Many entries, such as MOS: Master 2013, show no retirement date; retirements have a page of their own.',
          zh: '很多项（如 MOS: Master 2013）没有写停用日期；认证停用另有专门页面。',
        },
      },
      {
        facts: ['P-105'],
        says: {
          en: 'New role-based certifications count even before the list names them.',
          zh: '新的基于角色的认证，列表还没写上也算数。',
        },
      },
    ],
    followed: {
      en: 'We say “listed on the programme page, no retirement date shown there” and give the page on retired certifications. We never promise that an entry is still live today.',
      zh: '我们只说“在计划页面的列表上，页面没有写停用日期”，并给出认证停用页面，不保证某一项现在仍未停用。',
    },
    why: {
      en: 'An entry may have retired since, and newer certifications are missing from the list.',
      zh: '有的项可能后来已停用，较新的认证又还没写上。',
    },
  },
} as const satisfies Record<`C-${number}`, Contradiction>;
