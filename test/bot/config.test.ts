import { expect, it } from '@jest/globals';
import { ConfigError, readConfig } from '../../bot/config.ts';
import { teamsLimits } from '../../bot/outbox/pace.ts';

const all = { MicrosoftAppId: 'id', MicrosoftAppTenantId: 'tenant', MicrosoftAppPassword: 'secret' };

it('without credentials it listens on the loopback address only', () => {
  expect(readConfig({})).toEqual({
    port: 3978,
    playgroundPort: 56_150,
    data: 'data/mct-assistant.sqlite',
    sendLimits: teamsLimits,
    sendPatienceMs: 10_000,
    stopPatienceMs: 8_000,
    expertsFile: undefined,
    suggestions: 'data/suggestions',
    limits: { perPerson: 20, perTenant: 600, atOnce: 200 },
    graphUrl: undefined,
    host: '127.0.0.1',
    credentials: undefined,
  });
});
it('with all three it is open', () => expect(readConfig(all)).toMatchObject({ host: '0.0.0.0', credentials: all }));
it.each(Object.keys(all))('without %s alone it does not start, and says why', (name) => {
  expect(() => readConfig({ ...all, [name]: '' })).toThrow(
    new ConfigError(
      `${name} missing: a server for Teams needs app id, tenant id and password together. Set what is missing, or unset all three to run locally only.`,
    ),
  );
});
it.each(['0', '65536', 'http', '3978.5'])('PORT=%s is named with its cure', (PORT) =>
  expect(() => readConfig({ PORT })).toThrow(/^PORT: .*Correct it or unset it/),
);
it('an empty setting is none', () => expect(readConfig({ PORT: '' }).port).toBe(3978));

it.each<[string, string, object]>([
  ['DATA_FILE', 'elsewhere.sqlite', { data: 'elsewhere.sqlite' }],
  ['DATABASE_URL', 'postgres://user:password@host/db', { data: 'postgres://user:password@host/db' }],
  ['DATABASE_URL', 'postgresql://host/db', { data: 'postgresql://host/db' }],
  [
    'SEND_LIMITS',
    '5/1,50/60',
    {
      sendLimits: [
        { count: 5, withinMs: 1_000 },
        { count: 50, withinMs: 60_000 },
      ],
    },
  ],
  ['SEND_LIMITS', 'off', { sendLimits: [] }],
  ['SEND_PATIENCE_MS', '100', { sendPatienceMs: 100 }],
  ['STOP_PATIENCE_MS', '0', { stopPatienceMs: 0 }],
  ['TURN_LIMITS', '1/2/3', { limits: { perPerson: 1, perTenant: 2, atOnce: 3 } }],
  ['TURN_LIMITS', 'off', { limits: { perPerson: Infinity, perTenant: Infinity, atOnce: Infinity } }],
  ['GRAPH_URL', 'https://graph.microsoft.us/', { graphUrl: 'https://graph.microsoft.us' }],
])('%s=%s', (name, value, expected) => expect(readConfig({ [name]: value })).toMatchObject(expected));

it('a database is taken before a file', () =>
  expect(readConfig({ DATABASE_URL: 'postgres://host/db', DATA_FILE: 'file' }).data).toBe('postgres://host/db'));

it.each([
  ['DATABASE_URL', 'mysql://host/db'],
  ['SEND_LIMITS', '7 per second'],
  ['SEND_LIMITS', '7/1,'],
  ['SEND_LIMITS', '0/1'],
  ['SEND_PATIENCE_MS', '99'],
  ['SEND_PATIENCE_MS', 'long'],
  ['STOP_PATIENCE_MS', '-1'],
  ['TURN_LIMITS', '30'],
  ['TURN_LIMITS', '0/0/0'],
  ['GRAPH_URL', 'graph'],
])('%s=%s is named with its cure', (name, value) =>
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name}: .*Correct it or unset it`)),
);
