/** A letter cut into its sentences, and what somebody asks in them. */
import { looksLikeQuestion } from '../typed/question.ts';
import { bodyOf } from './letter.ts';

/** A wish asks, too, but only for what it names. */
export type Sentence = { readonly text: string; readonly asks: boolean; readonly wishes: boolean };

/** So many sentences are read; more make no letter. */
const mostSentences = 80;
/** In UTF-16 units. */
const longestSentence = 500;

export const sentencesOf = (message: string): Sentence[] =>
  unwrapped(bodyOf(message))
    .flatMap(cutUp)
    .slice(0, mostSentences)
    .map((sentence) => sentence.slice(0, longestSentence))
    .map((text) => ({ text, ...askingIn(text) }));

/** Mail programs break long lines; a short line is one because its writer wanted it. */
const wrappedAt = 50;

const startsItem = /^\s*(?:[-*•·]|\(?\d{1,2}[.)、）]|[一二三四五六七八九][、.])\s*/;

function unwrapped(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const goesOn = before !== undefined && before.length >= wrappedAt && !/[.!?。！？:：;；]\s*$/.test(before);
    if (goesOn && line.trim() !== '' && !startsItem.test(line)) joined[joined.length - 1] = `${before.trimEnd()} ${line.trim()}`;
    else joined.push(line.replace(startsItem, ''));
  }
  return joined.map((line) => line.trim()).filter((line) => line !== '');
}

/** After a point of an abbreviation, or within a number, nothing ends. */
const ends = /(?<=[?？!！。；;])\s*|(?<=(?<!\b(?:dr|mr|mrs|ms|prof|st|no|nr|inc|ltd|co|e\.g|i\.e|approx))\.)\s+(?=[\p{L}\p{N}"'(])/iu;

/** "How many do we need, and when do they arrive?" asks twice. */
const asksAgain =
  /(?:,\s*|\s+)(?:and|also|and also|plus)\s+(?=(?:how|when|what|where|who|which|can|could|do|does|is|are|will|would|should)\b)|[，,；]\s*(?:另外|还有|以及|同时|并且)(?:请问|想问)?[，,]?\s*/i;

function cutUp(line: string): string[] {
  return line
    .split(ends)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .flatMap((sentence) => (sentence.length < 400 && looksLikeQuestion(sentence) ? twice(sentence) : [sentence]));
}

function twice(sentence: string): string[] {
  const [first = '', ...others] = sentence.split(asksAgain).map((part) => part.trim());
  return others.length > 0 && [first, ...others].every((part) => looksLikeQuestion(part)) ? [first, ...others] : [sentence];
}

/** What is hoped for or complained about asks as well, though without a mark. */
const wish =
  /\b(?:i|we)(?:['’]d| would)? (?:like|want|wish|need|hope|intend|have) to\b|\b(?:i|we) (?:am|are|was|were) wondering\b|\bplease\b|(?:想要?|打算|希望|需要|要)(?:知道|了解|成为|加入|注册|续|重新|申请|升级|订|买|购买|问|转|回)|请(?:问|告知|帮|协助|核对|更正)|麻烦|怎么办/i;

function askingIn(text: string): Pick<Sentence, 'asks' | 'wishes'> {
  const asks = looksLikeQuestion(text) && !isPleasantry(text);
  return { asks, wishes: !asks && wish.test(text) };
}

const isPleasantry = (text: string): boolean =>
  /^\s*(?:i )?hope (?:you|this|all)|^how are you|how (?:are things|is it going)|^祝|您辛苦/i.test(text);
