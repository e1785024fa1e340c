/** Volume licensing: exam packs, codes, e-learning, discounts and whom to write to. */
import type { Contradiction } from './contradiction.ts';

export const licensing = {
  'C-32': {
    sides: [
      {
        facts: ['V-25', 'V-01'],
        says: {
          en: 'The volume-licensing page, of 2019: the class pack is for exams towards MCSA, MCSE or MCSD.',
          zh: '批量许可页面（2019年）：班级包用于考取 MCSA、MCSE 或 MCSD。',
        },
      },
      {
        facts: ['P-72', 'P-82', 'P-86', 'P-106'],
        says: {
          en: 'The programme page: all its MCSA, MCSE and MCSD entries retire on 31 January 2021.',
          zh: '计划页面：所列的 MCSA、MCSE、MCSD 都于 2021年1月31日停用。',
        },
      },
    ],
    followed: {
      en: 'We describe the pack and add a warning: those certifications retired on 31 January 2021 and counted for MCT until 31 July 2021.',
      zh: '我们会介绍这种包，同时提醒：这些认证已于 2021年1月31日停用，对 MCT 只算到 2021年7月31日。',
    },
    why: { en: 'The volume-licensing page is older than that retirement.', zh: '批量许可页面写在停用之前。' },
  },
  'C-33': {
    sides: [
      { facts: ['V-21'], says: { en: 'Vouchers of a pack can be used over one year.', zh: '包里的考试券可以用一年。' } },
      {
        facts: ['V-44', 'V-49'],
        says: {
          en: 'Access codes can be activated throughout the agreement and lapse when it ends.',
          zh: '访问代码在协议期内随时可以激活，协议结束时到期。',
        },
      },
      {
        facts: ['V-55'],
        says: {
          en: 'A pack is ordered for 12 months, or for the months left in the agreement.',
          zh: '包按 12 个月订购，或按协议剩余的月数折算。',
        },
      },
    ],
    followed: {
      en: 'Exam packs: one year. Other access codes: the term of the agreement. If both could apply, go by the earlier date.',
      zh: '考试包：一年。其他访问代码：协议期内。两者都可能适用时，以较早的日期为准。',
    },
    why: {
      en: 'The sentences are about different products, and the earlier date is the safe one.',
      zh: '这几句说的不是同一种产品，取较早的日期最稳妥。',
    },
  },
  'C-34': {
    sides: [
      {
        facts: ['V-53'],
        says: {
          en: 'One answer: these packs come as a services subscription license (SSL), without a separate USL or ASL.',
          zh: '一处回答：这些包以服务订阅许可证 (SSL) 提供，不需要另购 USL 或 ASL。',
        },
      },
      {
        facts: ['V-56'],
        says: { en: 'The next answer says that of the other programmes.', zh: '下一处却说，不需要 USL 或 ASL 的是其他计划。' },
      },
    ],
    followed: { en: 'The first answer: the packs need only an SSL.', zh: '以前一处为准：这些包只需要 SSL。' },
    why: {
      en: 'The second one looks like a contrast that was mistranslated.',
      zh: '后一处看来是把对比关系译反了。',
    },
  },
  'C-35': {
    sides: [
      {
        facts: ['V-44'],
        says: { en: 'Access codes arrive at the start of the agreement term.', zh: '访问代码在协议期限开始时收到。' },
      },
      {
        facts: ['V-50', 'V-51'],
        says: {
          en: 'An order is confirmed within 48 hours, and access codes arrive 5 to 10 business days after invoicing.',
          zh: '订单在 48 小时内确认，开具发票后 5 到 10 个工作日收到访问代码。',
        },
      },
      {
        facts: ['V-65', 'V-62'],
        says: {
          en: 'MOS and MTA site packs: an email within 24 hours. Class packs: a list by email, with no time given.',
          zh: 'MOS 或 MTA 站点包：24 小时内收到邮件。班级包：通过邮件收到考试券列表，没有说多久。',
        },
      },
    ],
    followed: {
      en: 'All of them hold, each for its own product. Tell us which one you mean.',
      zh: '都成立，只是对应不同的产品。请告诉我们您指的是哪一种。',
    },
    why: { en: 'They are about different products and events.', zh: '它们说的是不同的产品和环节。' },
  },
  'C-36': {
    sides: [
      { facts: ['V-33'], says: { en: 'E-learning is no longer sold in volume licensing.', zh: '批量许可不再销售电子学习。' } },
      {
        facts: ['V-05'],
        says: {
          en: 'Software Assurance gives access to certain e-learning.',
          zh: '通过软件保障可以访问特定的电子学习。',
        },
      },
    ],
    followed: {
      en: 'It is not sold any more. Software Assurance customers reach it through coverage they already have.',
      zh: '已经不再销售。软件保障客户可通过现有的保障范围访问。',
    },
    why: {
      en: 'The second sentence speaks of existing coverage only. The exam-pack text repeated under e-learning looks like a slip.',
      zh: '后一句说的只是现有的保障范围。电子学习部分重复的考试包文字，看来是误贴。',
    },
  },
  'C-37': {
    sides: [
      {
        facts: ['V-20'],
        says: { en: 'The text: packs prepare for Fundamentals, too.', zh: '正文：考试包也用于 Fundamentals 认证。' },
      },
      {
        facts: ['V-24', 'V-23', 'V-25'],
        says: {
          en: 'The table: no pack names Fundamentals, and MTA/MCE and MOS/MCE share one row of 125 vouchers.',
          zh: '表格：没有哪个包提到 Fundamentals；MTA/MCE 和 MOS/MCE 合在一行，写 125 张。',
        },
      },
      {
        facts: ['V-11'],
        says: {
          en: 'The free staff vouchers of Imagine Academy do name Fundamentals.',
          zh: 'Imagine Academy 给教职员工的免费考试券则写明包括 Fundamentals。',
        },
      },
    ],
    followed: {
      en: 'We do not promise Fundamentals in a pack, and read that row as two packs of 125 each. Your academic reseller can confirm.',
      zh: '我们不保证考试包里有 Fundamentals；那一行按两种包、各 125 张来理解。请向学术经销商确认。',
    },
    why: { en: 'The table is more exact than the text around it.', zh: '表格比正文写得具体。' },
  },
  'C-48': {
    sides: [
      {
        facts: ['V-14', 'V-17'],
        says: {
          en: 'The Chinese page offers the MCT programme at 五折 and Microsoft Press books at 六折.',
          zh: '中文页面写：MCT 计划五折，Microsoft Press 图书六折。',
        },
      },
    ],
    followed: { en: '五折 is 50% off, and 六折 is 40% off.', zh: '五折即减 50%（付一半），六折即减 40%（付六成）。' },
    why: {
      en: '折 names the part you pay, so “60% off” would be wrong.',
      zh: '“折”说的是付几成，译成英文时六折不是 60% off。',
    },
  },
  'C-51': {
    sides: [
      {
        facts: ['V-37', 'V-38'],
        says: {
          en: 'Prices, licensing and discounts: ask the account manager, or write to MSLVLPurchase@microsoft.com.',
          zh: '价格、许可和折扣：联系客户经理，或发邮件至 MSLVLPurchase@microsoft.com。',
        },
      },
      {
        facts: ['V-39'],
        says: {
          en: 'Price information, too: write to mslvlhlp@microsoft.com.',
          zh: '另一处又说，价格信息可写信到 mslvlhlp@microsoft.com。',
        },
      },
    ],
    followed: {
      en: 'Prices, licensing and discounts: account manager or MSLVLPurchase@microsoft.com. Adding the offer or planning how much you need: mslvlhlp@microsoft.com.',
      zh: '价格、许可和折扣：客户经理或 MSLVLPurchase@microsoft.com。想添加这些产品、估算数量：mslvlhlp@microsoft.com。',
    },
    why: {
      en: 'The page sends price questions to the first two, and uses the last address mostly for adding and planning.',
      zh: '页面让价格问题找前两者，后一个邮箱多用于添加产品和规划。',
    },
  },
  'C-59': {
    sides: [
      {
        facts: ['V-48'],
        says: {
          en: 'An access code is assigned to one person and cannot be moved to another.',
          zh: '访问代码分配给个人，不能转给别人。',
        },
      },
      {
        facts: ['V-11'],
        says: { en: 'The Imagine Academy vouchers are shared among schools.', zh: 'Imagine Academy 的考试券由各学校共享。' },
      },
    ],
    followed: {
      en: 'The vouchers are shared until they are assigned; once assigned, one stays with that person. Your academic reseller can confirm.',
      zh: '分配之前大家共享；一旦分配给某人，就归本人使用，不再转移。请向学术经销商确认。',
    },
    why: { en: 'It is our reading; both sentences hold that way.', zh: '这是我们的理解，这样两句都成立。' },
  },
} as const satisfies Record<`C-${number}`, Contradiction>;
