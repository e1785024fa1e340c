/** Two questions for whoever runs the server: is it alive, and can it take turns? */
import type { Request, Response, Server } from 'restify';
import type { Store } from './store/index.ts';

/** Messages that have been due for longer mean that the channel does not take them, or that nobody sends. */
const worryingMs = 60_000;

export function healthRoutes(server: Server, { store, isStopping }: { readonly store: Store; readonly isStopping: () => boolean }): void {
  server.get('/health', async (_request: Request, response: Response) => {
    response.send(200, { alive: true });
  });
  server.get('/ready', async (_request: Request, response: Response) => {
    const { status, body } = await readiness(store, isStopping());
    response.send(status, body);
  });
}

async function readiness(store: Store, isStopping: boolean): Promise<{ status: number; body: object }> {
  if (isStopping) return { status: 503, body: { ready: false, because: 'The server is stopping.' } };
  try {
    await store.assureWritable();
    const { waiting, overdueMs } = await store.outbox.backlog();
    const outbox = { waiting, overdueSeconds: Math.round(overdueMs / 1000) };
    const note = overdueMs > worryingMs ? { note: 'Messages wait to be sent: see the log for what the channel answers.' } : {};
    return { status: 200, body: { ready: true, outbox, ...note } };
  } catch (error) {
    // A stranger may ask this, so it says what is wrong and not where.
    const because = store.trouble(error) === undefined ? 'Something fails; see the log.' : 'The store cannot be written; see the log.';
    return { status: 503, body: { ready: false, because } };
  }
}
