/** One request over HTTP, told apart by whether it may have taken effect. */
import http from 'node:http';
import https from 'node:https';

export type HttpAnswer =
  | { readonly kind: 'answer'; readonly status: number; readonly body: unknown; readonly retryAfterMs: number | undefined }
  /** No connection was made, or none was free. */
  | { readonly kind: 'unsent'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };

export type HttpRequest = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly token: string | undefined;
  readonly body?: object;
  /** For the whole exchange. */
  readonly patienceMs: number;
};

const settings = { keepAlive: true, maxSockets: 64 };
const plain = new http.Agent(settings);
const secure = new https.Agent(settings);

const mostBytes = 2 * 1024 * 1024;

/** Never repeats anything by itself, and never throws for what happens on the way. */
export function exchange({ method, url, token, body, patienceMs }: HttpRequest): Promise<HttpAnswer> {
  return new Promise((resolve) => {
    const isSecure = url.startsWith('https:');
    const payload = body === undefined ? undefined : JSON.stringify(body);
    let connected = false;
    const failed = (reason: string) => {
      clearTimeout(timer);
      resolve({ kind: connected ? 'unknown' : 'unsent', reason });
    };
    const request = (isSecure ? https : http).request(
      url,
      {
        method,
        agent: isSecure ? secure : plain,
        headers: {
          accept: 'application/json',
          ...(payload === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > mostBytes) request.destroy(new Error(`The answer is larger than ${mostBytes} bytes.`));
          else chunks.push(chunk);
        });
        response.on('end', () => {
          clearTimeout(timer);
          resolve({
            kind: 'answer',
            status: response.statusCode ?? 0,
            body: parsed(Buffer.concat(chunks).toString()),
            retryAfterMs: pauseIn(response.headers['retry-after']),
          });
        });
        response.on('error', (error) => failed(error.message));
        response.on('aborted', () => failed('The channel closed the connection in the middle of its answer.'));
      },
    );
    const timer = setTimeout(
      () => request.destroy(new Error(`The channel did not answer within ${patienceMs / 1000} seconds.`)),
      patienceMs,
    );
    request.on('socket', (socket) => {
      if (socket.connecting) socket.once('connect', () => (connected = true));
      else connected = true;
    });
    request.on('error', (error: NodeJS.ErrnoException) => failed(error.message || (error.code ?? 'The connection failed.')));
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
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
