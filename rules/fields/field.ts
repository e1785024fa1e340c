/** What a field is: how its value is kept, and how it is read from a card or a keyboard. */
import { z } from 'zod';
import { type Day, plusDays } from '../days.ts';
import {
  asChoice,
  asChoices,
  asDayText,
  asEmail,
  asLink,
  asNames,
  asNumber,
  asText,
  asWholeNumber,
  asYesNo,
  email,
  type Parsed,
  problem,
} from '../input.ts';

export type FieldKind = 'choice' | 'choices' | 'yes-no' | 'text' | 'name' | 'names' | 'number' | 'day';

export type FieldSpec<T, C extends string = never> = {
  readonly kind: FieldKind;
  readonly schema: z.ZodType<T>;
  /** Reads what was typed or chosen, as known on a day. */
  readonly read: (raw: unknown, on: Day) => Parsed<T>;
  /** For a field with a few fixed choices. */
  readonly choices: readonly C[];
};

const short = z.string().min(1).max(200);

export const text: FieldSpec<string> = { kind: 'text', schema: short, read: asText, choices: [] };

export const emailAddress: FieldSpec<string> = { kind: 'text', schema: email, read: asEmail, choices: [] };

export const link: FieldSpec<string> = { kind: 'text', schema: z.url({ protocol: /^https?$/ }).max(200), read: asLink, choices: [] };

export const yesNo: FieldSpec<boolean> = { kind: 'yes-no', schema: z.boolean(), read: asYesNo, choices: [] };

/** `alsoCalled` are other words for a choice, as people and documents use them. */
export const choice = <const C extends string>(choices: readonly C[], alsoCalled: Readonly<Record<string, C>> = {}): FieldSpec<C, C> => ({
  kind: 'choice',
  schema: z.enum(choices as readonly [C, ...C[]]) as unknown as z.ZodType<C>,
  read: asChoice(choices, alsoCalled),
  choices,
});

/** One or more of a few. */
export const choices = <const C extends string>(from: readonly C[]): FieldSpec<C[], C> => ({
  kind: 'choices',
  schema: z.array(z.enum(from as readonly [C, ...C[]]) as unknown as z.ZodType<C>).min(1),
  read: asChoices(from),
  choices: from,
});

/** The id of a thing we know, or the person's own words for it. */
export const name = (resolve: (typed: string) => string | undefined): FieldSpec<string> => ({
  kind: 'name',
  schema: short,
  read: (raw) => {
    const read = asText(raw);
    return 'problem' in read ? read : { value: resolve(read.value) ?? read.value };
  },
  choices: [],
});

export const names = (resolve: (typed: string) => string | undefined): FieldSpec<string[]> => ({
  kind: 'names',
  schema: z.array(short).min(1).max(20),
  read: asNames(resolve),
  choices: [],
});

export const wholeNumber = (range: { min: number; max: number }): FieldSpec<number> => ({
  kind: 'number',
  schema: z.int().min(range.min).max(range.max),
  read: asWholeNumber(range),
  choices: [],
});

/** A number that may have a fraction. */
export const number = (range: { min: number; max: number }): FieldSpec<number> => ({
  kind: 'number',
  schema: z.number().min(range.min).max(range.max),
  read: asNumber(range),
  choices: [],
});

const iso = z.iso.date();

export const day: FieldSpec<Day> = { kind: 'day', schema: iso, read: asDayText, choices: [] };

export const pastDay: FieldSpec<Day> = { ...day, read: (raw, on) => notAhead(asDayText(raw), on) };

/** For days that come round every year: one further off than two years is a slip of the pen. */
export const dayWithinTwoYears: FieldSpec<Day> = {
  ...day,
  read: (raw, on) => {
    const parsed = asDayText(raw);
    return 'problem' in parsed || parsed.value <= plusDays(on, 731) ? parsed : problem('too-far-ahead', { day: parsed.value });
  },
};

export function notAhead(parsed: Parsed<Day>, on: Day): Parsed<Day> {
  return 'problem' in parsed || parsed.value <= on ? parsed : problem('in-future', { day: parsed.value, on });
}
