import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { exchange } from '../../../bot/channel/http.ts';

type Peer = (request: string, socket: Socket, number: number) => void;

const servers: { server: Server; sockets: Set<Socket> }[] = [];
afterEach(() => {
  for (const { server, sockets } of servers.splice(0)) {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
});

/** Bytes instead of HTTP, so that it can do what no HTTP server does. `requests` counts what reached it. */
async function peer(answer: Peer, onConnection: (socket: Socket) => void = () => {}) {
  const sockets = new Set<Socket>();
  const seen = { requests: 0, connections: 0 };
  const server = createServer((socket) => {
    sockets.add(socket);
    seen.connections += 1;
    onConnection(socket);
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      seen.requests += 1;
      answer(bytes.toString(), socket, seen.requests);
    });
  });
  servers.push({ server, sockets });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`, seen, sockets };
}

const ask = (url: string, patienceMs = 1_000, token: () => Promise<string | undefined> = async () => undefined) =>
  exchange({ method: 'POST', url, token, body: { said: '续期' }, patienceMs });
const http = (status: string, body: string, headers = '') =>
  `HTTP/1.1 ${status}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${headers}\r\n${body}`;
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

it('sends JSON with its length in bytes, and the token', async () => {
  let heard = '';
  const { url } = await peer((request, socket) => {
    heard += request;
    socket.write(http('201 Created', '{"id":"1"}'));
  });
  expect(await ask(url, 1_000, async () => 'secret')).toEqual({ kind: 'answer', status: 201, body: { id: '1' }, retryAfterMs: undefined });
  expect(heard).toMatch(/^POST \/x HTTP\/1\.1\r\n/);
  expect(heard).toContain('content-type: application/json\r\n');
  expect(heard).toContain('content-length: 17\r\n');
  expect(heard).toContain('authorization: Bearer secret\r\n');
  expect(heard.endsWith('\r\n\r\n{"said":"续期"}')).toBe(true);
});

describe('with an answer', () => {
  const answered = async (bytes: string) => {
    const { url, seen } = await peer((_, socket) => void socket.write(bytes));
    const answer = await ask(url);
    await settled();
    expect(seen.requests).toBe(1);
    return answer;
  };
  it.each([200, 201, 400, 403, 429, 500, 503])('%s is told, once', async (status) => {
    expect(await answered(http(`${status} X`, '{"a":1}'))).toEqual({ kind: 'answer', status, body: { a: 1 }, retryAfterMs: undefined });
  });
  it.each([
    ['3', 3_000],
    ['0', 0],
    ['1.0004', 1_001],
    ['-5', 0],
    ['soon', undefined],
    ['', 0],
  ])('Retry-After: %s', async (text, ms) => {
    expect(await answered(http('429 X', '', `retry-after: ${text}\r\n`))).toMatchObject({ retryAfterMs: ms });
  });
  it('Retry-After as a date', async () => {
    const at = new Date(Date.now() + 60_000).toUTCString();
    const answer = await answered(http('429 X', '', `retry-after: ${at}\r\n`));
    expect(answer).toHaveProperty('retryAfterMs', expect.any(Number));
    const { retryAfterMs = 0 } = answer as { retryAfterMs?: number };
    expect(Math.abs(retryAfterMs - 60_000)).toBeLessThan(2_000);
  });
  it.each(['{"id":', '<html>', '', '\0'])('a body that is no JSON: %j', async (body) => {
    expect(await answered(http('201 Created', body))).toMatchObject({ kind: 'answer', status: 201, body: undefined });
  });
});

describe('an answer that does not arrive whole: the status has said what became of the request', () => {
  it('it breaks off', async () => {
    const { url } = await peer((_, socket) => socket.end('HTTP/1.1 201 Created\r\ncontent-length: 50\r\n\r\n{"id":"1"'));
    expect(await ask(url)).toMatchObject({ kind: 'answer', status: 201, body: undefined });
  });
  it('it stops', async () => {
    const { url } = await peer((_, socket) => void socket.write('HTTP/1.1 429 X\r\nretry-after: 2\r\ncontent-length: 50\r\n\r\n{'));
    expect(await ask(url, 60)).toMatchObject({ kind: 'answer', status: 429, retryAfterMs: 2_000 });
  });
  it('it is huge', async () => {
    const { url } = await peer((_, socket) => void socket.write(http('201 Created', JSON.stringify('x'.repeat(9 * 1024 * 1024)))));
    expect(await ask(url)).toMatchObject({ kind: 'answer', status: 201, body: undefined });
  });
});

describe('it may or may not have taken effect', () => {
  it.each<[string, Peer]>([
    ['the connection is closed', (_, socket) => socket.end()],
    ['the connection is reset', (_, socket) => socket.resetAndDestroy()],
    ['the connection breaks off in the head of the answer', (_, socket) => socket.end('HTTP/1.1 201 Cre')],
    ['the answer is no HTTP', (_, socket) => void socket.end('pardon?\r\n\r\n')],
    ['there is no answer', () => {}],
  ])('%s: nothing is sent again', async (_, what) => {
    const { url, seen } = await peer(what);
    expect(await ask(url, 100)).toEqual({ kind: 'unknown', reason: expect.any(String) });
    await settled();
    expect(seen).toEqual({ requests: 1, connections: 1 });
  });
});

describe('a connection that is kept', () => {
  it('is used again', async () => {
    const { url, seen } = await peer((_, socket) => void socket.write(http('200 OK', '{}')));
    await ask(url);
    await settled();
    await ask(url);
    expect(seen).toEqual({ requests: 2, connections: 1 });
  });
  it('and is closed between two requests: the next one takes another', async () => {
    const { url, seen, sockets } = await peer((_, socket) => void socket.write(http('200 OK', '{}')));
    await ask(url);
    for (const socket of sockets) socket.end();
    await settled();
    expect(await ask(url)).toMatchObject({ kind: 'answer', status: 200 });
    expect(seen).toEqual({ requests: 2, connections: 2 });
  });
  it('and is reset just as the next request goes out: unknown, and not sent again', async () => {
    const { url, seen } = await peer((_, socket, number) => {
      if (number === 1) socket.write(http('200 OK', '{}'));
      else socket.resetAndDestroy();
    });
    await ask(url);
    await settled();
    expect(await ask(url)).toMatchObject({ kind: 'unknown', reason: expect.stringMatching(/ECONNRESET|hang up/) });
    await settled();
    expect(seen).toEqual({ requests: 2, connections: 1 });
  });
});

describe('it never left', () => {
  it('nobody listens', async () => {
    const { url } = await peer(() => {});
    servers[0]?.server.close();
    await settled();
    expect(await ask(url)).toMatchObject({ kind: 'unsent', reason: expect.stringContaining('ECONNREFUSED') });
  });
  it('no such host', async () => {
    expect((await ask('http://nowhere.invalid/x')).kind).toBe('unsent');
  });
  it('there is no TLS on the other side', async () => {
    const { url, sockets } = await peer((_, socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect((await ask(url.replace('http:', 'https:'))).kind).toBe('unsent');
    expect(sockets.size).toBe(1);
  });
  it('TLS is never agreed upon', async () => {
    const { url } = await peer(() => {});
    expect((await ask(url.replace('http:', 'https:'), 100)).kind).toBe('unsent');
  });
  it('no access token can be had', async () => {
    const { url, seen } = await peer((_, socket) => void socket.write(http('200 OK', '{}')));
    const refused = () => Promise.reject(new Error('Entra says no'));
    expect(await ask(url, 1_000, refused)).toEqual({ kind: 'unsent', reason: 'No access token could be had: Entra says no' });
    expect(await ask(url, 60, () => new Promise(() => {}))).toMatchObject({ kind: 'unsent' });
    expect(seen.requests).toBe(0);
  });
});

it('the token and the answer share one patience', async () => {
  const { url } = await peer(() => {});
  const begun = performance.now();
  await ask(url, 200, () => new Promise((resolve) => setTimeout(resolve, 150, 'late')));
  expect(performance.now() - begun).toBeLessThan(320);
});

it('300 requests at once to a channel that is slow all get their answer', async () => {
  const { url, seen } = await peer((_, socket) => setTimeout(() => socket.write(http('200 OK', '{}')), 20));
  const answers = await Promise.all(Array.from({ length: 300 }, () => ask(url, 5_000)));
  expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['answer']));
  expect(seen.connections).toBeLessThanOrEqual(64);
});
