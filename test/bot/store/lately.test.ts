import { expect, it } from '@jest/globals';
import { lately } from '../../../bot/store/lately.ts';

it('gives back the very object, as long as the same stands there', () => {
  const states = lately(() => 0);
  const state = { a: 1 };
  states.note('kim', '{"a":1}', state);
  expect(states.read('kim', '{"a":1}')).toBe(state);
});

it('parses what another process has written since, and what it has never seen', () => {
  const states = lately(() => 0);
  states.note('kim', '{"a":1}', { a: 1 });
  expect(states.read('kim', '{"a":2}')).toEqual({ a: 2 });
  expect(states.read('lee', '{"a":1}')).toEqual({ a: 1 });
});

it('lets go of those that nobody has written to for longest', () => {
  const states = lately(() => 0);
  const objects = Array.from({ length: 501 }, (_, number) => ({ number }));
  for (const [number, each] of objects.slice(0, 500).entries()) states.note(`${number}`, JSON.stringify(each), each);
  states.note('0', '{"number":0}', objects[0]);
  states.note('500', '{"number":500}', objects[500]);
  expect(states.read('0', '{"number":0}')).toBe(objects[0]);
  expect(states.read('500', '{"number":500}')).toBe(objects[500]);
  expect(states.read('1', '{"number":1}')).not.toBe(objects[1]);
  expect(states.read('1', '{"number":1}')).toEqual({ number: 1 });
});

it('keeps nothing for longer than ten minutes after it was written', () => {
  let now = 0;
  const states = lately(() => now);
  const [kim, lee] = [{ a: 1 }, { a: 2 }];
  states.note('kim', '{"a":1}', kim);
  now = 1_000;
  states.note('lee', '{"a":2}', lee);
  const kept = () => [states.read('kim', '{"a":1}') === kim, states.read('lee', '{"a":2}') === lee];
  now = 600_000;
  states.tidy();
  expect(kept()).toEqual([true, true]);
  now = 600_001;
  states.tidy();
  expect(kept()).toEqual([false, true]);
});
