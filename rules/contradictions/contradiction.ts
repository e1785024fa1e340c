/** Where the documents disagree or mislead: what each says, what is followed, and why. A rule names the ones it settles. */
import type { Text } from '../facts/fact.ts';
import type { FactId } from '../facts/index.ts';

export type Contradiction = {
  /** What stands against what; a single side is a document that is unclear in itself. */
  readonly sides: readonly { readonly facts: readonly FactId[]; readonly says: Text }[];
  /** What a person is told. */
  readonly followed: Text;
  readonly why: Text;
};
