/** One decision rule as a programme manager can check it: what it says in both languages, and the facts it rests on. */
import type { Text } from '../facts/fact.ts';
import type { FactId } from '../facts/index.ts';

export type Entry = Text & { readonly facts: readonly FactId[] };
