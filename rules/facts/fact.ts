/** One statement of a source document, in our own words. */

/** The same thing said in both languages. */
export type Text = { readonly en: string; readonly zh: string };

export type Fact = Text & {
  /** Where it stands: line numbers in the document, or first and last line of a passage. */
  readonly at: readonly (number | readonly [number, number])[];
  /** The number, day (`YYYY-MM-DD`), list or address it states, where it states one. */
  readonly value?: string | number | readonly string[];
  /** Set on what nobody asks about, such as who edited a page: why no answer needs it. */
  readonly notForUsers?: string;
};

/** Facts that belong together, as the document groups them. */
export type Chapter = { readonly title: Text; readonly facts: Readonly<Record<string, Fact>> };
