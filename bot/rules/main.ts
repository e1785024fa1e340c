/** `npm run rules`: print, decide, compare and check the rules. */
import { ConfigError } from '../config.ts';
import { today } from '../today.ts';
import { readArgs, UsageError, usage } from './args.ts';
import { answerTo } from './run.ts';

try {
  console.log(await answerTo(readArgs(process.argv.slice(2), today())));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n\n${usage}\n`);
  process.exitCode = 2;
}
