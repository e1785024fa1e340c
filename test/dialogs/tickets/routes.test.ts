import { describe, expect, it } from '@jest/globals';
import { expertsConfigSchema, routeOf, timesOf } from '../../../dialogs/tickets/route.ts';

const at = { team: 'team', channel: 'channel' };
const config = expertsConfigSchema.parse({
  channels: [
    { name: 'Vouchers', topics: ['vouchers', 'code-end'], ...at },
    { name: '中文', languages: ['zh'], language: 'zh', answerWithinHours: 8, remindHoursBefore: 1, ...at },
    { name: 'General', ...at },
    { name: 'Renewals', topics: ['renew'], languages: ['en'], ...at },
  ],
  default: 'General',
});

it.each([
  ['vouchers', 'en', 'Vouchers'],
  ['vouchers-expiry', 'zh', 'Vouchers'],
  ['vouchersold', 'en', 'General'],
  ['code-end', 'en', 'Vouchers'],
  ['code-change', 'en', 'General'],
  ['renew', 'en', 'Renewals'],
  ['renew', 'zh', '中文'],
  [null, 'zh', '中文'],
  [null, 'en', 'General'],
] as const)('a question about %s in %s goes to %s', (topic, language, name) => {
  expect(routeOf({ topic, language }, config).name).toBe(name);
});

it('a channel has its own times, and a day with four hours of warning otherwise', () => {
  expect(timesOf(routeOf({ topic: null, language: 'zh' }, config))).toEqual({ answerWithin: 8 * 3_600_000, remindBefore: 3_600_000 });
  expect(timesOf(routeOf({ topic: null, language: 'en' }, config))).toEqual({ answerWithin: 24 * 3_600_000, remindBefore: 4 * 3_600_000 });
});

describe('a configuration is refused', () => {
  const channel = { name: 'A', ...at };
  it.each([
    ['without channels', { channels: [], default: 'A' }, 'channels'],
    ['with a default that is none of them', { channels: [channel], default: 'B' }, 'no channel is called "B"; there are: A'],
    ['with two of the same name', { channels: [channel, channel], default: 'A' }, 'two channels are called "A"'],
    ['with a language nobody speaks here', { channels: [{ ...channel, languages: ['tlh'] }], default: 'A' }, 'languages'],
    ['with a setting that does not exist', { channels: [{ ...channel, topic: 'renew' }], default: 'A' }, 'topic'],
  ])('%s', (_, wrong, message) => {
    const read = expertsConfigSchema.safeParse(wrong);
    expect(read.success).toBe(false);
    expect(JSON.stringify(read.error?.issues)).toContain(JSON.stringify(message).slice(1, -1));
  });
});
