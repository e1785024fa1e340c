/** One request over HTTP, told apart by whether it may have taken effect. */
import http from 'node:http';
import https from 'node:https';

export type HttpAnswer =
  /** `body` is undefined where it is no JSON, too large, or broke off. */
  | { readonly kind: 'answer'; readonly status: number; readonly body: unknown; readonly retryAfterMs: number | undefined }
  /** No connection was made, or none was free. */
  | { readonly kind: 'unsent'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };

export type HttpRequest = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  /** An access token; undefined where none is needed. */
  readonly token: () => Promise<string | undefined>;
  /** JSON as text, or what is to be written as JSON. */
  readonly body?: object | string;
  /** For the token and the whole exchange. */
  readonly patienceMs: number;
};

/** A connection that nobody has used for this long may be one that the other side is about to close. It says so to a request under way, which goes on. */
const idleMs = 15_000;
const settings = { keepAlive: true, maxSockets: 64, timeout: idleMs };
const plain = new http.Agent(settings);
const secure = new https.Agent(settings);

const mostBytes = 4 * 1024 * 1024;

/** Never repeats anything by itself, and never throws for what happens on the way. */
export async function exchange(request: HttpRequest): Promise<HttpAnswer> {
  const until = performance.now() + request.patienceMs;
  let token: string | undefined;
  try {
    token = await within(request.patienceMs, request.token());
  } catch (error) {
    return { kind: 'unsent', reason: `No access token could be had: ${error instanceof Error ? error.message : error}` };
  }
  return ask(request, token, Math.max(1, until - performance.now()));
}

/** @throws Error when it takes longer. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`It took longer than ${ms / 1000} seconds.`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function ask({ method, url, body, patienceMs }: HttpRequest, token: string | undefined, leftMs: number): Promise<HttpAnswer> {
  return new Promise((resolve) => {
    const isSecure = url.startsWith('https:');
    const payload = body === undefined ? undefined : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
    /** Until then not a byte of the request has left. */
    let connected = false;
    let answered = false;
    const request = (isSecure ? https : http).request(
      url,
      {
        method,
        agent: isSecure ? secure : plain,
        headers: {
          accept: 'application/json',
          ...(payload === undefined ? {} : { 'content-type': 'application/json', 'content-length': payload.length }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
      },
      (response) => {
        answered = true;
        const chunks: Buffer[] = [];
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > mostBytes) request.destroy();
          else chunks.push(chunk);
        });
        // The status decides what became of the request, even when the rest does not arrive.
        response.on('error', () => {});
        response.on('close', () => {
          clearTimeout(timer);
          resolve({
            kind: 'answer',
            status: response.statusCode ?? 0,
            body: response.complete ? parsed(Buffer.concat(chunks).toString()) : undefined,
            retryAfterMs: pauseIn(response.headers['retry-after']),
          });
        });
      },
    );
    const timer = setTimeout(() => request.destroy(new Error(`The channel did not answer within ${patienceMs / 1000} seconds.`)), leftMs);
    request.on('socket', (socket) => {
      if (socket.connecting) socket.once(isSecure ? 'secureConnect' : 'connect', () => (connected = true));
      else connected = true;
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (answered) return;
      clearTimeout(timer);
      resolve({ kind: connected ? 'unknown' : 'unsent', reason: error.message || (error.code ?? 'The connection failed.') });
    });
    request.end(payload);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `Retry-After` in seconds or as a date, in milliseconds. */
function pauseIn(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, Math.ceil(ms)) : undefined;
}
