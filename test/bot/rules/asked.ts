/** What `npm run rules` prints, without starting a process for it. */
import { readArgs } from '../../../bot/rules/args.ts';
import { answerTo } from '../../../bot/rules/run.ts';

export const asked = (...args: string[]): Promise<string> => answerTo(readArgs(args, '2022-10-01'));

/** The lines of its refusal. */
export async function refusal(...args: string[]): Promise<string[]> {
  let printed: string;
  try {
    printed = await asked(...args);
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  throw new Error(`It was not refused, and printed: ${printed.slice(0, 200)}`);
}
