/** The server in this process, with its real store and the real way to the channel; what the operator is told is kept. */
import { connectorChannel } from '../../../bot/channel/connector.ts';
import { gate } from '../../../bot/gate.ts';
import type { Limits } from '../../../bot/limits.ts';
import { pace } from '../../../bot/outbox/pace.ts';
import { startServer } from '../../../bot/server.ts';
import { openStore } from '../../../bot/store/index.ts';
import type { Connector } from '../../faults/connector.ts';
import { testNeeds } from '../needs.ts';
import { person } from './people.ts';

const unlimited: Limits = { perPerson: Infinity, perTenant: Infinity, atOnce: Infinity };
/** Ten times as fast, so that what is kept for a second, or tried again after one, does not hold up a test. */
const begun = Date.now();
const fast = () => begun + 10 * (Date.now() - begun);

type Options = { readonly data: string; readonly limits?: Limits; readonly now?: () => number };

export async function serverHere(channel: Connector, { data, limits = unlimited, now = fast }: Options) {
  const told: string[] = [];
  const store = await openStore(data, { now, leaseMs: 10_000, tell: (line) => told.push(line) });
  const report = (reference: string, error: unknown) => {
    if (store.trouble(error) === undefined) told.push(`${reference}: ${error instanceof Error ? error.stack : error}`);
  };
  const needs = await testNeeds({ store, now, report });
  const server = await startServer(
    { port: 0, host: '127.0.0.1', limits, stopPatienceMs: 2_000 },
    {
      ...needs,
      gate: gate(undefined),
      channel: connectorChannel({ token: async () => undefined, patienceMs: 2_000 }),
      pace: pace([]),
    },
  );
  return {
    ...server,
    store,
    /** What the operator was told. */
    told,
    base: new URL(server.address).origin,
    person: (name: string) => person(name, server.address, channel, server.idle),
    async stop() {
      await server.stop();
      await store.close();
    },
  };
}
