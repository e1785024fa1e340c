import { expect, it } from '@jest/globals';
import { people } from './people.ts';
import { disagreements } from './rules.ts';

it('the peers of the bench decide everyone as the rules do', async () => {
  expect(await disagreements()).toEqual([]);
  expect(people.length).toBeGreaterThanOrEqual(12);
});
