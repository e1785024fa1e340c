/** Stands in for the channel's side: takes what the bot sends, and talks to the bot over HTTP as Teams does. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Sent = { readonly method: string; readonly path: string; readonly body: { readonly [name: string]: unknown } };

export async function connector() {
  const sent: Sent[] = [];
  const refusals = { of: (_: string): number | undefined => undefined };
  const server = createServer((request, response) => {
    let raw = '';
    request.on('data', (chunk) => (raw += chunk));
    request.on('end', () => {
      sent.push({ method: request.method ?? '', path: request.url ?? '', body: raw ? JSON.parse(raw) : {} });
      const refused = refusals.of(request.url ?? '');
      response.statusCode = refused ?? 200;
      const body = refused ? { error: { code: 'ForbiddenOperationException' } } : { id: `sent-${sent.length}` };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { sent, refusals, serviceUrl, stop: () => new Promise((resolve) => server.close(resolve)) };
}

let count = 0;
export const activity = (serviceUrl: string, more: object) => ({
  id: `activity-${++count}`,
  channelId: 'msteams',
  serviceUrl,
  from: { id: 'user', aadObjectId: 'person' },
  recipient: { id: 'bot', name: 'MCT Assistant' },
  conversation: { id: 'conversation', conversationType: 'personal', tenantId: 'tenant' },
  locale: 'en-US',
  ...more,
});

export const post = (address: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
