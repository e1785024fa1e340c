/** The server within a test's own process, on a store and a channel of the test's. */
import { connectorChannel } from '../../bot/channel/connector.ts';
import type { Credentials } from '../../bot/config.ts';
import { gate } from '../../bot/gate.ts';
import { pace } from '../../bot/outbox/pace.ts';
import { type Running, startServer } from '../../bot/server.ts';
import type { TurnNeeds } from '../../bot/turn.ts';

const limits = { perPerson: Infinity, perTenant: Infinity, atOnce: Infinity };

export const serve = (needs: TurnNeeds, credentials?: Credentials): Promise<Running> =>
  startServer(
    { port: 0, host: '127.0.0.1', limits, stopPatienceMs: 5_000 },
    { ...needs, gate: gate(credentials), channel: connectorChannel({ token: async () => undefined, patienceMs: 2_000 }), pace: pace([]) },
  );
