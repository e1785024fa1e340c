/** One statement of a source document, in our own words. */
export type Fact = {
  readonly says: string;
  /** Line numbers in the document: one line, or first and last. */
  readonly at: readonly [number] | readonly [number, number];
  /** The number, day, list or address it states, where it states one. */
  readonly value?: string | number | readonly string[];
};
