/** What is wrong with an input, and how to mend it. */
import type { Words } from '../words.ts';
import { day } from './format.ts';

export const problems: Words['problems'] = {
  empty: () => '这里还空着，请填写。',
  'too-long': ({ max }) => `太长了，最多 ${max} 个字符。`,
  'not-a-choice': ({ typed }) => `选项里没有“${typed}”。`,
  'not-yes-or-no': ({ typed }) => `“${typed}”看不出是“是”还是“否”。`,
  'not-a-date': ({ typed }) => `“${typed}”不是能识别的日期。请写成年-月-日，例如 2022-03-15。`,
  'no-such-day': ({ typed }) => `日历上没有 ${typed} 这一天，请核对月和日。`,
  'in-future': ({ day: then }) => `${day(then)}还没到，只有已经讲完的课才算。`,
  'too-far-ahead': ({ day: then }) => `${day(then)}在两年以后。会员资格一年一期，请核对年份。`,
  'before-window': ({ day: then, days, window, since }) =>
    `${day(then)}是 ${days} 天前。课程在 ${window} 天内有效，也就是 ${day(since)}及以后。此后没有授课？门数请填 0。`,
  'not-a-whole-number': ({ typed }) => `“${typed}”不是整数，请用数字，例如 12。`,
  'too-small': ({ typed, min }) => `${typed} 太小，至少是 ${min}。`,
  'too-large': ({ typed, max }) => `${typed} 太大，最多是 ${max}。`,
  'not-an-address': ({ typed }) => `“${typed}”不是完整的邮箱地址。要有名称、@ 和域名，例如 kim@contoso.com。`,
  'not-a-number': ({ typed }) => `“${typed}”不是数字，请用数字，例如 3 或 2.5。`,
  'not-a-link': ({ typed }) => `“${typed}”不是完整的网址，请写成 www.contoso.com/microsoft 这样。`,
  'not-a-country': ({ typed }) => `“${typed}”不是我们认识的国家或地区。请写中文或英文名称，或者两个字母的代码，例如 CN。`,
  'too-many': ({ max }) => `超过 ${max} 项了，请只留下用得上的。`,
};
