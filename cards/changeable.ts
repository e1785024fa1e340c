/** An answer with the word that changes it. */
import type { CardRef } from '../dialogs/view.ts';
import type { Answers, Field } from '../rules/applicant.ts';
import { answerLine } from './answers.ts';
import { action } from './button.ts';
import type { Line } from './message.ts';
import type { Words } from './words/words.ts';

export const changeable = (field: Field, answers: Answers, ref: CardRef, words: Words): Line => ({
  text: answerLine(field, answers[field], words),
  press: { word: words.change, action: action({ title: words.changeOf(words.fields[field].label), verb: 'change', of: field, ref }) },
});

export const answerable = (field: Field, ref: CardRef, words: Words): Line => ({
  text: words.pair(words.fields[field].label, words.stillOpen),
  press: { word: words.answer, action: action({ title: words.answerOf(words.fields[field].label), verb: 'change', of: field, ref }) },
});
