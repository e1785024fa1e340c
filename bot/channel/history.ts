/**
 * Reads back what stands in a conversation, by Microsoft Graph: the only way to learn whether a message of unknown outcome has arrived.
 * The app needs `ChatMessage.Read.Chat` and `ChannelMessage.Read.Group` (resource-specific consent) for it.
 */
import { z } from 'zod';
import type { Channel, Message, Reference } from './channel.ts';
import { exchange } from './http.ts';

/** The one method of a channel that needs it. */
export type History = Pick<Channel, 'find'>;

export type HistoryNeeds = {
  readonly graphUrl: string;
  readonly token: () => Promise<string | undefined>;
  readonly patienceMs: number;
};

const messages = z.object({
  value: z.array(
    z.looseObject({
      id: z.string(),
      createdDateTime: z.string(),
      lastModifiedDateTime: z.string().nullish(),
      from: z.looseObject({ application: z.looseObject({ id: z.string().nullish() }).nullish(), user: z.unknown() }).nullish(),
      body: z.looseObject({ content: z.string().nullish() }).nullish(),
      attachments: z.array(z.looseObject({ content: z.string().nullish() })).nullish(),
    }),
  ),
  '@odata.nextLink': z.string().optional(),
});
type Found = z.infer<typeof messages>['value'][number];

/** Clocks differ a little. */
const toleranceMs = 5_000;
const most = 50;

export function graphHistory({ graphUrl, token, patienceMs }: HistoryNeeds): History {
  return {
    async find(where, message, since, others) {
      const path = pathOf(where);
      if (path === undefined) return 'never';
      const answer = await exchange({ method: 'GET', url: `${graphUrl}${path}?$top=${most}`, token, patienceMs });
      const read = answer.kind === 'answer' && answer.status === 200 ? messages.safeParse(answer.body) : undefined;
      if (!read?.success) return 'not-now';
      const { value: page, '@odata.nextLink': further } = read.data;
      const isBefore = (time: string) => Date.parse(time) < since - toleranceMs;
      const own = appIdOf(where);
      const found = page.find((each) => !isBefore(each.createdDateTime) && isBy(own, each) && !others.has(each.id) && shows(each, message));
      if (found) return { id: found.id };
      // Graph tells first what was changed last. Behind one that was last changed before, nothing is from since then.
      const isAll =
        (page.length < most && further === undefined) || page.some((each) => isBefore(each.lastModifiedDateTime ?? each.createdDateTime));
      return isAll ? 'absent' : 'never';
    },
  };
}

/** People may say the same words. */
const isBy = (app: string, { from }: Found): boolean => !from?.user && (from?.application?.id ?? app) === app;

/** Teams names a bot by its app. */
const appIdOf = ({ bot }: Reference): string => bot.id.replace(/^28:/, '');

/** @returns undefined for a conversation whose address in Graph is not known. */
function pathOf(where: Reference): string | undefined {
  const { kind, conversation, team, person } = where;
  const chat = (id: string) => `/v1.0/chats/${encodeURIComponent(id)}/messages`;
  if (kind === 'group') return chat(conversation);
  if (kind === 'personal') return person?.aadObjectId ? chat(`19:${person.aadObjectId}_${appIdOf(where)}@unq.gbl.spaces`) : undefined;
  const [channel, root] = conversation.split(';messageid=');
  if (!team?.group || !channel) return undefined;
  const messages = `/v1.0/teams/${encodeURIComponent(team.group)}/channels/${encodeURIComponent(channel)}/messages`;
  return root ? `${messages}/${encodeURIComponent(root)}/replies` : messages;
}

const shows = ({ attachments, body }: Found, { card, text, mark }: Message): boolean =>
  mark !== undefined
    ? JSON.stringify([body, attachments]).includes(mark)
    : card
      ? (attachments ?? []).some(({ content }) => same(content, card))
      : bare(plain(body?.content ?? '')) === bare(text);

/** Teams turns the marks of Markdown into HTML and takes them away; letters and digits stay. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Clients and servers add to a card and reorder it; what it says and what its buttons carry stays. */
function same(content: string | null | undefined, card: object): boolean {
  try {
    return JSON.stringify(spoken(JSON.parse(content ?? ''))) === JSON.stringify(spoken(card));
  } catch {
    return false;
  }
}

const speaking = ['text', 'title', 'label', 'token'];

function spoken(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(spoken);
  if (typeof node !== 'object' || node === null) return [];
  const own = Object.entries(node).flatMap(([name, value]) =>
    typeof value === 'string' ? (speaking.includes(name) ? [`${name}: ${value}`] : []) : spoken(value),
  );
  return own.sort();
}

const named: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex, digits) => signAt(Number.parseInt(digits, hex ? 16 : 10)))
    .replace(/&(\w+);/g, (whole, name) => named[name] ?? whole);

const signAt = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : ' ');
