/** Names the rules know, wherever they stand in a text: certifications, certificates of teaching skill, countries. */
import type { Field } from '../../rules/applicant.ts';
import { anotherCertification, certifications, resolveCertification } from '../../rules/certifications.ts';
import { countries, countryName, countryNamed } from '../../rules/fees/countries.ts';
import { resolveSkillsCertificate, skillsCertificates } from '../../rules/instructional-skills.ts';
import { readText, type Text } from './text.ts';
import { certificateWords, countryWords, notTheCountry } from './words/known-names.ts';

export type NameFound = {
  readonly from: number;
  readonly to: number;
  readonly field: Field;
  readonly raw: string;
  readonly isWord: boolean;
};

/** A name is only looked up where all its words can be part of one. */
type Kind = {
  readonly field: Field;
  readonly vocabulary: ReadonlySet<string>;
  readonly longest: number;
  readonly resolve: (said: string) => string | undefined;
};

const wordsOf = (names: readonly string[]): Set<string> => new Set(names.flatMap((name) => readText(name).tokens.map(({ word }) => word)));

const kinds: readonly Kind[] = [
  {
    field: 'certifications',
    vocabulary: wordsOf([...certifications.flatMap(({ id, name }) => [id, name]), 'Microsoft Server', 'newer role based']),
    longest: 18,
    resolve: (said) => {
      const id = resolveCertification(said);
      return id === anotherCertification || /^p-?\d+$/i.test(said) ? undefined : id;
    },
  },
  {
    field: 'instructionalCertificate',
    vocabulary: wordsOf([...skillsCertificates.flatMap(({ id, name }) => [id, name]), certificateWords]),
    longest: 22,
    resolve: (said) => {
      const id = resolveSkillsCertificate(said);
      return id === 'none' || /^p-?\d+$/i.test(said) ? undefined : id;
    },
  },
  {
    field: 'country',
    vocabulary: wordsOf([...['en', 'zh-Hans'].flatMap((locale) => countries.map((code) => countryName(code, locale))), countryWords]),
    longest: 16,
    // A code of two letters is too often a word: "is", "in", "me".
    resolve: (said) => (said.length > 2 || /^(?:\p{Script=Han}{2}|US|[Uu][Kk])$/u.test(said) ? countryNamed(said) : undefined),
  },
];

export function namesIn(text: Text, shown: readonly Field[]): NameFound[] {
  return kinds.filter(({ field }) => shown.includes(field)).flatMap((kind) => find(text, kind));
}

function find(text: Text, { field, vocabulary, longest, resolve }: Kind): NameFound[] {
  const { tokens, original } = text;
  const found: NameFound[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    let to = from;
    while (
      to < tokens.length &&
      to - from < longest &&
      vocabulary.has(tokens[to]?.word ?? '') &&
      (to === from || tokens[to]?.gap !== 'stop')
    )
      to += 1;
    for (; to > from; to -= 1) {
      const said = original.slice(tokens[from]?.start, tokens[to - 1]?.end);
      const raw = resolve(said.trim());
      if (raw === undefined) continue;
      if (field !== 'country' || !notTheCountry.has(tokens[from - 1]?.word ?? ''))
        found.push({ from, to, field, raw, isWord: field === 'certifications' && to - from === 1 });
      from = to - 1;
      break;
    }
  }
  return found;
}
