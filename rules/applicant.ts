/** Everything a person may tell about themselves: one object, every field optional, the same for cards, typed words and stored state. */
import { z } from 'zod';
import type { Day } from './days.ts';
import type { FieldKind, FieldSpec } from './fields/field.ts';
import { employerTypes, membershipFields } from './fields/membership.ts';
import { organisationFields } from './fields/organisations.ts';
import type { Parsed } from './input.ts';

export { employerTypes };

const specs = { ...membershipFields, ...organisationFields };
type Specs = typeof specs;

export type Field = keyof Specs;
type Value<F extends Field> = Specs[F] extends FieldSpec<infer T, string> ? T : never;
export type Answers = { readonly [F in Field]?: Value<F> };
export type EmployerType = Value<'employerType'>;

/** The choices of a field that has a few fixed ones; `never` for the others. */
export type ChoiceOf<F extends Field> = Specs[F]['choices'][number];
export type ChoiceField = { [F in Field]: [ChoiceOf<F>] extends [never] ? never : F }[Field];

export const fields = Object.keys(specs) as readonly Field[];

export const applicantSchema = z
  .object(Object.fromEntries(fields.map((field) => [field, specs[field].schema])) as { [F in Field]: z.ZodType<Value<F>> })
  .partial() as unknown as z.ZodType<Answers>;

export const isField = (name: string): name is Field => Object.hasOwn(specs, name);

export const kindOf = (field: Field): FieldKind => specs[field].kind;

export const choicesOf = (field: Field): readonly string[] => specs[field].choices;

/** Reads one field. Nothing is guessed: a value that does not fit comes back as a problem that says why. */
export const readField = <F extends Field>(field: F, raw: unknown, on: Day): Parsed<Value<F>> =>
  (specs[field] as unknown as FieldSpec<Value<F>>).read(raw, on);
