/** What a question is made of, as countable features: English words and their pieces, Chinese characters and pairs. */

/** How often a feature occurs, and the word or pair of the text a person would see it in: `ren…` comes from `renewal`. */
export type Feature = { count: number; readonly from: string };

/** By name: `renewal`, `renewal fee`, `ren…`, `…wal`, `续`, `续期`. */
export type Features = ReadonlyMap<string, Feature>;

export type FeatureReader = (text: string) => Features;

type Token = { readonly text: string; readonly kind: 'word' | 'han' | 'term' };

/** Characters of a question that are read: what is pasted beyond them adds work, hardly meaning. */
const longest = 2_000;

const shortestPiece = 3;
const longestPiece = 4;

// A + or # right after a name belongs to it: CTT+, C#.
const tokens = /(\p{Script=Han})|(?:(?!\p{Script=Han})[\p{L}\p{N}])+[+#]*/gu;

const negatives = /\b(do|does|did|is|are|was|were|have|has|had|would|could|should|ca|wo)n'?t\b/g;

/** Lower case, half width, without accents; `don't` and `dont` → `do not`, `1,500` → `1500`. */
export function normalise(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(negatives, '$1 not')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

function tokensOf(text: string): Token[] {
  return Array.from(normalise(text).matchAll(tokens), ([all, han]) => ({ text: all, kind: han ? 'han' : 'word' }));
}

/**
 * A reader that takes each of `terms` (any case or width) as one word: `年费` and `learning partner` are then neither split
 * nor cut into pieces. Where several terms fit, the longest counts. Throws on a term without a letter or digit.
 */
export function featureReader(terms: readonly string[] = []): FeatureReader {
  const merge = termMerger(terms);
  return (text) => {
    const features = new Map<string, Feature>();
    const add = (name: string, from: string) => {
      const feature = features.get(name);
      if (feature) feature.count += 1;
      else features.set(name, { count: 1, from });
    };
    let before: Token | undefined;
    for (const token of merge(tokensOf(text))) {
      add(token.text, token.text);
      if (token.kind === 'word') for (const piece of piecesOf(token.text)) add(piece, token.text);
      if (before) {
        const pair = joined(before, token);
        add(pair, pair);
      }
      before = token;
    }
    return features;
  };
}

/** For several who read the same text one after the other: it is taken apart once. */
export function readOnce(read: FeatureReader): FeatureReader {
  let last: { readonly text: string; readonly features: Features } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, features: read(text) };
    return last.features;
  };
}

function joined(a: Token, b: Token): string {
  return a.kind === 'han' && b.kind === 'han' ? a.text + b.text : `${a.text} ${b.text}`;
}

/** Every three and four characters in a row, each end of the word counted as one; `…` stands where the word goes on. */
function piecesOf(word: string): string[] {
  const marked = ` ${word} `;
  const pieces: string[] = [];
  for (let length = shortestPiece; length <= Math.min(longestPiece, marked.length - 1); length += 1) {
    for (let start = 0; start + length <= marked.length; start += 1) {
      const before = start === 0 ? '' : '…';
      const after = start + length === marked.length ? '' : '…';
      pieces.push(before + marked.slice(start, start + length).trim() + after);
    }
  }
  return pieces;
}

/** Terms are compared token by token, so that `mct` is never found inside another word. */
function termMerger(terms: readonly string[]): (list: readonly Token[]) => readonly Token[] {
  const known = new Map<string, Token>();
  let most = 0;
  for (const term of terms) {
    const parts = tokensOf(term);
    const [first, ...rest] = parts;
    if (!first) throw new Error(`Term ${JSON.stringify(term)} has no letter or digit, so no question can contain it: remove it.`);
    const whole = rest.reduce((sofar, part) => ({ text: joined(sofar, part), kind: part.kind }), first);
    known.set(key(parts), { text: whole.text, kind: 'term' });
    most = Math.max(most, parts.length);
  }
  return (list) => {
    const merged: Token[] = [];
    for (let start = 0; start < list.length; ) {
      let length = Math.min(most, list.length - start);
      while (length > 0 && !known.has(key(list.slice(start, start + length)))) length -= 1;
      const token = known.get(key(list.slice(start, start + length))) ?? list[start];
      if (token) merged.push(token);
      start += Math.max(length, 1);
    }
    return merged;
  };
}

const key = (list: readonly Token[]) => list.map((token) => token.text).join(' ');
