/** The words of a message that arrives as HTML: what a person reads there, line by line. */
import type { MessagePayload } from './payloads.ts';

const deepestQuote = 3;

/** Characters of HTML that are read; a message of Teams is far shorter. */
const longest = 100_000;

const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
  shy: '',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  times: '×',
  deg: '°',
};

/** `&amp;` → `&`, `&#8217;` → `’`; what is no entity stays as it is. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (all, decimal, hexadecimal, name) => {
    if (name) return names[name] ?? names[name.toLowerCase()] ?? all;
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : '';
  });

const blocks = /^(p|div|h[1-6]|tr|table|ul|ol|pre|codeblock|section|hr|figure)$/;
const attribute = (tag: string, name: string): string =>
  decoded(new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag)?.slice(1).find(Boolean) ?? '');

type Reading = {
  text: string;
  /** Numbers of the lists that are open, 0 for those with dots. */
  readonly lists: number[];
  quotes: number;
  link: { readonly address: string; readonly from: number } | undefined;
  /** Inside a mention of an app: it is spoken to, and says nothing. */
  muted: boolean;
};

/** `muted` are the ids of mentions to leave out. */
export function textOfHtml(html: string, muted: ReadonlySet<string> = new Set()): string {
  const reading: Reading = { text: '', lists: [], quotes: 0, link: undefined, muted: false };
  const cleaned = html
    .slice(0, longest)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '');
  for (const [part] of cleaned.matchAll(/<\/?[a-z][^<>]*>|[^<]+|</gi)) {
    if (/^<\/?[a-z]/i.test(part)) tag(part, reading, muted);
    else if (!reading.muted) say(decoded(part.replace(/\s+/g, ' ')), reading);
  }
  return tidy(reading.text);
}

function tag(raw: string, reading: Reading, muted: ReadonlySet<string>): void {
  const name = /^<\/?([a-z0-9]+)/i.exec(raw)?.[1]?.toLowerCase() ?? '';
  const closing = raw.startsWith('</');
  if (name === 'at') {
    if (closing) reading.muted = false;
    else if (muted.has(attribute(raw, 'id'))) reading.muted = true;
    else say('@', reading);
  } else if (name === 'br') newLine(reading);
  else if (name === 'img' || name === 'emoji') say(closing ? '' : attribute(raw, 'alt'), reading);
  else if (name === 'td' || name === 'th') say(closing ? ' ' : '', reading);
  else if (name === 'a') link(raw, closing, reading);
  else if (name === 'li') item(closing, reading);
  else if (name === 'blockquote') {
    newLine(reading);
    reading.quotes = Math.max(0, reading.quotes + (closing ? -1 : 1));
  } else if (blocks.test(name)) {
    if (name === 'ul' || name === 'ol') closing ? reading.lists.pop() : reading.lists.push(name === 'ol' ? 1 : 0);
    newLine(reading);
  }
}

function item(closing: boolean, reading: Reading): void {
  newLine(reading);
  if (closing) return;
  const at = reading.lists.length - 1;
  const number = reading.lists[at] ?? 0;
  if (number > 0) reading.lists[at] = number + 1;
  say(number > 0 ? `${number}. ` : '- ', reading);
}

/** The address is said where the words do not say it themselves. */
function link(raw: string, closing: boolean, reading: Reading): void {
  if (!closing) {
    reading.link = { address: attribute(raw, 'href'), from: reading.text.length };
    return;
  }
  const { address, from } = reading.link ?? { address: '', from: 0 };
  reading.link = undefined;
  if (!/^(https?:|mailto:)/i.test(address)) return;
  const plain = address.replace(/^mailto:/i, '');
  if (!reading.text.slice(from).includes(plain)) say(` (${plain})`, reading);
}

function say(words: string, reading: Reading): void {
  const starts = reading.text === '' || reading.text.endsWith('\n');
  const said = starts ? words.trimStart() : words;
  if (said) reading.text += starts ? `${'> '.repeat(Math.min(reading.quotes, deepestQuote))}${said}` : said;
}

/** A point of a list stays on the line of its dot. */
function newLine(reading: Reading): void {
  if (reading.text && !/(?:^|\n)$|(?:^|\n| )(?:-|\d+\.) $/.test(reading.text.slice(-12))) reading.text += '\n';
}

const tidy = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** All there is to read in a message: its subject, what it quotes, its words, and the names of its files. */
export function textOf({ subject, body, mentions, attachments }: MessagePayload): string {
  const content = body?.content ?? '';
  const apps = new Set((mentions ?? []).filter(({ mentioned }) => mentioned?.application).map(({ id }) => String(id)));
  const words = body?.contentType === 'text' ? tidy(content) : textOfHtml(content, apps);
  const parts = [tidy(subject ?? ''), ...(attachments ?? []).map(attached), words];
  const files = (attachments ?? []).flatMap(({ contentType, name }) => (contentType === 'reference' && name ? [`[${tidy(name)}]`] : []));
  return [...parts, ...files].filter(Boolean).join('\n');
}

/** A message that is answered to is quoted; a card is read; a file has only a name. */
function attached({ contentType, content }: NonNullable<MessagePayload['attachments']>[number]): string {
  const data = typeof content === 'string' ? unpacked(content) : content;
  if (contentType === 'messageReference') {
    const preview = fieldOf(data, 'messagePreview');
    return typeof preview === 'string' && preview ? `> ${tidy(preview.replace(/\s+/g, ' '))}` : '';
  }
  return contentType === 'application/vnd.microsoft.card.adaptive' ? tidy(wordsOfCard(data).join('\n')) : '';
}

const fieldOf = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : undefined;

/** No card is nested deeper than this. */
const deepest = 40;

/** What stands in its texts, from above to below. */
function wordsOfCard(node: unknown, depth = 0): string[] {
  if (typeof node !== 'object' || node === null || depth > deepest) return [];
  if (Array.isArray(node)) return node.flatMap((each) => wordsOfCard(each, depth + 1));
  const own = fieldOf(node, 'text');
  const parts = ['body', 'items', 'columns', 'rows', 'cells', 'inlines'];
  return [...(typeof own === 'string' ? [own] : []), ...parts.flatMap((name) => wordsOfCard(fieldOf(node, name), depth + 1))];
}

function unpacked(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
