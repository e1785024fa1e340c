/** What the stand-in for the channel does on each of its addresses. */
import type { Activity, Chats, Member, Message } from './chats.ts';
import { newest } from './history.ts';
import type { Kind } from './plan.ts';

/** A request as it came in, whatever became of it. */
export type Request = { readonly method: string; readonly path: string; readonly body: Activity };

/** What took effect. For an update, `message` is what stands there from then on. */
export type Accepted = {
  readonly kind: 'create' | 'send' | 'update' | 'delete';
  readonly conversation: string;
  readonly message?: Message;
};

export type Answer = { readonly status: number; readonly body?: object };
type World = { readonly chats: Chats; readonly note: (what: Accepted) => void };
type Route = {
  readonly kind: Kind;
  readonly method: string;
  readonly path: RegExp;
  serve(parts: readonly string[], body: Activity, world: World, query: URLSearchParams): Answer;
};

export const problem = (code: string, message: string): object => ({ error: { code, message } });
const missing = (code: string): Answer => ({ status: 404, body: problem(code, 'Nothing is known under this id.') });

const routes: readonly Route[] = [
  { kind: 'create', method: 'POST', path: /^\/v3\/conversations$/, serve: (_, body, world) => create(body, world) },
  {
    kind: 'send',
    method: 'POST',
    path: /^\/v3\/conversations\/([^/]+)\/activities(?:\/[^/]+)?$/,
    serve([conversation = ''], body, { chats, note }) {
      const message = chats.post(conversation, body);
      note({ kind: 'send', conversation, message });
      return { status: 201, body: { id: message.id } };
    },
  },
  {
    kind: 'update',
    method: 'PUT',
    path: /^\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/,
    serve([conversation = '', id = ''], body, { chats, note }) {
      const message = chats.update(conversation, id, body);
      if (!message) return missing('ActivityNotFoundInConversation');
      note({ kind: 'update', conversation, message });
      return { status: 200, body: { id } };
    },
  },
  {
    kind: 'delete',
    method: 'DELETE',
    path: /^\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/,
    serve([conversation = '', id = ''], _, { chats, note }) {
      if (!chats.delete(conversation, id)) return missing('ActivityNotFoundInConversation');
      note({ kind: 'delete', conversation });
      return { status: 200 };
    },
  },
  {
    kind: 'member',
    method: 'GET',
    path: /^\/v3\/conversations\/([^/]+)\/members\/([^/]+)$/,
    serve([conversation = '', id = ''], _, { chats }) {
      const member = chats.member(conversation, id);
      return member ? { status: 200, body: member } : missing('MemberNotFoundInConversation');
    },
  },
  {
    kind: 'history',
    method: 'GET',
    path: /^\/v1\.0\/chats\/([^/]+)\/messages$/,
    serve: ([chat = ''], _, { chats }, query) => ({ status: 200, body: newest(chats.messages(chat), query.get('$top')) }),
  },
  {
    kind: 'history',
    method: 'GET',
    path: /^\/v1\.0\/teams\/[^/]+\/channels\/([^/]+)\/messages\/([^/]+)\/replies$/,
    serve([channel = '', root = ''], _, { chats }, query) {
      const replies = chats.messages(`${channel};messageid=${root}`).filter(({ id }) => id !== root);
      return { status: 200, body: newest(replies, query.get('$top')) };
    },
  },
  {
    kind: 'history',
    method: 'GET',
    path: /^\/v1\.0\/teams\/[^/]+\/channels\/([^/]+)\/messages$/,
    serve([channel = ''], _, { chats }, query) {
      const threads = chats.startingWith(`${channel};messageid=`);
      const roots = threads.flatMap((thread) => chats.messages(thread).filter(({ id }) => thread.endsWith(`=${id}`)));
      return { status: 200, body: newest(roots, query.get('$top')) };
    },
  },
];

/** The chat with one person, or a thread in a channel with its first message. */
function create(body: Activity, { chats, note }: World): Answer {
  const { isGroup, members, tenantId, channelData, activity } = body as {
    isGroup?: boolean;
    members?: Member[];
    tenantId?: string;
    channelData?: { tenant?: { id?: string }; channel?: { id?: string } };
    activity?: Activity;
  };
  const channel = channelData?.channel?.id;
  if (channel !== undefined && activity) {
    const { conversation, message } = chats.thread(channel, activity);
    note({ kind: 'create', conversation, message });
    return { status: 201, body: { id: conversation, activityId: message.id } };
  }
  const [member] = members ?? [];
  if (isGroup || !member)
    return { status: 400, body: problem('BadSyntax', 'A chat needs one member, and a thread its channel and activity.') };
  const conversation = chats.personal(tenantId ?? channelData?.tenant?.id ?? '', member);
  note({ kind: 'create', conversation });
  return { status: 201, body: { id: conversation } };
}

/** The part of the channel that a request is for; undefined where there is none. */
export function routeOf({ method, path }: Request) {
  const { pathname, searchParams } = new URL(path, 'http://channel');
  for (const route of routes) {
    const parts = route.method === method ? route.path.exec(pathname)?.slice(1).map(decodeURIComponent) : undefined;
    if (!parts) continue;
    const conversation = parts[0] ?? '';
    return { kind: route.kind, conversation, serve: (body: Activity, world: World) => route.serve(parts, body, world, searchParams) };
  }
  return undefined;
}
