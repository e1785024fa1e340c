/** Everything a person may tell about themselves: one object, every field optional, the same for cards, typed words and stored state. */
import { z } from 'zod';
import { resolveCertification } from './certifications.ts';
import { at } from './dated.ts';
import { type Day, daysBetween, plusDays } from './days.ts';
import { asChoice, asDayText, asEmail, asNames, asText, asWholeNumber, asYesNo, email, type Parsed, problem } from './input.ts';
import { classWindow } from './values.ts';

export const employerTypes = ['fte', 'academic', 'freelancer', 'government', 'imagine-academy', 'partner', 'other'] as const;
export const audiences = ['developer', 'it-professional', 'dynamics'] as const;
export const validations = ['mtm', 'survey', 'none'] as const;

const text = z.string().min(1).max(200);
const day = z.iso.date();

export const applicantSchema = z
  .object({
    employerType: z.enum(employerTypes),
    alias: text,
    domain: text,
    institutionName: text,
    departmentName: text,
    membershipId: text,
    partnerId: text,
    audience: z.enum(audiences),
    /** Ids of listed certifications, and the person's own words for any other. */
    certifications: z.array(text).min(1).max(20),
    anniversary: day,
    firstYear: z.boolean(),
    validation: z.enum(validations),
    mtmId: text,
    mtmDataShown: z.boolean(),
    lastClassOn: day,
    coursesTaught: z.int().min(0).max(9999),
    courseName: text,
    courseDate: day,
    participants: z.int().min(1).max(99_999),
    organisation: text,
    managerName: text,
    managerEmail: email,
  })
  .partial();

export type Answers = Readonly<z.infer<typeof applicantSchema>>;
export type Field = keyof Answers;
export type EmployerType = (typeof employerTypes)[number];

type Value<F extends Field> = NonNullable<Answers[F]>;
/** Reads what was typed or chosen for one field, as known on a day. */
type Reader<F extends Field> = (raw: unknown, on: Day) => Parsed<Value<F>>;

const readers: { readonly [F in Field]: Reader<F> } = {
  employerType: asChoice(employerTypes),
  alias: asText,
  domain: asText,
  institutionName: asText,
  departmentName: asText,
  membershipId: asText,
  partnerId: asText,
  audience: asChoice(audiences),
  certifications: asNames(resolveCertification),
  anniversary: (raw, on) => notFarAhead(asDayText(raw), on),
  firstYear: asYesNo,
  validation: asChoice(validations),
  mtmId: asText,
  mtmDataShown: asYesNo,
  lastClassOn: (raw, on) => notAhead(asDayText(raw), on),
  coursesTaught: asWholeNumber({ min: 0, max: 9999 }),
  courseName: asText,
  courseDate: (raw, on) => insideWindow(notAhead(asDayText(raw), on), on),
  participants: asWholeNumber({ min: 1, max: 99_999 }),
  organisation: asText,
  managerName: asText,
  managerEmail: asEmail,
};

export const fields = Object.keys(readers) as readonly Field[];

export const isField = (name: string): name is Field => Object.hasOwn(readers, name);

/** Reads one field. Nothing is guessed: a value that does not fit comes back as a problem that says why. */
export const readField = <F extends Field>(field: F, raw: unknown, on: Day): Parsed<Value<F>> => readers[field](raw, on);

function notAhead(parsed: Parsed<Day>, on: Day): Parsed<Day> {
  return 'problem' in parsed || parsed.value <= on ? parsed : problem('in-future', { day: parsed.value, on });
}

/** Membership runs year by year [P-12], so an anniversary further off than two years is a slip of the pen. */
function notFarAhead(parsed: Parsed<Day>, on: Day): Parsed<Day> {
  return 'problem' in parsed || parsed.value <= plusDays(on, 731) ? parsed : problem('too-far-ahead', { day: parsed.value });
}

function insideWindow(parsed: Parsed<Day>, on: Day): Parsed<Day> {
  const window = at(classWindow, on)?.value;
  if ('problem' in parsed || window === undefined) return parsed;
  const days = daysBetween(parsed.value, on);
  return days <= window ? parsed : problem('before-window', { day: parsed.value, days, window, since: plusDays(on, -window) });
}
