/** Messages as Microsoft Graph tells them: for looking up whether one whose answer was lost has arrived. */
import type { Message } from './chats.ts';

/** Graph gives 20 messages unless asked for another number, and never more than 50. */
const page = { usual: 20, most: 50 };

/** Newest first, as many as `$top` says. @param top the text of `$top`; null without it */
export function newest(messages: readonly Message[], top: string | null): object {
  const many = top === null ? page.usual : Math.min(Number(top), page.most);
  return {
    value: messages
      .toSorted((a, b) => Number(b.id) - Number(a.id))
      .slice(0, many)
      .map(chatMessage),
  };
}

/** Where a conversation of a channel is a thread, its root. */
const rootOf = (conversation: string): string | undefined => /;messageid=(.*)$/.exec(conversation)?.[1];

function chatMessage({ id, conversation, by, activity, editedAt }: Message): object {
  const root = rootOf(conversation);
  const attachments = attachmentsOf(activity, id);
  const sent = timeOf(Number(id));
  return {
    id,
    replyToId: root === id ? null : (root ?? null),
    messageType: 'message',
    createdDateTime: sent,
    lastModifiedDateTime: editedAt === undefined ? sent : timeOf(editedAt),
    lastEditedDateTime: editedAt === undefined ? null : timeOf(editedAt),
    deletedDateTime: null,
    summary: activity['summary'] ?? null,
    chatId: root === undefined ? conversation : null,
    channelIdentity: root === undefined ? null : { channelId: conversation.split(';')[0] },
    from: senderOf(by, activity),
    body: {
      contentType: 'html',
      content: `${textOf(activity)}${attachments.map((each) => `<attachment id="${each.id}"></attachment>`).join('')}`,
    },
    attachments,
  };
}

const timeOf = (ms: number): string => new Date(ms).toISOString();

function senderOf(by: Message['by'], { from }: Message['activity']): object {
  const { id = '', name = null, aadObjectId = id } = (from ?? {}) as { id?: string; name?: string; aadObjectId?: string };
  return by === 'bot'
    ? { application: { id: id.replace(/^28:/, ''), displayName: name, applicationIdentityType: 'bot' }, device: null, user: null }
    : { application: null, device: null, user: { id: aadObjectId, displayName: name, userIdentityType: 'aadUser' } };
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const textOf = ({ text }: Message['activity']): string => String(text ?? '').replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

function attachmentsOf({ attachments }: Message['activity'], message: string) {
  return ((attachments ?? []) as { contentType?: string; content?: unknown }[]).map(({ contentType, content }, index) => ({
    id: `${message}-${index}`,
    contentType,
    contentUrl: null,
    content: JSON.stringify(content),
    name: null,
    thumbnailUrl: null,
  }));
}
