/** What the server is told by its environment. Closed by default: without credentials it listens on the loopback address only. */
import { z } from 'zod';
import type { Limits } from './limits.ts';
import { type Limit, teamsLimits } from './outbox/pace.ts';
import { defaultSuggestions } from './tickets/suggestions.ts';

const port = z.coerce.number().int().min(1).max(65_535);

/** Messages per seconds, as in `7/1,60/30`. */
const pairs = z
  .string()
  .regex(/^(off|[1-9]\d*\/[1-9]\d*(,[1-9]\d*\/[1-9]\d*)*)$/, 'must be `off`, or messages per seconds such as 7/1,60/30')
  .optional()
  .transform((text): readonly Limit[] =>
    text === undefined
      ? teamsLimits
      : text === 'off'
        ? []
        : text.split(',').map((pair) => {
            const [count = 0, seconds = 0] = pair.split('/').map(Number);
            return { count, withinMs: seconds * 1000 };
          }),
  );

const turnLimits = z
  .string()
  .regex(
    /^(off|[1-9]\d*\/[1-9]\d*\/[1-9]\d*)$/,
    'must be `off`, or three numbers such as 20/600/200: turns of a person and of a tenant in ten seconds, and turns at once',
  )
  .default('20/600/200')
  .transform((text): Limits => {
    const [perPerson = Infinity, perTenant = Infinity, atOnce = Infinity] = text === 'off' ? [] : text.split('/').map(Number);
    return { perPerson, perTenant, atOnce };
  });

const environment = z.object({
  PORT: port.default(3978),
  PLAYGROUND_PORT: port.default(56_150),
  DATA_FILE: z.string().min(1).default('data/mct-assistant.sqlite'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://, as in postgres://user:password@host:5432/database')
    .optional(),
  SEND_LIMITS: pairs,
  SEND_PATIENCE_MS: z.coerce.number().int().min(100).max(60_000).default(10_000),
  STOP_PATIENCE_MS: z.coerce.number().int().min(0).max(600_000).default(8_000),
  TURN_LIMITS: turnLimits,
  GRAPH_URL: z.url().optional(),
  EXPERTS_FILE: z.string().optional(),
  SUGGESTIONS_DIR: z.string().default(defaultSuggestions),
  MicrosoftAppId: z.string().optional(),
  MicrosoftAppTenantId: z.string().optional(),
  MicrosoftAppPassword: z.string().optional(),
});

export type Credentials = { readonly MicrosoftAppId: string; readonly MicrosoftAppTenantId: string; readonly MicrosoftAppPassword: string };

export type Config = {
  readonly port: number;
  readonly playgroundPort: number;
  /** A file, or the address of a PostgreSQL database. */
  readonly data: string;
  /** How many messages go out per conversation. */
  readonly sendLimits: readonly Limit[];
  /** How long an answer of the channel is waited for, in milliseconds. */
  readonly sendPatienceMs: number;
  /** How long open turns and messages on their way are waited for at the end, in milliseconds. */
  readonly stopPatienceMs: number;
  readonly limits: Limits;
  /** Where Microsoft Graph is, if messages of unknown outcome are to be looked for. */
  readonly graphUrl: string | undefined;
  /** The file that says where questions to experts go; none can be asked without it. */
  readonly expertsFile: string | undefined;
  /** The folder for answers that experts suggest. */
  readonly suggestions: string;
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
  const { PORT, PLAYGROUND_PORT, DATA_FILE, DATABASE_URL, SEND_LIMITS, SEND_PATIENCE_MS, STOP_PATIENCE_MS, TURN_LIMITS, GRAPH_URL } =
    parsed.data;
  const { EXPERTS_FILE, SUGGESTIONS_DIR } = parsed.data;
  const credentials = credentialsIn(parsed.data);
  return {
    port: PORT,
    playgroundPort: PLAYGROUND_PORT,
    data: DATABASE_URL ?? DATA_FILE,
    sendLimits: SEND_LIMITS,
    sendPatienceMs: SEND_PATIENCE_MS,
    stopPatienceMs: STOP_PATIENCE_MS,
    limits: TURN_LIMITS,
    graphUrl: GRAPH_URL?.replace(/\/+$/, ''),
    expertsFile: EXPERTS_FILE,
    suggestions: SUGGESTIONS_DIR,
    host: credentials ? '0.0.0.0' : '127.0.0.1',
    credentials,
  };
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
