/** What Teams sends when somebody uses the message extension: read once, at the edge. */
import { z } from 'zod';

const text = z.string().nullish();
const html = z.looseObject({ contentType: text, content: text });

const payloadSchema = z.looseObject({
  subject: text,
  body: html.nullish(),
  mentions: z
    .array(
      z.looseObject({
        id: z.union([z.number(), z.string()]),
        mentioned: z.looseObject({ application: z.unknown().optional() }).nullish(),
      }),
    )
    .nullish()
    .catch(null),
  attachments: z
    .array(z.looseObject({ id: text, contentType: text, content: z.unknown().optional(), name: text }))
    .nullish()
    .catch(null),
});
/** A message of a chat or channel, as the client hands it over. */
export type MessagePayload = z.infer<typeof payloadSchema>;

const querySchema = z.looseObject({
  commandId: text,
  parameters: z.array(z.looseObject({ name: text, value: z.union([z.string(), z.number(), z.boolean()]).nullish() })).nullish(),
  // Teams counts from 0; what is no count is as good as none.
  queryOptions: z
    .looseObject({ skip: z.int().min(0).nullish().catch(null), count: z.int().min(0).nullish().catch(null) })
    .nullish()
    .catch(null),
});
export type Query = z.infer<typeof querySchema>;

const fetchSchema = z.looseObject({
  commandId: text,
  commandContext: text,
  messagePayload: payloadSchema.nullish(),
});
export type Fetch = z.infer<typeof fetchSchema>;

const submitSchema = z.looseObject({
  commandId: text,
  commandContext: text,
  data: z.record(z.string(), z.unknown()).nullish(),
});
export type Submit = z.infer<typeof submitSchema>;

const invokeSchema = z.looseObject({
  type: z.literal('invoke'),
  name: z.string().startsWith('composeExtension/'),
  value: z.unknown().optional(),
  locale: text.catch(null),
  entities: z
    .array(z.looseObject({ type: text, locale: text }))
    .nullish()
    .catch(null),
});

export type Asked = {
  /** Whatever the client says of its language. */
  readonly locale: string | undefined;
  /** What has to be answered by a dialog, and what by results. */
  readonly wants: 'task' | 'results';
} & (
  | { readonly kind: 'query'; readonly value: Query }
  | { readonly kind: 'fetch'; readonly value: Fetch }
  | { readonly kind: 'submit'; readonly value: Submit }
  /** An invoke of this family that we never ask for, or one that does not read. */
  | { readonly kind: 'unreadable' }
);

const schemas = { query: querySchema, fetch: fetchSchema, submit: submitSchema } as const;
const kinds: Readonly<Record<string, keyof typeof schemas>> = {
  'composeExtension/query': 'query',
  'composeExtension/fetchTask': 'fetch',
  'composeExtension/submitAction': 'submit',
};

/** @returns undefined for everything that is not for the message extension. */
export function askedIn(activity: unknown): Asked | undefined {
  const invoke = invokeSchema.safeParse(activity);
  if (!invoke.success) return undefined;
  const { name, value, locale, entities } = invoke.data;
  const kind = kinds[name];
  const client = entities?.find(({ type }) => type === 'clientInfo');
  const wants = kind === 'fetch' || kind === 'submit' ? 'task' : 'results';
  const common = { locale: locale ?? client?.locale ?? undefined, wants } as const;
  const read = kind && schemas[kind].safeParse(value);
  if (!kind || !read?.success) return { ...common, kind: 'unreadable' };
  return { ...common, kind, value: read.data } as Asked;
}
