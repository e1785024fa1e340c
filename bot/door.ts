/** The door of the web server, closed without throwing anybody out who is being served. */
import type { Server } from 'node:http';

const connectionsAtOnce = 2_000;
/** A request of 256 KB is there long before; who sends it a byte at a time only holds a place. */
const arrivesWithinMs = 15_000;
const lookEveryMs = 50;

export function guard(server: Server): void {
  server.maxConnections = connectionsAtOnce;
  server.headersTimeout = arrivesWithinMs;
  server.requestTimeout = arrivesWithinMs;
}

/** Refuses new connections, answers what is under way, and breaks off what takes longer than `withinMs`. */
export async function close(server: Server, withinMs: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection that is merely kept for later would hold the door open.
  const idle = setInterval(() => server.closeIdleConnections(), lookEveryMs);
  const late = setTimeout(() => server.closeAllConnections(), withinMs);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
