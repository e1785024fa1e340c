/** The server as it runs: everything that the settings decide, put together. */
import { assistant } from './assistant.ts';
import { connectorChannel } from './channel/connector.ts';
import { graphHistory } from './channel/history.ts';
import type { Config } from './config.ts';
import { connectorResource, gate, graphResource } from './gate.ts';
import { pace } from './outbox/pace.ts';
import { type Running, startServer } from './server.ts';
import { readExperts } from './tickets/config.ts';

/** An attempt looks for the message and sends it; the rest is for the store. */
const leaseFor = (patienceMs: number): number => 3 * patienceMs + 1_000;

/** @throws Error when the store cannot be opened, the port cannot be had, or the experts' file has faults. */
export async function run(config: Config, mark?: (point: string) => void): Promise<Running & { warmUp(): void }> {
  const { credentials, sendPatienceMs: patienceMs, graphUrl, expertsFile, suggestions } = config;
  const experts = expertsFile === undefined ? undefined : readExperts(expertsFile);
  const door = gate(credentials);
  const needs = await assistant({ data: config.data, leaseMs: leaseFor(patienceMs) });
  const history = graphUrl === undefined ? undefined : graphHistory({ graphUrl, token: () => door.token(graphResource), patienceMs });
  const channel = connectorChannel({ token: () => door.token(connectorResource), patienceMs, history });
  const server = await startServer(config, {
    ...needs,
    experts,
    tenant: credentials?.MicrosoftAppTenantId,
    suggestions,
    gate: door,
    channel,
    pace: pace(config.sendLimits),
    ...(mark ? { mark } : {}),
  }).catch(async (error) => {
    await needs.store.close();
    throw error;
  });
  return {
    ...server,
    /** Trains now, so that the first question does not wait for it. */
    warmUp() {
      for (const language of ['en', 'zh'] as const) setImmediate(() => needs.knowledge.ask('', language));
    },
    async stop() {
      await server.stop();
      await needs.store.close();
    },
  };
}
