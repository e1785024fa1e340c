/** Stands in for the channel: the Bot Connector's REST API and the part of Microsoft Graph that reads messages, over HTTP, with faults on demand. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Activity, Chats, type Member, type Message } from './chats.ts';
import type { Asked, Fault, Plan } from './plan.ts';
import { type Accepted, type Answer, problem, type Request, routeOf } from './routes.ts';

type Options = {
  /** 0 for any free one. */
  readonly port?: number;
  /** Milliseconds since 1970; message ids follow it. */
  readonly now?: () => number;
  /** Hears at once what takes effect. */
  readonly onAccepted?: (accepted: Accepted) => void;
};

export type Connector = Awaited<ReturnType<typeof connector>>;

export async function connector({ port = 0, now = Date.now, onAccepted }: Options = {}) {
  const chats = new Chats(now);
  const requests: Request[] = [];
  const accepted: Accepted[] = [];
  const counts = new Map<string, number>();
  let plan: Plan = () => undefined;
  let number = 0;

  const server = createServer((request, response) => void take(request, response).catch((error) => response.destroy(error)));
  server.keepAliveTimeout = 60_000;

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await text(request);
    const call: Request = { method: request.method ?? '', path: request.url ?? '', body: raw === '' ? {} : JSON.parse(raw) };
    requests.push(call);
    const found = routeOf(call);
    if (!found) return answer(response, 404, problem('NotFound', `There is no ${call.method} ${call.path} here.`));
    const { conversation, kind } = found;
    counts.set(conversation, (counts.get(conversation) ?? 0) + 1);
    number += 1;
    const asked: Asked = { kind, number, numberHere: counts.get(conversation) ?? 0, conversation, body: call.body };
    const fault = plan(asked) ?? {};
    const usual = fault.answer === undefined || fault.taken ? found.serve(call.body, { chats, note }) : undefined;
    if (fault.afterMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.afterMs));
    reply(response, fault, usual);
  }

  function note(what: Accepted): void {
    accepted.push(what);
    onAccepted?.(what);
  }

  const listen = (on: number) => once(server.listen(on, '127.0.0.1'), 'listening');
  await listen(port);
  const taken = (server.address() as AddressInfo).port;
  const close = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  };
  return {
    serviceUrl: `http://127.0.0.1:${taken}`,
    requests: requests as readonly Request[],
    accepted: accepted as readonly Accepted[],
    /** What a person sees in a conversation now, oldest first. */
    messages: (conversation: string): Message[] => chats.messages(conversation),
    /** Makes somebody known in a conversation, as joining it does. */
    join: (conversation: string, member: Member): void => chats.join(conversation, member),
    /** A person's own message; the history tells it beside the bot's. Said twice under one id, it stands there once. */
    said(conversation: string, id: string, activity: Activity): void {
      chats.join(conversation, activity['from'] as Member);
      chats.post(conversation, activity, 'person', id);
    },
    /** What goes wrong from now on; without a plan nothing does. */
    follow(from: Plan = () => undefined): void {
      plan = from;
    },
    /** Nobody listens until `open`: connections are refused, and open ones break off. */
    shut: close,
    open: async (): Promise<void> => void (await listen(taken)),
    /** Forgets requests and messages, to stay small in a long run. */
    forget(): void {
      requests.length = 0;
      accepted.length = 0;
      counts.clear();
      chats.forgetMessages();
    },
    stop: async (): Promise<void> => {
      if (server.listening) await close();
    },
  };
}

function reply(response: ServerResponse, fault: Fault, usual: Answer | undefined): void {
  if (fault.answer === 'never') return;
  if (fault.answer === 'cut') return void response.destroy();
  if (fault.answer) {
    const { status, code, retryAfterS } = fault.answer;
    if (retryAfterS !== undefined) response.setHeader('retry-after', String(retryAfterS));
    answer(response, status, problem(code, 'The plan says so.'));
  } else answer(response, usual?.status ?? 500, usual?.body);
}

function answer(response: ServerResponse, status: number, body: object = {}): void {
  // restify, in the same process, makes `writeHead` return nothing.
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
