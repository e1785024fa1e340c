/** Takes out of typed words what may tell who typed them. Rather too much than too little: the operator wants the question alone. */

const digit = '[\\p{Nd}零〇一二三四五六七八九幺]';
/** A name ends where a sentence usually goes on. */
const onwards = "(?:and|but|so|because|i|i'm|i’m|i'd|we|my|can|could|may|how|what|when|where|which|who|why|do|does|from|with|is|am|are)\\b";

const parts: readonly (readonly [RegExp, string])[] = [
  [/<at>.*?<\/at>/gi, '[name]'],
  [/\b(?:https?:\/\/|www\.)\S+/gi, '[link]'],
  [/[^\s@<>(),;:\p{Script=Han}]+(?:@|\s@\s|\s?[([]at[)\]]\s?)[^\s@<>(),;:!?\p{Script=Han}]+/giu, '[e-mail]'],
  [/@[\p{L}\p{N}._-]+/gu, '[name]'],
  [new RegExp(`[+(]*${digit}(?:[\\s()./-]{0,3}${digit}){5,}`, 'gu'), '[number]'],
  // Ids that mix letters and digits.
  [/(?<![a-z\d-])(?=(?:[a-z-]*\d){6})[a-z\d-]+/gi, '[number]'],
  [
    new RegExp(
      `\\b(my (?:(?:full|first|last|family|given) )?name(?: is|['’]s)|name:|my surname is|i am called|i['’]m called|call me|people call me)(?:\\s+(?!${onwards})[\\p{L}\\p{M}'’.-]+){1,4}`,
      'giu',
    ),
    '$1 [name]',
  ],
  [
    /(我叫做?|本人叫做?|本人姓名|(?:名字|姓名)(?:是叫?|叫做?|为|:)|我姓名?)\s*(?:[\p{Script=Han}]{1,4}(?:[·・][\p{Script=Han}]{1,8})*|[a-z'’.-]+(?:\s+[a-z'’.-]+){0,3})/giu,
    '$1[name]',
  ],
];

/** On one line, without anything that a terminal or a mask could be fooled by. */
export function withoutPrivateParts(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return parts.reduce((rest, [what, instead]) => rest.replace(what, instead), plain);
}
