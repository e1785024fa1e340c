/** A server as `npm run serve` starts it, on any free port, without the answers to questions: to train them takes longer than the tests that need a process. */
import { randomBytes } from 'node:crypto';
import { connectorChannel } from '../../bot/channel/connector.ts';
import { readConfig } from '../../bot/config.ts';
import { gate } from '../../bot/gate.ts';
import { pace } from '../../bot/outbox/pace.ts';
import { startServer } from '../../bot/server.ts';
import { openStore } from '../../bot/store/index.ts';
import { noKnowledge } from '../../rules/ask/index.ts';

const config = readConfig(process.env);
const store = await openStore(config.data, { now: Date.now });
const server = await startServer(
  { ...config, port: 0 },
  {
    store,
    now: Date.now,
    knowledge: noKnowledge,
    today: () => '2022-10-01',
    newToken: () => randomBytes(12).toString('base64url'),
    report: (reference, error) => console.error(`[${reference}]`, error),
    gate: gate(undefined),
    channel: connectorChannel({ token: async () => undefined, patienceMs: config.sendPatienceMs }),
    pace: pace(config.sendLimits),
  },
);
process.once('SIGTERM', () => void server.stop().then(() => store.close()));
console.log(server.address);
