import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { expectationIn, play, readScript, train } from './script.ts';

const here = import.meta.dirname;
const stories = globSync('**/*.chat', { cwd: here }).toSorted();

// It takes a while where many tests run at once.
beforeAll(train, 60_000);

it.each(stories)('%s', async (story) => {
  const script = readScript(readFileSync(join(here, story), 'utf8'));
  expect(script.lines.filter(({ text }) => expectationIn(text)).length).toBeGreaterThan(2);
  expect(await play(script)).toEqual([]);
});

describe('the player of stories', () => {
  it('notices words that are missing, words that should not be there, a missing button and a line that cannot be done', async () => {
    const script = readScript('hi\n# < no such words\n# not: MCT\n# [No such button]\n!button Nowhere');
    expect((await play(script)).map((failure) => failure.split('\n')[0])).toEqual([
      'line 2: expected “no such words”',
      'line 3: did not expect “MCT”',
      'line 4: expected the button [No such button]',
      expect.stringMatching(/^line 5: !button Nowhere: The card has no button "Nowhere"/),
    ]);
  });
});
