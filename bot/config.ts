/** What the server is told by its environment. Closed by default: without credentials it listens on the loopback address only. */
import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65_535);

const environment = z.object({
  PORT: port.default(3978),
  PLAYGROUND_PORT: port.default(56_150),
  DATA_FILE: z.string().min(1).default('data/mct-assistant.sqlite'),
  MicrosoftAppId: z.string().optional(),
  MicrosoftAppTenantId: z.string().optional(),
  MicrosoftAppPassword: z.string().optional(),
});

export type Credentials = { readonly MicrosoftAppId: string; readonly MicrosoftAppTenantId: string; readonly MicrosoftAppPassword: string };

export type Config = {
  readonly port: number;
  readonly playgroundPort: number;
  readonly dataFile: string;
  readonly host: string;
  readonly credentials: Credentials | undefined;
};

/** A setting that is wrong or missing: `message` says which, why, and what to do. */
export class ConfigError extends Error {}

/** @throws ConfigError for a value out of range, and for credentials of which only some are there. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!parsed.success)
    throw new ConfigError(
      parsed.error.issues
        .map(({ path, message }) => `${path.join('.')}: ${message}. Correct it or unset it to use the default.`)
        .join('\n'),
    );
  const { PORT, PLAYGROUND_PORT, DATA_FILE, ...rest } = parsed.data;
  const credentials = credentialsIn(rest);
  return { port: PORT, playgroundPort: PLAYGROUND_PORT, dataFile: DATA_FILE, host: credentials ? '0.0.0.0' : '127.0.0.1', credentials };
}

function credentialsIn({
  MicrosoftAppId = '',
  MicrosoftAppTenantId = '',
  MicrosoftAppPassword = '',
}: { [C in keyof Credentials]?: string | undefined }): Credentials | undefined {
  const all = { MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppPassword };
  const missing = Object.entries(all)
    .filter(([, value]) => value === '')
    .map(([name]) => name);
  if (missing.length === 3) return undefined;
  if (missing.length === 0) return all;
  throw new ConfigError(
    `${missing.join(' and ')} missing: a server for Teams needs app id, tenant id and password together. Set what is missing, or unset all three to run locally only.`,
  );
}
