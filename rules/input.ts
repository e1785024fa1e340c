/** Turns what came from a card or a keyboard into a value, or into a problem with a code: what is wrong, in data. The words live in cards/. */
import { z } from 'zod';
import { type Day, isDay } from './days.ts';
import { nameKey } from './names.ts';

/** Every way an input can be wrong, with what its message needs to know. */
export type Problems = {
  empty: Record<never, never>;
  'too-long': { max: number };
  'not-a-choice': { typed: string };
  'not-yes-or-no': { typed: string };
  'not-a-date': { typed: string };
  'no-such-day': { typed: string };
  'in-future': { day: Day; on: Day };
  'too-far-ahead': { day: Day };
  'before-window': { day: Day; days: number; window: number; since: Day };
  'not-a-whole-number': { typed: string };
  'too-small': { typed: string; min: number };
  'too-large': { typed: string; max: number };
  'not-an-address': { typed: string };
  'not-a-number': { typed: string };
  'not-a-link': { typed: string };
  'not-a-country': { typed: string };
  'too-many': { max: number };
};
export type ProblemCode = keyof Problems;
export type Problem = { [C in ProblemCode]: { readonly code: C; readonly values: Problems[C] } }[ProblemCode];
export type Parsed<T> = { readonly value: T } | { readonly problem: Problem };

/** What a message quotes of a long text. */
const quote = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text);

export const problem = <C extends ProblemCode>(code: C, values: Problems[C]): { problem: Problem } => ({
  problem: { code, values: 'typed' in values ? { ...values, typed: quote(values.typed) } : values } as Problem,
});

const maxText = 200;
const maxNames = 20;

/** What was typed, as text: full-width digits and letters made plain, the ends trimmed. */
const typed = (raw: unknown): string => {
  if (typeof raw === 'string') return raw.normalize('NFKC').trim();
  return typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : '';
};

/** Zero-width and direction marks alone are no answer. */
const visible = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

function nonEmpty<T>(read: (text: string) => Parsed<T>): (raw: unknown) => Parsed<T> {
  return (raw) => {
    const text = typed(raw);
    if (!visible(text)) return problem('empty', {});
    const isTooLong = text.length > maxText || (typeof raw === 'string' && raw.trim().length > maxText);
    return isTooLong ? problem('too-long', { max: maxText }) : read(text);
  };
}

export const asText = (raw: unknown): Parsed<string> => {
  const read = nonEmpty(() => ({ value: (raw as string | number).toString().trim() }));
  return read(raw);
};

export const asChoice = <T extends string>(choices: readonly T[], alsoCalled: Readonly<Record<string, T>> = {}) => {
  const others = new Map(Object.entries(alsoCalled).map(([name, choice]) => [nameKey(name), choice]));
  return nonEmpty<T>((text) => {
    const choice = choices.find((each) => each === text.toLowerCase()) ?? others.get(nameKey(text));
    return choice ? { value: choice } : problem('not-a-choice', { typed: text });
  });
};

/** Several of a few choices: a list, or text with commas, spaces or semicolons between. */
export const asChoices =
  <T extends string>(choices: readonly T[]) =>
  (raw: unknown): Parsed<T[]> => {
    const value = new Set<T>();
    const parts = (Array.isArray(raw) ? raw : [raw]).flatMap((part) => typed(part).split(/[\s;；,，、]/));
    for (const part of parts.filter(visible)) {
      const read = asChoice(choices)(part);
      if ('problem' in read) return read;
      value.add(read.value);
    }
    return value.size === 0 ? problem('empty', {}) : { value: choices.filter((each) => value.has(each)) };
  };

const yes = new Set(['true', 'yes', 'y', '是', '有', '1']);
const no = new Set(['false', 'no', 'n', '否', '没有', '0']);

export const asYesNo = nonEmpty<boolean>((text) => {
  const word = text.toLowerCase();
  if (yes.has(word)) return { value: true };
  return no.has(word) ? { value: false } : problem('not-yes-or-no', { typed: text });
});

/** A day written as YYYY-MM-DD. */
export const asDayText = nonEmpty<Day>((text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return problem('not-a-date', { typed: text });
  return isDay(text) ? { value: text } : problem('no-such-day', { typed: text });
});

export const asWholeNumber = ({ min, max }: { min: number; max: number }) =>
  nonEmpty<number>((text) => {
    if (!/^[-−]?\d+$/.test(text)) return problem('not-a-whole-number', { typed: text });
    const value = Number(text.replace('−', '-'));
    if (value < min) return problem('too-small', { typed: text, min });
    return value > max ? problem('too-large', { typed: text, max }) : { value };
  });

/** A number with or without a fraction, written with a point or a comma. */
export const asNumber = ({ min, max }: { min: number; max: number }) =>
  nonEmpty<number>((text) => {
    if (!/^[-−]?\d+([.,]\d+)?$/.test(text)) return problem('not-a-number', { typed: text });
    const value = Number(text.replace('−', '-').replace(',', '.'));
    if (value < min) return problem('too-small', { typed: text, min });
    return value > max ? problem('too-large', { typed: text, max }) : { value };
  });

/** The address of a page on the web; `https://` may be left out. */
export const asLink = nonEmpty<string>((text) => {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  const fits = z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain })
    .max(maxText)
    .safeParse(address).success;
  return fits ? { value: address } : problem('not-a-link', { typed: text });
});

/** Also of other scripts; a name, an @, and a domain with a dot. */
export const email = z.email({ pattern: /^[^\s@"]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/u });

export const asEmail = nonEmpty<string>((text) =>
  email.safeParse(text).success ? { value: text } : problem('not-an-address', { typed: text }),
);

/** One name or several: a list, or text with commas or semicolons between. A known name may hold a comma itself, so the whole is tried first. */
export const asNames =
  (resolve: (name: string) => string | undefined) =>
  (raw: unknown): Parsed<string[]> => {
    const listed = Array.isArray(raw) ? raw : [raw];
    const names = listed.flatMap((each) => (typeof each === 'string' && !resolve(each) ? each.split(/[;；,，、]/) : [each]));
    const value: string[] = [];
    for (const name of names) {
      const read = asText(name);
      if ('value' in read) value.push(resolve(read.value) ?? read.value);
      else if (read.problem.code !== 'empty') return read;
    }
    if (value.length === 0) return problem('empty', {});
    return value.length > maxNames ? problem('too-many', { max: maxNames }) : { value: [...new Set(value)] };
  };
