/** What people put into the fields of a form: what fits, what does not, and what they type instead. */
import { choicesOf, type Field, fields, kindOf } from '../../rules/applicant.ts';
import { candidates } from '../rules/arbitrary.ts';

/** As a card sends it. */
const asInput = (value: unknown): string => (Array.isArray(value) ? value.join(',') : String(value));

const days: Partial<Record<Field, readonly string[]>> = {
  anniversary: ['2022-12-13', '2022-10-01', '2022-09-30'],
  courseDate: ['2022-05-02', '2021-10-01'],
};

/** What fits each field on 1 October 2022. */
export const good = Object.fromEntries(
  fields.map((field) => [
    field,
    field === 'kpiYear'
      ? ['2021', '2022']
      : (days[field] ??
        candidates(field)
          .map(asInput)
          .filter((value) => !/^\d{4}-/.test(value) || value <= '2022-10-01')),
  ]),
) as { readonly [F in Field]: readonly string[] };

const anything: readonly unknown[] = [
  '',
  ' ',
  'ten',
  '-1',
  '${x}',
  'x'.repeat(250),
  'kim@',
  '2022-02-30',
  null,
  true,
  {},
  ['', 'x'],
  { toString: 1 },
];

export const bad = (field: Field): readonly unknown[] => (field === 'certifications' ? [...anything, Array(30).fill('AZ-900')] : anything);

/** Words that answer a field, as they might be typed. */
export const wordsFor = (field: Field): readonly string[] => [
  ...good[field].slice(0, 3),
  ...(kindOf(field) === 'yes-no' ? ['yes', 'no', '是', '没有'] : []),
  ...(kindOf(field) === 'day' ? ['2 May 2022', '3/4/2022', '2022年5月2日', 'next year'] : []),
  ...(choicesOf(field).length > 0 ? ['the first', '2', 'something else'] : []),
];

export const questions = [
  ...[
    'can I renew?',
    'renew',
    'How do I become an MCT?',
    'what does it cost?',
    'which journey is mine?',
    'waiver',
    'what is MTM?',
    'upgrade',
    'alumni',
  ],
  ...[
    '我可以续期吗',
    '费用是多少',
    '验证码多久有效？',
    '豁免是什么',
    'exam packs',
    'vouchers?',
    'KPI mismatch',
    'what is the meaning of life?',
  ],
];

export const commands = [
  ...['help', 'hi', 'thanks', 'topics', 'cancel', 'never mind', 'start over', 'back', 'skip', 'again', 'why', 'change', 'person', 'go on'],
  ...[
    'yes',
    'no',
    'English',
    '中文',
    '帮助',
    '你好',
    '谢谢',
    '取消',
    '算了',
    '重新开始',
    '返回',
    '跳过',
    '重复',
    '为什么',
    '修改',
    '人工',
    '继续',
    '是',
    '否',
  ],
];

export const corrections = [
  ...[
    'change employer type',
    'change the anniversary to 2022-11-11',
    'change employer type to academic',
    '把雇主类型改成政府',
    '修改雇主类型',
  ],
  ...[
    'change participants to ten',
    'change the colour of the sky',
    'change the anniversary to 3/4/2022',
    'change certifications to AZ-104',
  ],
];

export const nonsense = [
  'quack',
  '',
  ' ',
  '?',
  '???',
  '${x}',
  '💥',
  'the quick brown fox',
  '1',
  '2',
  'first',
  'x'.repeat(3000),
  '一二三四五六七',
];
