/** Which choices and answers a phrase can stand for. */
import { choicesOf, type Field, fields, kindOf } from '../../rules/applicant.ts';
import { Phrases } from './phrases.ts';
import { choiceWords, type Said } from './words/choices.ts';
import { nothingWords, outsideTheList } from './words/known-names.ts';
import { partnerChoiceWords } from './words/partner-choices.ts';
import { partnerYesNoWords } from './words/partner-yes-no.ts';
import { no, yes, yesNoWords } from './words/yes-no.ts';

/** `alone`: it means this only when nothing else stands beside it. */
export type Meaning = { readonly field: Field; readonly raw: string; readonly alone: boolean };

export const meanings = new Phrases<Meaning>();

const said: Partial<Record<Field, Record<string, Said>>> = { ...choiceWords, ...partnerChoiceWords };
for (const field of fields)
  for (const choice of choicesOf(field)) {
    const words = said[field]?.[choice] ?? '';
    const { anywhere = '', alone } = typeof words === 'string' ? { anywhere: words, alone: '' } : words;
    meanings.add(anywhere, { field, raw: choice, alone: false }).add(`${alone} | ${choice}`, { field, raw: choice, alone: true });
  }
for (const [field, words] of Object.entries({ ...yesNoWords, ...partnerYesNoWords }) as [Field, { yes: string; no?: string }][])
  meanings.add(words.yes, { field, raw: 'yes', alone: false }).add(words.no ?? '', { field, raw: 'no', alone: false });
for (const [field, words] of Object.entries(nothingWords) as [Field, string][])
  meanings.add(words, { field, raw: kindOf(field) === 'number' ? '0' : 'none', alone: false });
for (const [raw, words] of Object.entries(outsideTheList)) meanings.add(words, { field: 'certifications', raw, alone: false });

export const answers = new Phrases<'yes' | 'no'>().add(yes, 'yes').add(no, 'no');
export const nothing = new Phrases<true>().add('none | nothing | no | zero | nil | n a | 无 | 没有 | 没 | 零', true);
