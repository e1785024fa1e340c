import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Limit, pace, teamsLimits } from '../../../bot/outbox/pace.ts';

/** The most that went out in any window of that length. `times` in order. */
function mostWithin(times: readonly number[], withinMs: number): number {
  let first = 0;
  return times.reduce((most, at, index) => {
    while ((times[first] ?? 0) <= at - withinMs) first += 1;
    return Math.max(most, index - first + 1);
  }, 0);
}

const isAllowed = (sent: readonly number[], now: number, limits: readonly Limit[]): boolean =>
  limits.every(({ count, withinMs }) => sent.filter((at) => at > now - withinMs).length < count);

/** Sends whenever it may, coming back when it was told to; the gaps are what else lies between. */
function sendAll(gaps: readonly number[], limits: readonly Limit[], begin = 1_000_000) {
  const paced = pace(limits);
  const sent: number[] = [];
  let now = begin;
  for (const gap of gaps) {
    now += gap;
    const wait = paced.next('lane', now);
    now += wait;
    if (wait > 0 && paced.next('lane', now) !== 0) throw new Error('It was told to come back, and there is no room.');
    sent.push(now);
  }
  return sent;
}

/** Bursts, trickles, and pauses between them. */
const gaps = fc.array(fc.oneof({ weight: 6, arbitrary: fc.nat(20) }, fc.nat(400), fc.nat(5_000), fc.nat(60_000)), { maxLength: 300 });
const few: fc.Arbitrary<Limit[]> = fc.array(
  fc.record({ count: fc.integer({ min: 1, max: 9 }), withinMs: fc.integer({ min: 1, max: 900 }) }),
  {
    minLength: 1,
    maxLength: 4,
  },
);

it('is what Teams documents', () => {
  expect(teamsLimits.map(({ count, withinMs }) => `${count} in ${withinMs / 1000} s`)).toEqual([
    '7 in 1 s',
    '8 in 2 s',
    '60 in 30 s',
    '1800 in 3600 s',
  ]);
});

describe('whatever is to be sent, and when', () => {
  it('no window holds more than Teams takes', () => {
    fc.assert(
      fc.property(gaps, (all) => {
        const sent = sendAll(all, teamsLimits);
        for (const { count, withinMs } of teamsLimits) expect(mostWithin(sent, withinMs)).toBeLessThanOrEqual(count);
      }),
    );
  });
  it('nothing waits a millisecond longer than it has to, under any limits', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { maxLength: 80 }), few, (all, limits) => {
        const paced = pace(limits);
        const sent: number[] = [];
        let now = 5_000_000;
        for (const gap of all) {
          now += gap;
          const wait = paced.next('lane', now);
          expect(wait === 0).toBe(isAllowed(sent, now, limits));
          if (wait > 0) {
            expect(isAllowed(sent, now + wait - 1, limits)).toBe(false);
            expect(isAllowed(sent, now + wait, limits)).toBe(true);
          } else sent.push(now);
        }
      }),
    );
  });
  it('one conversation does not slow down another', () => {
    const paced = pace(teamsLimits);
    for (let index = 0; index < 7; index += 1) paced.next('one', 1_000_000);
    expect([paced.next('one', 1_000_000), paced.next('other', 1_000_000)]).toEqual([1_000, 0]);
  });
});

it('an hour of nothing but sending: 1,800 messages, and the next one an hour after the first', () => {
  const sent = sendAll(new Array(1_801).fill(0), teamsLimits);
  expect(mostWithin(sent, 3_600_000)).toBe(1_800);
  expect((sent[1_800] ?? 0) - (sent[0] ?? 0)).toBe(3_600_000);
  expect((sent[1_799] ?? 0) - (sent[0] ?? 0)).toBeLessThan(15.1 * 60_000);
});

it('being asked does not count as sending', () => {
  const paced = pace([{ count: 1, withinMs: 1_000 }]);
  expect(paced.next('lane', 5_000)).toBe(0);
  for (let now = 5_000; now < 6_000; now += 100) expect(paced.next('lane', now)).toBe(6_000 - now);
  expect(paced.next('lane', 6_000)).toBe(0);
});

it('without limits nothing waits and nothing is remembered', () => {
  const paced = pace([]);
  for (let index = 0; index < 1_000; index += 1) expect(paced.next(`lane ${index}`, 0)).toBe(0);
  expect(paced.size()).toBe(0);
});

it('forgets a conversation that has been quiet for longer than any limit reaches back', () => {
  const paced = pace(teamsLimits);
  const hour = 3_600_000;
  for (let index = 0; index < 5_000; index += 1) paced.next(`lane ${index}`, 10 * hour);
  paced.next('busy', 10.5 * hour);
  expect(paced.size()).toBe(5_001);
  paced.next('busy', 11.5 * hour - 1);
  expect(paced.size()).toBe(1);
});

it('costs about the same after thousands of messages as after none', () => {
  const paced = pace(teamsLimits);
  let now = 0;
  const usPerCall = (calls: number) => {
    const begun = performance.now();
    for (let left = calls; left > 0; left -= 1) {
      now += 2_100;
      paced.next('lane', now);
    }
    return ((performance.now() - begun) / calls) * 1_000;
  };
  usPerCall(20_000);
  // Looking through 1,800 times at each call takes some 20 µs; this takes a fraction of one. The best of some, as others use the machine too.
  expect(Math.min(...Array.from({ length: 10 }, () => usPerCall(2_000)))).toBeLessThan(4);
});
