/** What the dated values are, in words, and how a value is written. */

import type { Text } from '../../rules/facts/fact.ts';
import { type datedValues, packSizes } from '../../rules/values.ts';
import type { Speaker } from './cite.ts';
import { printWords } from './words.ts';

type ValueName = keyof typeof datedValues;
type Pack = keyof typeof packSizes;

const names: { readonly [V in Exclude<ValueName, Pack>]: Text } = {
  classWindow: { en: 'Days before the renewal in which a class counts', zh: '续期前多少天内授的课算数' },
  classesNeeded: { en: 'Classes that a renewal needs', zh: '续期须授课的门数' },
  graceMonths: { en: 'Months for which a retired certification goes on counting', zh: '认证停用后仍算数的月数' },
  mosCounts: { en: 'The Microsoft Office Specialist entries of the list count', zh: '列表上的 Microsoft Office Specialist 认证算数' },
  referenceYears: { en: 'Years of teaching that a reference has to speak for', zh: '推荐材料须证明的教学年数' },
  uploadLimit: { en: 'Largest file at renewal, in MB', zh: '续期上传文件的大小上限（MB）' },
  proofFormats: { en: 'File formats for proof of instructional skill at enrolment', zh: '注册时教学技能证明的文件格式' },
  passcodeDays: { en: 'Days for which a passcode can be used', zh: '一次性验证码可用的天数' },
  reviewDays: { en: 'Business days that the review of a proof takes', zh: '审核证明所需的工作日' },
  packMonths: { en: 'Months for which the vouchers of a pack can be used', zh: '考试包里的考试券可用的月数' },
  staffVouchers: {
    en: 'Staff vouchers that come with Imagine Academy, for each agreement',
    zh: 'Imagine Academy 按每份协议提供的教职员工考试券数',
  },
  imagineAcademyDiscount: { en: 'Percent off the MCT programme with Imagine Academy', zh: 'Imagine Academy 的 MCT 计划优惠（%）' },
  'preparationMonths.basic': { en: 'Months of preparation for a basic certification, at least', zh: '基础认证至少需要的备考月数' },
  'preparationMonths.advanced': { en: 'Months of preparation for an advanced certification, at least', zh: '高级认证至少需要的备考月数' },
  confirmedWithinHours: { en: 'Hours within which an order is confirmed', zh: '订单在多少小时内确认' },
  codeBusinessDays: { en: 'Business days after the invoice until codes come', zh: '开具发票后收到访问代码所需的工作日' },
  sitePackWithinHours: { en: 'Hours until the email about a site pack comes', zh: '订购站点包后多少小时内收到邮件' },
  mctsNeeded: { en: 'MCTs that the Learning Action Pack needs', zh: 'Learning Action Pack 须有的 MCT 人数' },
};

export function valueName(name: ValueName, { language, words }: Speaker): string {
  const vouchers = { en: 'exam vouchers in it', zh: '所含考试券数' };
  return isPack(name) ? printWords[language].labelled(words.outcomes[name], vouchers[language]) : names[name][language];
}

const isPack = (name: ValueName): name is Pack => Object.hasOwn(packSizes, name);

/** A number as it is, a range with a dash, yes and no in words. */
export function valueText(value: unknown, { words }: Speaker): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.join(', ');
  if (isRange(value)) return `${value.least}–${value.most}`;
  return String(value);
}

const isRange = (value: unknown): value is { readonly least: number; readonly most: number } =>
  typeof value === 'object' && value !== null && 'least' in value && 'most' in value;
