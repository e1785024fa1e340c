/** The documents themselves: their dates, their numbering, and names that mean one thing or several. */
import type { Contradiction } from './contradiction.ts';

export const documents = {
  'C-09': {
    sides: [
      { facts: ['P-40'], says: { en: 'The English page: any other survey tool.', zh: '英文页面：任何其他调查工具（survey tool）。' } },
      { facts: ['Z-12'], says: { en: 'The Chinese page: any other measuring tool.', zh: '中文页面：任何其他考量工具。' } },
    ],
    followed: {
      en: 'A survey tool is meant, whichever word you use.',
      zh: '指的是调查工具；说“考量工具”或“问卷”也是同一个意思。',
    },
    why: { en: 'The English page is the original.', zh: '英文页面是原文。' },
  },
  'C-11': {
    sides: [
      {
        facts: ['Z-15', 'Z-16', 'Z-18', 'Z-19', 'Z-20'],
        says: {
          en: 'The Chinese page has several names for one thing: for MCT, the Program Guide, the dashboard, Alumni and Microsoft Office Specialist.',
          zh: '中文页面对同一样东西有几种叫法：MCT、计划指南、控制面板、Alumni、Microsoft Office Specialist 都是如此。',
        },
      },
    ],
    followed: {
      en: 'We understand all of these names, and give the English one along with ours.',
      zh: '这些叫法我们都认得，回答时会附上英文名称。',
    },
    why: { en: 'The English names are the ones on your screen.', zh: '您在工具里看到的是英文名称。' },
  },
  'C-24': {
    sides: [
      {
        facts: ['G-57', 'G-66'],
        says: {
          en: 'Step numbers in the guide are muddled: the text sends you to step 5 for the waiver form, which is step 4, and some numbers come twice.',
          zh: '指南的步骤编号有些乱：正文说豁免表在第 5 步，实际是第 4 步；有的编号还重复出现。',
        },
      },
    ],
    followed: { en: 'We name pages, never step numbers.', zh: '我们只说页面名称，不说步骤编号。' },
    why: { en: 'The names of the pages are the same everywhere.', zh: '页面名称各处都一致。' },
  },
  'C-44': {
    sides: [
      {
        facts: ['L-20', 'L-43', 'L-34'],
        says: {
          en: 'The learning-partner page names its support in two ways, 合作伙伴前端支持 and 合作伙伴一线支持.',
          zh: '学习合作伙伴页面里，支持团队有两个名称：合作伙伴前端支持、合作伙伴一线支持。',
        },
      },
    ],
    followed: { en: 'Both are Partner Frontline Support.', zh: '都是合作伙伴一线支持（Partner Frontline Support）。' },
    why: { en: 'Both lead to the same address.', zh: '两处的链接相同。' },
  },
  'C-49': {
    sides: [
      {
        facts: ['P-118'],
        says: {
          en: 'The programme page: staff of a Learning Partner give its ID.',
          zh: '计划页面：Learning Partner 的员工要提供雇主的 ID。',
        },
      },
      {
        facts: ['G-28', 'G-15'],
        says: {
          en: 'The guide: any Microsoft Partner or Action Pack Partner gives a partner ID, also called Learning partner organization ID.',
          zh: '指南：Microsoft 合作伙伴或 Action Pack 合作伙伴要填合作伙伴 ID，又叫 Learning partner organization ID。',
        },
      },
    ],
    followed: {
      en: 'In the employer form, all of these mean one number. The Learning Partner programme is a separate matter: not every Microsoft partner is in it.',
      zh: '在雇主信息里，这些说的是同一个编号。学习合作伙伴计划则是另一回事：Microsoft 合作伙伴不一定都参加。',
    },
    why: {
      en: 'The form has one field for it, and the documents use the names freely.',
      zh: '表单里只有一个对应的字段，几份文件的叫法又很随意。',
    },
  },
  'C-50': {
    sides: [
      {
        facts: ['V-20', 'V-23', 'V-24', 'V-63'],
        says: {
          en: 'The site pack goes by 网站包, 站点包, 网站套件 and 站点许可证.',
          zh: '站点包有几种叫法：网站包、站点包、网站套件、站点许可证。',
        },
      },
      {
        facts: ['V-25', 'V-62'],
        says: {
          en: 'The class pack goes by 班级包, 课程包, 考试班 and 类包.',
          zh: '班级包也有几种叫法：班级包、课程包、考试班、类包。',
        },
      },
    ],
    followed: {
      en: 'Site pack and class pack. It has nothing to do with a web site.',
      zh: '统一叫站点包和班级包。这里的“网站”与互联网网站无关。',
    },
    why: { en: 'They are several translations of the same two English names.', zh: '都是 site pack 和 class pack 的不同译法。' },
  },
  'C-54': {
    sides: [
      {
        facts: ['P-01', 'Z-01'],
        says: {
          en: 'The programme pages are dated 26 November 2019, but were edited later; their addresses are of an older style.',
          zh: '计划页面标的日期是 2019年11月26日，但后来改过；页面里的网址还是旧式的。',
        },
      },
      {
        facts: ['V-01', 'L-01'],
        says: {
          en: 'The volume-licensing page is dated 30 July 2019, the learning-partner page 5 February 2021.',
          zh: '批量许可页面的日期是 2019年7月30日，学习合作伙伴页面是 2021年2月5日。',
        },
      },
      {
        facts: ['G-01'],
        says: {
          en: 'The guide is of September 2022, and its links lead nowhere.',
          zh: '指南更新于 2022年9月，里面的链接都没有目标地址。',
        },
      },
    ],
    followed: {
      en: 'Every answer names its document and date. In place of the guide’s links you get those of the programme page; whether they still work is not certain.',
      zh: '每个回答都注明文件和日期。指南里失效的链接，改用计划页面的；这些网址是否仍能打开，无法保证。',
    },
    why: {
      en: 'The documents are of different years, so you should see how old a statement is.',
      zh: '几份文件年份不同，应当让您知道一句话是什么时候的。',
    },
  },
  'C-58': {
    sides: [
      { facts: ['P-38'], says: { en: 'For an MCT, the anniversary is the person’s.', zh: 'MCT 的周年日是个人会员的周年日。' } },
      {
        facts: ['L-37'],
        says: { en: 'For a learning partner, the anniversary is the organisation’s.', zh: '学习合作伙伴的周年日是组织的周年日。' },
      },
      {
        facts: ['L-09'],
        says: {
          en: 'The extension of 2021 because of COVID-19 is for the competencies of partners.',
          zh: '2021年因新冠疫情给的延期，只给合作伙伴的能力资格。',
        },
      },
    ],
    followed: {
      en: 'We first settle whether you ask for a person or an organisation. That extension never applies to MCT membership.',
      zh: '我们先弄清您问的是个人还是组织。那次延期不适用于 MCT 会员资格。',
    },
    why: {
      en: 'Anniversary, enrol, renew, Action Pack and guide mean different things in the two programmes.',
      zh: '周年日、注册、续期、Action Pack、指南这些词，在两个计划里意思不同。',
    },
  },
  'C-62': {
    sides: [
      {
        facts: ['G-22', 'G-24', 'G-26', 'G-27', 'G-28'],
        says: {
          en: 'The guide indents the other employer types below Microsoft Employee, as if they were steps of it.',
          zh: '指南把其他雇主类型缩进在 Microsoft 员工之下，看起来像是它的步骤。',
        },
      },
    ],
    followed: { en: 'They are seven equal choices; pick one.', zh: '七种类型是并列的，选一种即可。' },
    why: { en: 'The formatting was lost; the screen shows them side by side.', zh: '那是排版丢失；截图里它们是并列的。' },
  },
} as const satisfies Record<`C-${number}`, Contradiction>;
