import { describe, expect, it } from '@jest/globals';
import { incoming } from '../../bot/incoming.ts';

const activity = {
  type: 'message',
  id: 'a1',
  channelId: 'msteams',
  text: 'can I renew?',
  locale: 'en-US',
  from: { id: 'user', aadObjectId: 'person' },
  recipient: { id: 'bot' },
  conversation: { id: 'c1', conversationType: 'personal' },
};
const data = { v: 1, verb: 'submit', interview: 'renew', page: 'profile', rev: 1, token: 't' };
const mention = (id: string, text: string) => ({ type: 'mention', text, mentioned: { id } });

describe('an activity becomes an event', () => {
  it.each([
    ['words', {}, { kind: 'text', text: 'can I renew?' }],
    [
      'words with our mention',
      { text: '<at>MCT Assistant</at>  can I renew?', entities: [mention('bot', '<at>MCT Assistant</at>')] },
      { kind: 'text', text: 'can I renew?' },
    ],
    [
      'words with our mention and a hard space',
      { text: '<at>Bot</at>&nbsp;help', entities: [mention('bot', '<at>Bot</at>')] },
      { kind: 'text', text: 'help' },
    ],
    [
      'somebody else’s mention stays',
      { text: '<at>Bot</at> ask <at>Kim</at>', entities: [mention('bot', '<at>Bot</at>'), mention('kim', '<at>Kim</at>')] },
      { kind: 'text', text: 'ask <at>Kim</at>' },
    ],
    [
      'an Action.Submit',
      { text: undefined, value: { ...data, employerType: 'other' } },
      { kind: 'action', data, inputs: { employerType: 'other' } },
    ],
    [
      'an Action.Execute',
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'submit', data: { ...data, employerType: 'other' } } },
      },
      { kind: 'action', data, inputs: { employerType: 'other' } },
    ],
    ['a card that is not ours is answered like nonsense', { text: undefined, value: { hello: 'there' } }, { kind: 'text', text: '' }],
    ['a card of a version to come, too', { text: undefined, value: { ...data, v: 2 } }, { kind: 'text', text: '' }],
    ['an Action.Execute without its data, too', { type: 'invoke', name: 'adaptiveCard/action', value: {} }, { kind: 'text', text: '' }],
    ['an installation', { type: 'installationUpdate', action: 'add', text: undefined }, { kind: 'installed' }],
    [
      'an installation told the other way',
      { type: 'conversationUpdate', membersAdded: [{ id: 'user' }, { id: 'bot' }], text: undefined },
      { kind: 'installed' },
    ],
  ])('%s', (_, change, event) => expect(incoming({ ...activity, ...change })?.event).toMatchObject(event));

  it.each([
    ['somebody else joining', { type: 'conversationUpdate', membersAdded: [{ id: 'user' }] }],
    [
      'being added to a team',
      { type: 'conversationUpdate', membersAdded: [{ id: 'bot' }], conversation: { id: 'c', conversationType: 'channel' } },
    ],
    ['a removal', { type: 'installationUpdate', action: 'remove' }],
    ['typing', { type: 'typing' }],
    ['a reaction', { type: 'messageReaction' }],
    ['another invoke', { type: 'invoke', name: 'task/fetch' }],
  ])('%s asks for nothing', (_, change) => expect(incoming({ ...activity, ...change })).toBeUndefined());

  it('what is no activity is refused loudly', () => expect(() => incoming({ type: 'message' })).toThrow('conversation'));
});

it.each([
  ['zh-CN', undefined, 'zh'],
  ['zh-Hant-TW', undefined, 'zh'],
  ['de-DE', undefined, 'en'],
  [undefined, 'zh-CN', 'zh'],
  [undefined, undefined, 'en'],
])('locale %s, client %s: %s', (locale, client, language) => {
  const entities = client ? [{ type: 'clientInfo', locale: client }] : [];
  expect(incoming({ ...activity, locale, entities })?.language).toBe(language);
});

