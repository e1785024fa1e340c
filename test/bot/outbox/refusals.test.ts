import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Result } from '../../../bot/channel/channel.ts';
import { meaningOf, pauseMs } from '../../../bot/outbox/refusals.ts';

const refused = (status: number, code?: string, retryAfterMs?: number): Exclude<Result, { kind: 'done' }> => ({
  kind: 'refused',
  status,
  code,
  retryAfterMs,
});
const unsent = { kind: 'unsent', reason: 'connect ECONNREFUSED' } as const;
const unknown = { kind: 'unknown', reason: 'socket hang up' } as const;
const minute = 60_000;

/** What was answered; what becomes of a new message; and of an update, where that is different. */
type Row = readonly [what: string, result: Exclude<Result, { kind: 'done' }>, create: string, update?: string];

/** With a chance of 1 a first pause is a second, and nothing is looked for within two. */
const rows: readonly Row[] = [
  ['it never left', unsent, 'retry 1000'],
  ['nobody knows what became of it', unknown, 'look 2000', 'retry 1000'],

  ['a precondition', refused(412, 'PreconditionFailed'), 'retry 1000'],
  ['a precondition, to be met in a while', refused(412, undefined, 2_500), 'retry 2500'],
  ['too many requests', refused(429, 'TooManyRequests'), 'retry 1000'],
  ['too many requests, and for how long', refused(429, undefined, 7_001), 'retry 7001'],
  ['too many requests, for less than our own pause', refused(429, undefined, 10), 'retry 10'],
  ['too many requests, for no time at all', refused(429, undefined, 0), 'retry 1000'],
  ['too many requests, for a year', refused(429, undefined, 365 * 24 * 60 * minute), 'retry 3600000'],

  ['a time-out', refused(408), 'look 2000', 'retry 1000'],
  ['an inner error', refused(500, 'InternalServerError'), 'look 2000', 'retry 1000'],
  ['a bad gateway', refused(502, 'BadGateway'), 'look 2000', 'retry 1000'],
  ['not available', refused(503, 'ServiceUnavailable'), 'look 2000', 'retry 1000'],
  ['not available for a while', refused(503, undefined, 30_000), 'look 30000', 'retry 30000'],
  ['a gateway that waited in vain', refused(504, 'GatewayTimeout'), 'look 2000', 'retry 1000'],
  ['an error with the name of a refusal', refused(500, 'MessageSizeTooBig'), 'look 2000', 'retry 1000'],

  ['not a member', refused(403, 'BotNotInConversationRoster'), 'hold'],
  ['blocked by the person', refused(403, 'ConversationBlockedByUser'), 'hold'],
  ['disabled by an administrator', refused(403, 'BotDisabledByAdmin'), 'hold, tell An administrator'],
  ['not installed for the person', refused(403, 'ForbiddenOperationException'), 'hold'],
  ['the wrong cloud', refused(403, 'InvalidBotApiHost'), 'hold, tell wrong cloud'],
  ['forbidden, under a name nobody knows', refused(403, 'NewReason'), 'hold, tell 403 NewReason'],
  ['forbidden, without a reason', refused(403), 'hold, tell 403 without a reason'],

  ['no such conversation', refused(404, 'ConversationNotFound'), 'hold'],
  ['no such message', refused(404, 'ActivityNotFoundInConversation'), 'hold', 'post-anew'],
  ['not found, without a reason', refused(404), 'hold', 'post-anew'],

  ['too large', refused(413, 'MessageSizeTooBig'), 'as-text, tell too large'],
  ['too large, without a reason', refused(413), 'as-text, tell too large'],

  ['credentials that do not count', refused(401), 'retry 1000, tell MicrosoftAppPassword'],
  ['a request that makes no sense', refused(400, 'BadSyntax'), 'give-up, tell 400 BadSyntax'],
  ['a name that all objects have', refused(403, 'constructor'), 'hold, tell 403 constructor'],
  ['another address', refused(302), 'give-up, tell 302 without a reason'],
];

function expectMeaning(result: Exclude<Result, { kind: 'done' }>, isUpdate: boolean, expected: string) {
  const { move, tell } = meaningOf(result, 0, isUpdate, 1);
  const [moved, told] = expected.split(', tell ');
  expect('afterMs' in move ? `${move.kind} ${move.afterMs}` : move.kind).toBe(moved);
  if (told === undefined) expect(tell).toBeUndefined();
  else expect(tell).toContain(told);
}

describe('a new message', () => {
  it.each(rows)('%s', (_, result, create) => expectMeaning(result, false, create));
});
describe('an update', () => {
  it.each(rows)('%s', (_, result, create, update = create) => expectMeaning(result, true, update));
});

it('a channel that cannot be reached is told of once, and not for a hiccup', () => {
  const told = Array.from({ length: 20 }, (_, attempts) => meaningOf(unsent, attempts, false, 0.5).tell).filter(Boolean);
  expect(told).toEqual(['The channel cannot be reached: connect ECONNREFUSED']);
});

describe('pauses', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });

  it('grow to five minutes and no further', () => {
    const pauses = Array.from({ length: 30 }, (_, attempts) => pauseMs(attempts, 1));
    expect(pauses.slice(0, 10)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000]);
    expect(new Set(pauses.slice(9))).toEqual(new Set([5 * minute]));
  });
  it('are between half and all of their length, whatever chance says', () => {
    fc.assert(
      fc.property(fc.nat(10_000), chance, (attempts, luck) => {
        const [least, most] = [pauseMs(attempts, 0), pauseMs(attempts, 1)];
        expect(least).toBe(most / 2);
        expect(pauseMs(attempts, luck)).toBeGreaterThanOrEqual(least);
        expect(pauseMs(attempts, luck)).toBeLessThanOrEqual(most);
      }),
    );
  });
  it('bring those who failed together back at different times', () => {
    const random = Array.from({ length: 100 }, (_, index) => pauseMs(5, index / 100));
    expect(new Set(random).size).toBe(100);
  });
  it('grow between looks too', () => {
    const looks = [0, 3, 6, 12].map((attempts) => meaningOf(unknown, attempts, false, 1).move);
    expect(looks).toEqual([2_000, 8_000, 64_000, 300_000].map((afterMs) => ({ kind: 'look', afterMs })));
  });
});

it('nothing that may have arrived is sent again without a look, and no pause is shorter than a hundredth of a second or longer than an hour', () => {
  const results = fc.oneof(
    fc.constantFrom(unsent, unknown),
    fc
      .tuple(fc.integer({ min: 300, max: 599 }), fc.option(fc.string(), { nil: undefined }), fc.option(fc.nat(), { nil: undefined }))
      .map(([status, code, after]) => refused(status, code, after === undefined || after < 10 ? undefined : after)),
  );
  fc.assert(
    fc.property(results, fc.nat(100), fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }), (result, attempts, isUpdate, luck) => {
      const { move } = meaningOf(result, attempts, isUpdate, luck);
      const isAmbiguous = result.kind === 'unknown' || (result.kind === 'refused' && (result.status === 408 || result.status >= 500));
      if (isAmbiguous && !isUpdate) expect(move.kind).toBe('look');
      if ('afterMs' in move) {
        expect(move.afterMs).toBeGreaterThanOrEqual(10);
        expect(move.afterMs).toBeLessThanOrEqual(60 * minute);
      }
    }),
  );
});
