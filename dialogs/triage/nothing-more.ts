/** Questions that ask for what the letter asked already: "Could you help?", "What now?", "对吗？" */

const english = [
  '(?:can|could|would|will) (?:you|someone|anyone|somebody|anybody)(?: please| kindly)? (?:help|assist|advise|clarify|confirm|explain|guide|look|check|let (?:me|us) know)\\b.{0,60}',
  'any (?:ideas?|advice|help|thoughts|suggestions?|updates?|news|guidance)\\b.{0,40}',
  '(?:what|how) (?:now|about it)',
  'what (?:can|should|do|must) (?:i|we) do(?: now| next)?',
  'is (?:this|that|it) (?:right|correct|true|so|possible|ok|okay)',
  '(?:am i )?right',
  'why(?: is (?:this|that|it))?(?: so)?',
  'how come',
];
const chinese = [
  '(?:该|我该|这样)?(?:怎么办|怎么做)',
  '(?:这样|这)?(?:对吗|可以吗|行吗|是吗)',
  '为什么',
  '怎么回事',
  '(?:能|可以)帮.{0,12}',
];

const nothingMore = new RegExp(
  `^\\W*(?:(?:so|and|but|please|also),? )*(?:${english.join('|')})\\W*$|^[请问，]*(?:${chinese.join('|')})[呢啊吗，。？?！!]*$`,
  'i',
);

export const isNothingMore = (question: string): boolean => nothingMore.test(question);
