import { beforeEach, describe, expect, it } from '@jest/globals';
import { type ExtensionDependencies, extensionAnswer } from '../../../bot/extension/index.ts';
import { messageField, replyField } from '../../../cards/dialog.ts';
import { bytesOf, maxBytes } from '../../../cards/fit.ts';
import { wordsIn } from '../../../cards/render.ts';
import { noKnowledge } from '../../../rules/ask/index.ts';
import { dialogIn, fetchTask, query, resultsIn, submitAction } from './payloads.ts';

const words = wordsIn.en.extension;
const reports: unknown[] = [];
beforeEach(() => void reports.splice(0));

/** Says back what it was given; the reply follows from the message and the corrections. */
const dependencies: ExtensionDependencies = {
  knowledge: noKnowledge,
  triage: (message, corrections, { language, on }) => {
    if (message.includes('explode')) throw new Error('boom');
    const country = String(corrections['country'] || 'somewhere');
    return {
      type: 'AdaptiveCard',
      body: [
        { type: 'TextBlock', text: `${language} ${on}: ${message}` },
        { type: 'Input.Text', id: 'country', value: country },
        { type: 'Input.Text', id: messageField, value: message },
        { type: 'Input.Text', id: replyField, value: `Dear asker from ${country}\n- one\n- two` },
      ],
      actions: [{ type: 'Action.Execute', title: 'only in the chat' }],
    };
  },
  today: () => '2022-10-01',
  newToken: () => 'token-of-some-length',
  report: (...what) => void reports.push(what),
};
const ask = (activity: unknown) => extensionAnswer(activity, dependencies);
const open = () => dialogIn(ask(fetchTask('message', '<p>Can I renew?</p>')));
/** As a client does: what the button carries, with what stands in the fields. */
const press = (title: string, inputs: object, from = open()) =>
  ask(
    submitAction({
      ...from.action(title),
      [messageField]: from.field(messageField),
      [replyField]: from.field(replyField),
      country: from.field('country'),
      ...inputs,
    }),
  );

describe('the dialog opens', () => {
  it('on a message with its triage, the reply and the message, both to be changed', () => {
    const { title, card, field } = open();
    expect(title).toBe(words.triageTitle);
    expect(card.body[0]?.text).toBe('en 2022-10-01: Can I renew?');
    expect(field(messageField)).toBe('Can I renew?');
    expect(field(replyField)).toBe('Dear asker from somewhere\n- one\n- two');
    expect(card.actions.map((each) => [each.type, each.title])).toEqual([
      ['Action.Submit', words.insert],
      ['Action.Submit', words.recompute],
    ]);
  });
  it.each(['compose', 'commandBox'] as const)('from %s with a field to paste into', (from) => {
    const { card } = dialogIn(ask(fetchTask(from)));
    expect(card.body.map(({ type, id }) => id ?? type)).toEqual(['TextBlock', messageField]);
    expect(card.actions.map(({ title }) => title)).toEqual([words.read]);
  });
  it('on a message without words with a field to paste into, and says why', () =>
    expect(dialogIn(ask(fetchTask('message', '<p>&nbsp;</p>'))).card.body[1]?.text).toBe(words.nothingToRead));
  it('in the language of the client', () =>
    expect(dialogIn(ask(fetchTask('compose', undefined, { locale: 'zh-CN' }))).title).toBe(wordsIn.zh.extension.triageTitle));
  it('with the beginning of a long message, and says so', () => {
    const { card, field } = dialogIn(ask(fetchTask('message', 'Can I renew? '.repeat(1_000))));
    expect(card.body[0]?.text).toBe(words.onlyTheFirst(4_000));
    expect(field(messageField)).toHaveLength(4_000);
    expect(bytesOf(card)).toBeLessThanOrEqual(maxBytes);
  });
});

