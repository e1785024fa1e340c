/** What Teams sends, in the shapes that its documentation shows, and what comes back. */
import type { InvokeBody } from '../../../bot/extension/bodies.ts';

export const query = (words: string | undefined, options: object | null = { skip: 0, count: 25 }, more: object = {}) => ({
  type: 'invoke',
  name: 'composeExtension/query',
  locale: 'en-US',
  value: {
    commandId: 'search',
    parameters: words === undefined ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'words', value: words }],
    ...(options ? { queryOptions: options } : {}),
  },
  ...more,
});

export const messagePayload = (content: string) => ({
  linkToMessage: 'https://teams.microsoft.com/l/message/19:channel@thread.skype/1611060744833',
  id: '1611060744833',
  replyToId: null,
  createdDateTime: '2022-10-01T12:52:24.833Z',
  lastModifiedDateTime: null,
  deleted: false,
  subject: null,
  summary: null,
  importance: 'normal',
  locale: 'en-us',
  body: { contentType: 'html', content },
  from: {
    device: null,
    conversation: null,
    user: { userIdentityType: 'aadUser', id: 'kim', displayName: 'Kim' },
    application: null,
  },
  reactions: [],
  mentions: [],
  attachments: [],
});

export const fetchTask = (commandContext: 'message' | 'compose' | 'commandBox', content?: string, more: object = {}) => ({
  type: 'invoke',
  name: 'composeExtension/fetchTask',
  locale: 'en-US',
  value: {
    commandId: 'triage',
    commandContext,
    requestId: '5336640edc7748b28ce2df43f5b45963',
    ...(content === undefined ? {} : { messagePayload: messagePayload(content) }),
    context: { theme: 'default' },
  },
  ...more,
});

export const submitAction = (data: object, more: object = {}) => ({
  type: 'invoke',
  name: 'composeExtension/submitAction',
  locale: 'en-US',
  value: { commandId: 'triage', commandContext: 'message', context: { theme: 'default' }, data, ...more },
});

type Element = {
  readonly type: string;
  readonly id?: string;
  readonly value?: string;
  readonly text?: string;
  readonly items?: readonly Element[];
};
type Content = {
  readonly lang: string;
  readonly body: readonly Element[];
  readonly actions: readonly { type: string; title: string; data: object }[];
};

const all = (element: Element): Element[] => [element, ...(element.items ?? []).flatMap(all)];

/** The card of a dialog. */
export function dialogIn(body: InvokeBody | undefined) {
  if (!body || !('task' in body) || body.task.type !== 'continue') throw new Error(`This is no dialog: ${JSON.stringify(body)}`);
  const { title, card } = body.task.value;
  const content = card.content as Content;
  const action = (name: string) => content.actions.find((each) => each.title === name)?.data ?? {};
  return { title, card: content, action, field: (id: string) => content.body.flatMap(all).find((each) => each.id === id)?.value };
}

export function resultsIn(body: InvokeBody | undefined) {
  if (!body || !('composeExtension' in body) || body.composeExtension.type !== 'result')
    throw new Error(`These are no results: ${JSON.stringify(body)}`);
  return body.composeExtension.attachments.map(({ content, preview, contentType }) => ({
    contentType,
    card: content as Content,
    preview: preview.content as { title: string; text: string },
    previewType: preview.contentType,
  }));
}
