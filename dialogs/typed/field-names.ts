/** Which field somebody names: "employer type", "my anniversary", "雇主类型". */
import { type Field, fields, isField } from '../../rules/applicant.ts';
import { list, Phrases } from './phrases.ts';
import { readText } from './text.ts';
import { fieldNames } from './words/field-names.ts';

export const namesOfFields = new Phrases<Field>();
for (const field of fields) namesOfFields.add(fieldNames[field], field).add(field.replace(/[A-Z]/g, ' $&'), field);

/** Small words around a name. */
const around = new Set(
  list(
    'my|the|our|your|a|an|that|this|his|her|their|about|of|for|please|pls|field|answer|question|again|to|what|i|said|我|的|您|你|们|本|人|那|这|个|项|请|一|下|吧|栏|填|写|处',
  ),
);

/** Of several fields with the same name, the first of those in question. */
export function fieldNamed(text: string, among: readonly Field[] = fields): Field | undefined {
  const code = text.trim();
  if (isField(code) && among.includes(code)) return code;
  const { tokens } = readText(text);
  if (tokens.length > 30) return undefined;
  const isAround = (at: number) => around.has(tokens[at]?.word ?? '');
  // A name may itself begin or end with a small word, so as few as possible are left out.
  for (let from = 0; from < tokens.length; from += 1) {
    for (let to = tokens.length; to > from; to -= 1) {
      const named = namesOfFields.whole(tokens, from, to);
      const field = among.find((each) => named.includes(each));
      if (field) return field;
      if (!isAround(to - 1)) break;
    }
    if (!isAround(from)) return undefined;
  }
  return undefined;
}