describe('a card that somebody inserted', () => {
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: {} }];
  const mark =
    '\n<span class="inline-compose-card" itemid="0" itemtype="http://schema.skype.com/InputExtension">\n  <span content="0" itemprop="cardId"></span>\n</span>\n';
  it.each([undefined, '', '\n', '<p>&nbsp;</p>', mark])('asks nothing on its own (%j)', (text) =>
    expect(incoming({ ...activity, text, attachments })).toBeUndefined(),
  );
  it('is beside the point when there are words', () =>
    expect(incoming({ ...activity, attachments })?.event).toEqual({ kind: 'text', id: 'a1', text: 'can I renew?' }));
  it('is none where the attachment is the text itself', () =>
    expect(incoming({ ...activity, attachments: [{ contentType: 'text/html' }], text: '' })?.event).toEqual({
      kind: 'text',
      id: 'a1',
      text: '',
    }));
});

it('in a group, only our own mention goes', () => {
  const said = incoming({
    ...activity,
    conversation: { id: 'g', conversationType: 'groupChat' },
    text: '<at>Bot</at> can <at>Kim</at> renew? <at>Bot</at>',
    entities: [mention('bot', '<at>Bot</at>'), mention('kim', '<at>Kim</at>')],
  });
  expect(said).toMatchObject({ where: 'group', event: { kind: 'text', text: 'can <at>Kim</at> renew?' } });
});

it('a conversation is one person’s: two people in a group do not share answers', () => {
  const group = { ...activity, conversation: { id: 'g', conversationType: 'groupChat' } };
  const [one, two] = [group, { ...group, from: { id: 'other', aadObjectId: 'somebody' } }].map(incoming);
  expect(one?.where).toBe('group');
  expect(one?.key).not.toBe(two?.key);
});

describe('what people do to earlier messages', () => {
  const timestamp = '2022-10-01T12:00:00.000Z';
  const at = Date.parse(timestamp);
  it.each([
    ['an edit', 'messageUpdate', 'editMessage', { kind: 'edited', message: 'a1', text: 'can I renew?', at }],
    ['a deletion that is undone', 'messageUpdate', 'undeleteMessage', { kind: 'edited', message: 'a1', text: 'can I renew?', at }],
    ['a deletion', 'messageDelete', 'softDeleteMessage', { kind: 'deleted', message: 'a1', at }],
  ])('%s is a change, told apart from others by its time', (_, type, eventType, event) => {
    const change = { ...activity, type, timestamp, channelData: { eventType } };
    expect(incoming(change)).toMatchObject({ event, id: `a1/${event.kind}/${at}` });
    expect(incoming({ ...change, timestamp: '2022-10-01T12:00:01.000Z' })?.id).not.toBe(incoming(change)?.id);
  });
  it('another update of a message asks for nothing', () => expect(incoming({ ...activity, type: 'messageUpdate' })).toBeUndefined());
});

it('words keep their lines', () => {
  const said = incoming({ ...activity, text: '<at>Bot</at>  one  \r\n\n two&nbsp;', entities: [mention('bot', '<at>Bot</at>')] });
  expect(said?.event).toEqual({ kind: 'text', id: 'a1', text: 'one\n\ntwo' });
});

it.each([
  [[], 0],
  [[{ contentType: 'text/html', content: '<p>hello</p>' }], 0],
  [
    [
      { contentType: 'application/vnd.microsoft.card.adaptive', content: {} },
      { contentType: 'messageReference', content: '{}' },
    ],
    0,
  ],
  [[{ contentType: 'application/vnd.microsoft.teams.file.download.info' }, { contentType: 'image/png' }], 2],
  [[{ contentType: 'image/*' }, { contentType: 'text/html', content: '<img src="https://example.com/1">' }], 1],
  [[{ contentType: 'text/html', content: '<img src="1"><img itemtype="http://schema.skype.com/Emoji" src="2">' }], 1],
  [[{ contentType: 'reference', contentUrl: 'https://example.com/a.docx' }], 1],
])('files and pictures that come along are counted: %j', (attachments, count) => {
  const event = incoming({ ...activity, attachments })?.event;
  expect((event?.kind === 'text' && event.attachments) || 0).toBe(count);
});

it('words in a channel that do not mention us are overheard; in the personal chat they never are', () => {
  const channel = { ...activity, conversation: { id: 'c', conversationType: 'channel' } };
  const entities = [mention('bot', '<at>Bot</at>')];
  expect([channel, { ...channel, entities }, activity].map((each) => incoming(each)?.isOverheard ?? false)).toEqual([true, false, false]);
});
