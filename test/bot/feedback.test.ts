import { describe, expect, it } from '@jest/globals';
import { feedbackIn } from '../../bot/feedback.ts';
import type { Feedback } from '../../bot/store/feedback-list.ts';
import { openStore } from '../../bot/store/index.ts';
import { showAnswer } from './answers.ts';

const pressed = (actionValue: object, more: object = {}) => ({
  type: 'invoke',
  name: 'message/submitAction',
  id: 'i1',
  replyToId: 'a1',
  value: { actionName: 'feedback', actionValue },
  ...more,
});
const liked: Feedback = { activity: 'a1', event: 'i1', reaction: 'like', said: '' };

describe('a thumb is read', () => {
  it.each<[string, object, object]>([
    ['with words in JSON', pressed({ reaction: 'like', feedback: '{"feedbackText":"clear"}' }), { ...liked, said: 'clear' }],
    ['with words as they are', pressed({ reaction: 'dislike', feedback: 'wrong' }), { ...liked, reaction: 'dislike', said: 'wrong' }],
    ['with words in an object', pressed({ reaction: 'like', feedback: { feedbackText: 'clear' } }), { ...liked, said: 'clear' }],
    ['with broken JSON', pressed({ reaction: 'like', feedback: '{"feedbackText":' }), liked],
    ['without words', pressed({ reaction: 'like' }), liked],
    ['without the message', pressed({ reaction: 'like' }, { replyToId: undefined }), { ...liked, activity: 'i1' }],
  ])('%s', (_, activity, feedback) => expect(feedbackIn(activity)).toEqual(feedback));

  it.each<[string, unknown]>([
    ['neither up nor down', pressed({ reaction: 'sideways' })],
    ['another action', pressed({}, { value: { actionName: 'vote', actionValue: { reaction: 'like' } } })],
    ['another invoke', { ...pressed({ reaction: 'like' }), name: 'task/fetch' }],
    ['nothing to tell it by', pressed({ reaction: 'like' }, { replyToId: undefined, id: undefined })],
  ])('but not %s', (_, activity) => expect(feedbackIn(activity)).toBeUndefined());
});

describe('thumbs are kept', () => {
  const clock = { now: Date.UTC(2026, 0, 1, 13, 37) };
  const setUp = () => {
    clock.now = Date.UTC(2026, 0, 1, 13, 37);
    return openStore(':memory:', { now: () => clock.now });
  };

  it('by answer, most often first, with what was said and without whom it may be about', async () => {
    const store = await setUp();
    const { feedback } = store;
    await showAnswer(store, 'a1', 'fees');
    await showAnswer(store, 'a2', 'badge');
    await showAnswer(store, 'a3', 'badge');
    await feedback.keep({ ...liked, said: 'ask kim@contoso.com' });
    await feedback.keep({ ...liked, activity: 'a2' });
    await feedback.keep({ ...liked, activity: 'a3', reaction: 'dislike', said: 'x'.repeat(600) });
    await feedback.keep({ ...liked, activity: 'lost' });
    expect(await feedback.all()).toEqual([
      { entry: 'badge', likes: 1, dislikes: 1, said: [{ reaction: 'dislike', text: 'x'.repeat(500), day: '2026-01-01' }] },
      { entry: 'fees', likes: 1, dislikes: 0, said: [{ reaction: 'like', text: 'ask [e-mail]', day: '2026-01-01' }] },
      { entry: null, likes: 1, dislikes: 0, said: [] },
    ]);
  });

  it('once for each message: the last one counts, and a late repetition of an earlier one does not', async () => {
    const store = await setUp();
    const { feedback } = store;
    await showAnswer(store, 'a1', 'fees');
    await feedback.keep(liked);
    await feedback.keep({ ...liked, event: 'i2' });
    await feedback.keep({ ...liked, event: 'i3', reaction: 'dislike' });
    await feedback.keep(liked);
    expect(await feedback.all()).toEqual([{ entry: 'fees', likes: 0, dislikes: 1, said: [] }]);
  });

  it('for 90 days', async () => {
    const store = await setUp();
    await showAnswer(store, 'a1', 'fees');
    await store.feedback.keep(liked);
    clock.now += 90 * 86_400_000;
    expect(await store.feedback.all()).toHaveLength(1);
    clock.now += 86_400_000;
    expect(await store.feedback.all()).toEqual([]);
    await store.tidy();
    clock.now -= 86_400_000;
    expect(await store.feedback.all()).toEqual([]);
  });
});
