import { expect, it } from '@jest/globals';
import { looksLikeQuestion } from '../../../dialogs/typed/question.ts';

it.each([
  ...[
    'what is MTM?',
    'how much does it cost',
    'does CTT+ count?',
    'who gets the MTM waiver',
    'where can I download my MCT certificate',
    'MTM?',
  ],
  ...[
    'how do I renew my Alumni thing',
    'do order confirmations count as KPI evidence',
    'what date format does the waiver want',
    'is MTM compulsory or just preferred',
  ],
  ...['no teaching certificate at all, just 3 yrs of running workshops. is there another way in', 'payment problem, who do i contact'],
  ...[
    'to return do i need a new instructional cert or is my old one fine',
    'primary training audience: what are the options and what does it even mean',
  ],
  ...[
    'Hi, what is an alias',
    'I am a freelancer, what do I choose',
    'can I put academic',
    'gimme the links to the Program Guide',
    "what's the MTM ID",
    'academic or government?',
  ],
  ...[
    'MTM 是什么',
    '能不能用问卷吗',
    '我没有教学技能证书，只带过两年课，行不行',
    '豁免表要填哪些东西',
    '一个考试代码能考几次',
    '买了MOS站点包多久会来邮件？',
    '院校是指学校吗',
    '雇主类型怎么选',
  ],
  ...['？', '?'],
])('a question: %s', (text) => expect(looksLikeQuestion(text)).toBe(true));

it.each([
  ...[
    'academic',
    "I'm self-employed",
    'I work at Contoso, which is a university',
    'do not teach',
    'I can show a class',
    'have 12 participants',
    'No certificate.',
  ],
  ...[
    'MTM ID: vkim',
    'https://contoso.com/a?x=1 is the page',
    'Contoso Inc., Seattle',
    '3 March',
    'my manager is Kim',
    'Canterbury College',
    'Whatcom Community College',
  ],
  ...['用 MTM', '什么都没有', '我目前不授课', '自由职业', '讲过好几次', '', ' ', '🙂', '12 个人'],
])('no question: %s', (text) => expect(looksLikeQuestion(text)).toBe(false));