describe('in the dialog', () => {
  const paste = () => dialogIn(ask(fetchTask('compose')));
  it('pasted words are triaged', () =>
    expect(dialogIn(press(words.read, { [messageField]: ' Can I rejoin?\n' }, paste())).card.body[0]?.text).toBe(
      'en 2022-10-01: Can I rejoin?',
    ));
  it.each([
    ['', ' \n'],
    [undefined, undefined],
  ])('nothing pasted (%j) is said', (...[pasted]) =>
    expect(dialogIn(press(words.read, { [messageField]: pasted }, paste())).card.body[1]?.text).toBe(words.nothingPasted),
  );
  it('a corrected field changes the reply', () => {
    const next = dialogIn(press(words.recompute, { country: 'DE' }));
    expect(next.field(replyField)).toContain('from DE');
    expect(next.field('country')).toBe('DE');
    expect(JSON.stringify(next.card)).not.toContain(words.replyKept);
  });
  it('a corrected message, too', () =>
    expect(dialogIn(press(words.recompute, { [messageField]: 'Other' })).card.body[0]?.text).toBe('en 2022-10-01: Other'));
  it('a reply that was written by hand is kept, and that is said; emptied, it is written anew', () => {
    const kept = dialogIn(press(words.recompute, { country: 'DE', [replyField]: 'My own words' }));
    expect(kept.card.body[0]?.text).toBe(words.replyKept);
    expect(kept.field(replyField)).toBe('My own words');
    expect(kept.field('country')).toBe('DE');
    const still = dialogIn(press(words.recompute, { country: 'FR' }, kept));
    expect(still.field(replyField)).toBe('My own words');
    expect(dialogIn(press(words.recompute, { [replyField]: '' }, still)).field(replyField)).toContain('from FR');
  });
  it('line ends of another system are no change by hand', () => {
    const from = open();
    const next = dialogIn(press(words.recompute, { country: 'DE', [replyField]: from.field(replyField)?.replaceAll('\n', '\r\n') }, from));
    expect(next.card.body[0]?.text).toContain('Can I renew?');
  });
  it('the reply, as it was changed, goes into the compose box, with nothing to press', () => {
    const [inserted] = resultsIn(
      press(words.insert, { [replyField]: 'Hello Kim,\n\nyes: ${x}\n- [page](https://aka.ms/mct)\n- [no](javascript:1)' }),
    );
    expect(inserted?.card.body.map(({ text }) => text)).toEqual([
      'Hello Kim,',
      'yes: $\u200b{x}',
      '- [page](https://aka.ms/mct)\n- [no] (javascript:1)',
    ]);
    expect(inserted?.card.actions).toEqual([]);
    expect(inserted?.preview).toMatchObject({ title: 'Hello Kim,' });
  });
  it('an empty reply is not inserted, and that is said', () => {
    const { card, field } = dialogIn(press(words.insert, { [replyField]: '  ' }));
    expect(card.body[0]?.text).toBe(words.noReply);
    expect(field(replyField)).toContain('Dear asker');
  });
  it.each(['', null, undefined])('a client that leaves the command empty (%j) means this one', (commandId) =>
    expect(dialogIn(ask(submitAction({ extension: { step: 'read' }, [messageField]: 'Hi' }, { commandId }))).field(messageField)).toBe(
      'Hi',
    ),
  );
  it('the same again gives the same again', () =>
    expect(press(words.recompute, { country: 'DE' })).toEqual(press(words.recompute, { country: 'DE' })));
});

describe('what does not fit gets a kind word in the right shape', () => {
  const task = { task: { type: 'message', value: words.unreadable } };
  const results = { composeExtension: { type: 'message', text: words.unreadable } };
  it.each<[string, object, object]>([
    ['a query without a value', { ...query(''), value: undefined }, results],
    ['a query with odd parameters', { ...query(''), value: { parameters: 'x' } }, results],
    ['a query for another command', { ...query(''), value: { commandId: 'other' } }, results],
    ['a result that was chosen, though none can be', { type: 'invoke', name: 'composeExtension/selectItem', value: {} }, results],
    ['a link', { type: 'invoke', name: 'composeExtension/queryLink', value: { url: 'https://a.b' } }, results],
    ['a dialog for another command', { ...fetchTask('compose'), value: { commandId: 'other' } }, task],
    ['a dialog with an odd message', { ...fetchTask('compose'), value: { messagePayload: 7 } }, task],
    ['a dialog without a value', { ...fetchTask('compose'), value: null }, task],
    ['a submission with odd data', { ...submitAction({}), value: { data: [] } }, task],
  ])('%s', (_, activity, body) => expect(ask(activity)).toEqual(body));

  it.each<[string, object]>([
    ['no button of ours', {}],
    ['an unknown step', { extension: { step: 'jump' } }],
    ['a preview of the bot', { botMessagePreviewAction: 'edit', botActivityPreview: [] }],
  ])('a submission with %s: the dialog opens anew', (_, data) =>
    expect(dialogIn(ask(submitAction(data))).card.actions.map(({ title }) => title)).toEqual([words.read]),
  );
  it.each<[string, unknown]>([
    ['a message', { type: 'message', text: 'hi' }],
    ['a click', { type: 'invoke', name: 'adaptiveCard/action', value: {} }],
    ['a thumb', { type: 'invoke', name: 'message/submitAction', value: {} }],
    ['a dialog of a card', { type: 'invoke', name: 'task/fetch', value: {} }],
    ['nothing', undefined],
  ])('%s is not for the extension', (_, activity) => expect(ask(activity)).toBeUndefined());

  it('what goes wrong is reported, and whoever asked gets the reference', () => {
    const said = wordsIn.en.wentWrong('token-of');
    expect(ask(fetchTask('message', 'explode'))).toEqual({ task: { type: 'message', value: said } });
    expect(reports).toEqual([['token-of', new Error('boom')]]);
  });
});
