/** The learning-partner page, which a machine translated: KPIs, levels and who needs them. */
import type { Contradiction } from './contradiction.ts';

export const partner = {
  'C-38': {
    sides: [
      {
        facts: ['L-07', 'L-32'],
        says: { en: 'Learning KPIs have to be met in the first year of enrolment.', zh: '注册后第一年必须达到学习 KPI。' },
      },
      {
        facts: ['L-18'],
        says: {
          en: 'The Learning Action Pack takes at least one MCT and no other learning KPI.',
          zh: 'Learning Action Pack 至少要有一名 MCT，不要求其他学习 KPI。',
        },
      },
    ],
    followed: {
      en: 'First-year KPIs are for silver and gold. The Learning Action Pack needs only the MCT.',
      zh: '第一年的 KPI 是对银级和金级的要求；Learning Action Pack 只要有 MCT。',
    },
    why: {
      en: 'The line about the Action Pack is explicit, the other one is general.',
      zh: '关于 Action Pack 的那句写得明确，另一句是笼统的说法。',
    },
  },
  'C-39': {
    sides: [
      { facts: ['L-13'], says: { en: 'All you have to do is buy the Learning Action Pack.', zh: '只需购买 Learning Action Pack。' } },
      { facts: ['L-18'], says: { en: 'At least one MCT is needed as well.', zh: '还必须至少有一名 MCT。' } },
    ],
    followed: { en: 'You need at least one MCT, too.', zh: '除了购买，还要至少有一名 MCT。' },
    why: {
      en: '“All you have to do” is about earlier courseware business, of which none is needed.',
      zh: '“只需”是说以前没有做过课件培训也可以。',
    },
  },
  'C-40': {
    sides: [
      {
        facts: ['L-32'],
        says: {
          en: 'Asked whether a business plan is needed, the Chinese page answers 不知道, “do not know”, and then says it is not needed.',
          zh: '问是否要提交业务申请计划，中文页面先答“不知道”，接着又说不需要。',
        },
      },
      {
        facts: ['L-05'],
        says: {
          en: 'The business application of earlier days is no longer asked for.',
          zh: '以前要求的业务申请已不再需要。',
        },
      },
    ],
    followed: { en: 'The answer is no: no business plan is needed.', zh: '答案是“否”：不需要提交业务申请计划。' },
    why: {
      en: '不知道 is a machine’s translation of “No”; the sentence after it agrees.',
      zh: '“不知道”是机器把英文 No 译错了，后面一句也印证了这一点。',
    },
  },
  'C-41': {
    sides: [
      {
        facts: ['L-38'],
        says: {
          en: 'In the example, an invoice of January 2020 shows from 15 February 2019, so before it exists.',
          zh: '示例里，2020年1月的发票从 2019年2月15日起可见，比发票本身还早。',
        },
      },
    ],
    followed: { en: 'Read 15 February 2020. The correction is ours.', zh: '应为 2020年2月15日。这是我们的更正。' },
    why: {
      en: 'The year cannot be right; in the same example, data shows in the middle of the following month.',
      zh: '年份不可能对；按同一个示例，数据都在次月中旬显示。',
    },
  },
  'C-42': {
    sides: [
      {
        facts: ['L-36'],
        says: {
          en: 'KPI reports are refreshed once a month; the day was lost in translation.',
          zh: 'KPI 报表每月更新一次，具体哪天译丢了。',
        },
      },
      { facts: ['L-38'], says: { en: 'Both days in the example are the 15th.', zh: '示例里的两个日期都是 15 日。' } },
    ],
    followed: { en: 'Once a month; the example suggests the 15th.', zh: '每月一次；从示例看是 15 日。' },
    why: { en: 'An example is a hint, not a rule.', zh: '示例只是线索，不是规定。' },
  },
  'C-43': {
    sides: [
      {
        facts: ['L-28'],
        says: {
          en: 'The gold section speaks of a “learning competency” and a “silver Action Pack”.',
          zh: '金级一节里出现“学习能力”和“白银 Action Pack”。',
        },
      },
      {
        facts: ['L-29'],
        says: {
          en: 'A little further on it says Learning Action Pack or silver option.',
          zh: '同一段后面写的是 Learning Action Pack 或银级选项。',
        },
      },
    ],
    followed: {
      en: 'Read Learning Action Pack and silver learning option. There is no silver Action Pack.',
      zh: '应为 Learning Action Pack 和银级学习选项；没有“白银 Action Pack”。',
    },
    why: { en: 'The translation swapped the words.', zh: '翻译时把词序弄混了。' },
  },
  'C-45': {
    sides: [
      {
        facts: ['L-26'],
        says: {
          en: 'The steps for a silver subscription link to the article about the Action Pack.',
          zh: '订阅银级的步骤，链接到了 Action Pack 的文章。',
        },
      },
    ],
    followed: {
      en: 'Use the dashboard of Partner Center: MPN, then membership offers. Take that link with care.',
      zh: '请走 Partner Center 仪表板：先选 MPN，再选成员资格套餐。那个链接请谨慎参考。',
    },
    why: { en: 'An article about another level may not fit silver.', zh: '讲另一个级别的文章，未必适用于银级。' },
  },
  'C-46': {
    sides: [
      {
        facts: ['L-40'],
        says: {
          en: 'The Chinese answer about KPIs and the length of a training is garbled: 会议, a conference, for “meeting” a KPI, and 定型 for training.',
          zh: '关于 KPI 与培训时长的回答译得不通：达到（meeting）译成“会议”，培训（training）译成“定型”。',
        },
      },
    ],
    followed: {
      en: 'Meeting the KPIs has nothing to do with how long a training lasts.',
      zh: '是否达到 KPI，与培训时长无关。',
    },
    why: {
      en: 'That is what the words mean once put back into English.',
      zh: '还原成英文后就是这个意思。',
    },
  },
  'C-60': {
    sides: [
      {
        facts: ['G-25'],
        says: { en: 'The guide: Freelancer is an employer type like any other.', zh: '指南：自由职业是正常的雇主类型。' },
      },
      {
        facts: ['L-16'],
        says: {
          en: 'The learning-partner page: delivering outside your organisation takes an MCT and the Learning Action Pack.',
          zh: '学习合作伙伴页面：要对组织以外授课，既要有 MCT，又要注册 Learning Action Pack。',
        },
      },
    ],
    followed: {
      en: 'A freelancer can be an MCT. Whether a trainer working alone needs the pack to use courseware is not settled here; please ask MCT Support.',
      zh: '自由职业者可以成为 MCT。独自授课的人使用课件是否也要这个包，文件没有说清，请咨询 MCT 支持。',
    },
    why: {
      en: 'The learning-partner page speaks of organisations that buy courseware.',
      zh: '学习合作伙伴页面说的是购买课件的组织。',
    },
  },
  'C-64': {
    sides: [
      {
        facts: ['L-03', 'L-45'],
        says: {
          en: 'KPIs come from eligible official courseware bought in the Courseware Marketplace. Whether the partner or its customers buy it is garbled.',
          zh: 'KPI 来自在课件商城购买的、符合条件的官方学习产品 (OMLP)；是合作伙伴自己买还是客户买，译文说不清。',
        },
      },
    ],
    followed: {
      en: 'We leave open who has to buy, and point to the learning-option enrolment collection.',
      zh: '由谁购买，我们不下结论，请看“学习选项”注册资料集。',
    },
    why: { en: 'The sentence can be read both ways, and no other one settles it.', zh: '那句话两种读法都通，别处也没有说明。' },
  },
} as const satisfies Record<`C-${number}`, Contradiction>;
