/** Which channels questions to experts go to: a YAML or JSON file of the operator's. */
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { type ExpertsConfig, expertsConfigSchema } from '../../dialogs/tickets/route.ts';
import { ConfigError } from '../config.ts';

/** @throws ConfigError that names, one to a line, the file, what is wrong and how to mend it. */
export function readExperts(path: string): ExpertsConfig {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigError(`${path}: cannot be read: ${(error as Error).message}. Correct EXPERTS_FILE, or let the server read the file.`);
  }
  // JSON is YAML, too.
  const document = parseDocument(text, { prettyErrors: true });
  const [fault] = document.errors;
  if (fault) throw new ConfigError(`${path}: ${fault.message}`);
  const parsed = expertsConfigSchema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues
      .map(({ path: where, message }) => `${path}: ${where.length > 0 ? `${where.join('.')}: ` : ''}${message}.`)
      .join('\n'),
  );
}
