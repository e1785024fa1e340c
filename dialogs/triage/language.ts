/** In which language somebody is to be answered, who may well mix the two. */
import type { Language } from '../language.ts';
import type { Sentence } from './sentences.ts';

/** Two Chinese signs make about one word. */
const signsOfAWord = 1.6;

/** That of what is asked; names of things and people stand in English in any Chinese text, so a sentence with a third of Chinese is Chinese. */
export function languageOfLetter(message: string, sentences: readonly Sentence[]): Language {
  const asked = sentences.filter(({ asks }) => asks).map(({ text }) => text);
  const text = asked.length > 0 ? asked.join('\n') : sentences.map((sentence) => sentence.text).join('\n') || message;
  const chinese = (text.match(/\p{Script=Han}/gu)?.length ?? 0) / signsOfAWord;
  const english = text.match(/[a-z]+/gi)?.length ?? 0;
  return chinese > 0 && chinese * 2 >= english ? 'zh' : 'en';
}

/** Of one sentence, for finding its answer. */
export const languageOfSentence = (text: string): Language => languageOfLetter(text, []);
