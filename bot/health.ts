/** Two questions for whoever runs the server: is it alive, and can it take turns? */
import type { Request, Response, Server } from 'restify';
import type { Store } from './store/index.ts';

/** Messages that wait longer mean that the channel does not take them, or that nobody sends. */
const worryingMs = 60_000;
/** Whoever asks more often gets the same again: looking writes to the store. */
const goodForMs = 1_000;

type Readiness = { readonly status: number; readonly body: object };
type Needs = { readonly store: Store; readonly now: () => number; readonly isStopping: () => boolean };

export function healthRoutes(server: Server, { store, now, isStopping }: Needs): void {
  let looked = -Infinity;
  let latest: Promise<Readiness> | undefined;

  function readiness(): Promise<Readiness> {
    if (latest && now() - looked < goodForMs) return latest;
    looked = Infinity;
    latest = look(store).finally(() => {
      looked = now();
    });
    return latest;
  }

  server.get('/health', async (_request: Request, response: Response) => {
    response.send(200, { alive: true });
  });
  server.get('/ready', async (_request: Request, response: Response) => {
    const { status, body } = isStopping() ? { status: 503, body: notReady('The server is stopping.') } : await readiness();
    response.send(status, body);
  });
}

const notReady = (because: string): object => ({ ready: false, because });

/** Anybody may ask, so it says what is wrong and not where. */
async function look(store: Store): Promise<Readiness> {
  try {
    await store.assureWritable();
    const { waiting, oldestMs } = await store.outbox.backlog();
    const outbox = { waiting, oldestSeconds: Math.round(oldestMs / 1000) };
    const note = oldestMs > worryingMs ? { note: 'Messages wait to be sent: see the log for what the channel answers.' } : {};
    return { status: 200, body: { ready: true, outbox, ...note } };
  } catch (error) {
    const because = store.trouble(error) === undefined ? 'Something fails; see the log.' : 'The store cannot be written; see the log.';
    return { status: 503, body: notReady(because) };
  }
}
