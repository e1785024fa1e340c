/** A handful of short answers, for questions in the middle of an interview. */
import { type FactId, facts, type Text } from '../rules/facts/index.ts';

export type Answer = { readonly text: Text; readonly facts: readonly FactId[] };

const answers: readonly (readonly [RegExp, readonly FactId[]])[] = [
  [/what.{0,12}(is|does|are|mean).{0,12}\bmtm\b|metrics that matter\?|mtm.{0,6}(是什么|什么意思)|什么是.{0,3}mtm/i, ['G-34', 'G-09']],
  [
    /(do|must|have to).{0,12}(need|use|have).{0,8}\bmtm\b|(必须|一定要|非要|要不要).{0,6}mtm|不用.{0,3}mtm.{0,4}(可以|行)/i,
    ['P-40', 'G-34'],
  ],
  [/where.{0,20}(find|get|is).{0,20}(mtm id|mtm)|mtm.{0,4}id.{0,8}(在哪|哪里|怎么)/i, ['G-09', 'G-60']],
  [/\bdst(id)?\b|\bsht\b|digital skills|slideshare/i, ['G-58', 'G-62']],
  [
    /what.{0,20}(is|does).{0,20}waiver|waiver.{0,20}(mean|for(?! me| us))|豁免.{0,8}(是什么|什么意思)|什么是.{0,6}豁免/i,
    ['G-68', 'G-69', 'G-57'],
  ],
  [/what.{0,20}(is|are).{0,20}alumni|alumni.{0,10}(是什么|什么意思)|什么是.{0,4}alumni/i, ['P-122', 'G-86']],
  [/(how long|valid|expire).{0,30}passcode|(?<!\bmy )passcode.{0,30}(valid|expire|long)|(验证码|密码|通行码).{0,10}(多久|有效)/i, ['G-23']],
  [
    /what.{0,20}(is|does).{0,20}employer type|employer type.{0,12}(mean|choose|which)|雇主类型.{0,8}(是什么|怎么选|选哪)/i,
    ['G-20', 'G-21'],
  ],
  [/what.{0,20}(is|does).{0,20}(training )?audience|(培训)?受众.{0,8}(是什么|什么意思)/i, ['G-30', 'G-31']],
  [
    /(how|what)(?!.{0,20}(format|size|type|large|big)).{0,30}(upload|report|prove|show).{0,30}|上传什么|怎么证明/i,
    ['G-56', 'G-63', 'G-64'],
  ],
  [/how long.{0,30}(review|approv|take)|审核.{0,10}(多久|多长)/i, ['G-42']],
  [/which.{0,20}certif|what.{0,20}(qualifying )?certif|哪些认证|什么认证/i, ['P-18', 'G-54']],
  [/what.{0,20}(is|counts as).{0,20}class|class.{0,20}count|什么.{0,6}(课|算授课)/i, ['G-55', 'G-61']],
];

/** The statements of the documents that answer it, in their own order. */
export function answerTo(question: string): Answer | undefined {
  const found = answers.find(([words]) => words.test(question.normalize('NFKC')));
  if (!found) return undefined;
  const [, ids] = found;
  const inLanguage = (language: 'en' | 'zh') => ids.map((id) => facts[id][language]).join(language === 'en' ? ' ' : '');
  return { text: { en: inLanguage('en'), zh: inLanguage('zh') }, facts: ids };
}
