/** A little to answer from, where the tests are about the conversation and not about the answers. */
import type { AnswerEntry } from '../../rules/ask/entries.ts';
import type { Knowledge } from '../../rules/ask/index.ts';

const mtm: AnswerEntry = {
  id: 'mtm-what',
  phrases: { en: ['what is MTM'], zh: ['什么是MTM'] },
  answer: { en: 'MTM is the preferred tool.', zh: 'MTM 是首选工具。' },
  facts: ['G-34'],
};

export const littleKnowledge: Knowledge = {
  ask: (question) =>
    /^(what is MTM\??|什么是MTM|MTM 是什么)$/i.test(question.trim())
      ? { kind: 'answer', found: [{ entry: mtm, score: 1 }], why: [question] }
      : { kind: 'decline', found: [], why: [] },
  search: () => [],
  entry: (id) => (id === mtm.id ? mtm : undefined),
};
