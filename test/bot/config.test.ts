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
    limits: { perPerson: 30, perTenant: 600, atOnce: 200 },
    graphUrl: undefined,
    expertsFile: undefined,
    suggestions: 'data/suggestions',
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
