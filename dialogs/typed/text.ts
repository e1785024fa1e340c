/** What was typed, cut into words; every Chinese character is a word of its own. */

export type Token = {
  /** Small letters, plain digits, no apostrophe. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it. A stop ends a sentence; nothing that belongs together reaches over one. */
  readonly gap: 'glued' | 'space' | 'comma' | 'stop';
};

export type Text = {
  /** As typed, without marks nobody sees. */
  readonly original: string;
  /** The same in plain letters; every place in one is the same place in the other. */
  readonly plain: string;
  readonly tokens: readonly Token[];
};

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const same: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '＇': "'",
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '–': '-',
  '—': '-',
  '−': '-',
};

/** Only what keeps its length, so that places stay the same. */
function plainSign(sign: string): string {
  const plain = same[sign] ?? sign.normalize('NFKC').toLowerCase();
  return plain.length === sign.length ? plain : sign;
}

const word = /\p{Script=Han}|[[\p{L}\p{M}]--\p{Script=Han}]+(?:'[[\p{L}\p{M}]--\p{Script=Han}]+)*|\d+/gv;

export function readText(typed: string): Text {
  const original = typed.normalize('NFC').replace(invisible, '');
  const plain = original.replace(/[^\p{ASCII}\u4e00-\u9fff]/gu, plainSign).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const tokens: Token[] = [];
  let end = 0;
  for (const match of plain.matchAll(word)) {
    const start = match.index;
    tokens.push({
      word: match[0].replaceAll("'", ''),
      start,
      end: start + match[0].length,
      gap: gapBetween(plain, original, end, start, tokens.at(-1)?.word),
    });
    end = start + match[0].length;
  }
  return { original, plain, tokens };
}

/** After these a point ends no sentence. */
const abbreviated = /^(?:st|dr|mr|mrs|ms|prof|no|nr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[a-z])$/;

function gapBetween(plain: string, original: string, from: number, to: number, before = ''): Token['gap'] {
  if (from === to) return 'glued';
  const gap = plain.slice(from, to);
  if (/[\n;。]/.test(gap)) return 'stop';
  // Inside an address or a number a point or a question mark ends nothing; the wide Chinese ones always do.
  if (/[!?]/.test(gap) && (gap.length > 1 || original[from] !== plain[from])) return 'stop';
  if (/\.[\s"')]/.test(gap) && !(gap.startsWith('. ') && abbreviated.test(before))) return 'stop';
  if (/[,、]/.test(gap)) return 'comma';
  return /^[-.'"@/\\_+]$/.test(gap) ? 'glued' : 'space';
}

export const slice = (text: Text, from: number, to: number): string =>
  text.original.slice(text.tokens[from]?.start ?? 0, text.tokens[to - 1]?.end ?? 0);

/** What stands between a word and the one before it, or after the last word. */
export const gapText = (text: Text, at: number): string =>
  text.plain.slice(text.tokens[at - 1]?.end ?? 0, text.tokens[at]?.start ?? text.plain.length);
