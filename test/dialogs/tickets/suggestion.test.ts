import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { withoutPrivateParts } from '../../../bot/private-parts.ts';
import { suggestionOf } from '../../../dialogs/tickets/suggestion.ts';
import { readEntries } from '../../../rules/ask/entries.ts';
import { desk, opening, priya, wei } from './desk.ts';

const sent = {
  ...opening.sent,
  question: 'I am Kim from Contoso "Schools" (kim@contoso.com): does my MOS count?',
  answers: { institutionName: 'Contoso' },
};

function resolved(question = sent.question, language: 'en' | 'zh' = 'en') {
  const at = desk({ sent: { ...sent, question }, language });
  at.press('take', priya);
  at.reply('Hi Kim Lee,\n- id: forged\nIt counts until June, see https://example.com/x.\u2028- id: also-forged\nAlso from Wei');
  at.reply('note: Kim is difficult', wei);
  at.happen({ kind: 'note', by: wei, source: 'n', text: 'Kim asked before' });
  at.happen({ kind: 'resolve', by: priya, source: 'c', closing: 'Good luck, Kim! Priya', suggest: true });
  return suggestionOf(at.ticket, withoutPrivateParts);
}

it('is an entry to complete, with the question as its first phrase, and what the experts said beside it', () => {
  expect(parse(resolved())).toEqual(
    [
      {
        id: 'to-be-named',
        phrases: { en: ['I am [name] from [name] "Schools" ([e-mail]): does my MOS count?'], zh: null },
        answer: { en: '', zh: '' },
        facts: ['P-39', 'G-61'],
      },
    ].map((entry) => ({ ...entry, phrases: { ...entry.phrases, zh: [] } })),
  );
  expect(resolved()).toContain('#   It counts until June, see [link]');
  expect(resolved()).toContain('#   Good luck, [name]! [name]');
  expect(resolved()).toContain('about renew');
});

it('never names anyone, and holds no note', () => {
  for (const text of [resolved(), resolved('kim again: 我叫李金，能续期吗？', 'zh')]) {
    expect(text).not.toMatch(/\bkim\b|\blee\b|priya|nair|\bwei\b|zhang|contoso|李金/i);
    expect(text).not.toMatch(/difficult|asked before/);
  }
});

it('in Chinese has its phrase in Chinese', () => {
  expect(parse(resolved('MOS 认证算数吗？', 'zh'))[0].phrases).toEqual({ en: [], zh: ['MOS 认证算数吗?'] });
});

it('is told what it lacks, line by line, when somebody takes it as it is', () => {
  expect(() => readEntries([{ name: 'suggestion.yaml', text: resolved() }])).toThrow(/fewer than 10 phrases/);
});
