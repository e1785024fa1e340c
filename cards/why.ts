/** Why something is asked, or what a requirement rests on: what the documents say, and where. */
import type { WhyView } from '../dialogs/view.ts';
import { facts } from '../rules/facts/index.ts';
import { run } from './button.ts';
import { literal, template } from './card.ts';
import { fitting } from './fit.ts';
import type { Rendered } from './render.ts';
import { placeOf } from './sources.ts';
import why from './templates/why.json' with { type: 'json' };
import type { Words } from './words/words.ts';

type Item = {
  readonly name: string;
  readonly purpose: string;
  readonly statements: readonly { readonly says: string; readonly place: string }[];
};

type Model = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly items: readonly {
    readonly name: string;
    readonly purpose: string;
    readonly statements: readonly { readonly inlines: readonly object[] }[];
    /** How many statements there was no room for. */
    readonly more: string;
  }[];
  readonly actions: readonly object[];
};

const fill = template<Model>('why', why);

export function renderWhy(view: WhyView, words: Words): Rendered {
  const items = view.items.map((item) => itemOf(item, words));
  // Seldom are there so many statements that not all fit; then each item keeps its first ones.
  const { card } = fitting([Number.POSITIVE_INFINITY, 12, 8, 5, 3, 2, 1, 0], (most) => modelOf(items, most, words), fill);
  return { card, text: asText(items), actions: [] };
}

function itemOf({ about, requirements, facts: cited }: WhyView['items'][number], words: Words): Item {
  const isField = Object.hasOwn(words.fields, about);
  const name = isField ? words.fields[about as keyof Words['fields']].label : words.requirements[about as keyof Words['requirements']];
  const counts = requirements.map((requirement) => words.requirements[requirement]).filter((each) => each !== name);
  const purpose = isField
    ? requirements.length > 0
      ? words.why.askedFor(counts.length > 0 ? counts : [name])
      : words.why.asksNothing
    : '';
  return {
    name,
    purpose: words.sentences([...(purpose ? [purpose] : []), cited.length > 0 ? words.why.documentsSay : words.why.nothingStated]),
    statements: cited.map((fact) => ({ says: literal(facts[fact][words.lang]), place: placeOf(fact, words) })),
  };
}

const modelOf = (items: readonly Item[], most: number, words: Words): Model => ({
  lang: words.lang,
  fallbackText: items.map(({ name }) => name).join(' · '),
  items: items.map(({ name, purpose, statements }) => ({
    name,
    purpose,
    statements: statements
      .slice(0, most)
      .map(({ says, place }) => ({ inlines: [run(`${says} `), run(`[${place}]`, { isSubtle: true, size: 'small' })] })),
    more: statements.length > most ? words.why.more(statements.length - most) : '',
  })),
  actions: [],
});

const asText = (items: readonly Item[]): string =>
  items
    .flatMap(({ name, purpose, statements }) => [name, `  ${purpose}`, ...statements.map(({ says, place }) => `- ${says} [${place}]`)])
    .join('\n');
