/** How well mails are read; the figures are printed, and may not fall. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { parse } from 'yaml';
import { answersOnDisk } from '../../bot/ask/files.ts';
import { triage } from '../../dialogs/triage/index.ts';
import { type Mail, score } from './score.ts';

const knowledge = answersOnDisk();
const read = <T>(name: string): T => parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;
const on = '2022-10-01';

describe('forty mails of the kind that agents get', () => {
  const mails = read<Mail[]>('mails.yaml');
  const { misses, ...figures } = score(mails, knowledge);

  test('are forty, half of them in each language, two languages mixed in some, several questions in some', () => {
    const of = (language: string) => mails.filter((mail) => mail.language === language).length;
    expect([of('en'), of('zh')]).toEqual([20, 20]);
    expect(mails.filter(({ parts }) => parts.length > 1).length).toBeGreaterThanOrEqual(6);
  });
  test('have their topics right', () => expect(figures.topic).toBeGreaterThanOrEqual(0.9));
  test('have their fields right', () => expect(figures.fields).toBeGreaterThanOrEqual(0.9));
  test('have their missing lists right', () => expect(figures.missing).toBeGreaterThanOrEqual(0.85));
  test('are answered in their language', () => expect(figures.language).toBe(1));
  test('tell nothing that they do not say', () => expect(misses.filter((miss) => miss.includes('invented'))).toEqual([]));
});

describe('mails written afterwards', () => {
  it.each(['more.yaml', 'third.yaml', 'unseen.yaml'])(
    '%s: tell nothing that they do not say, and no less is read than is known',
    (name) => {
      const { invented, topic, fields, missing } = score(read<Mail[]>(name), knowledge);
      expect(invented).toBe(0);
      expect(Math.min(topic, fields, missing)).toBeGreaterThanOrEqual(0.8);
    },
  );
});

test('a mail takes a few milliseconds', () => {
  const mails = read<Mail[]>('mails.yaml');
  const start = performance.now();
  for (const { mail } of mails) triage(mail, {}, { on, knowledge });
  // Ten times what it takes on a quiet machine.
  expect((performance.now() - start) / mails.length).toBeLessThan(80);
});

describe('what is asked, supposed, planned, denied, past or somebody else’s', () => {
  it.each(read<string[]>('nothing-told.yaml'))('%s', (mail) => {
    const { answers } = triage(mail, {}, { on, knowledge });
    expect(answers).toEqual({});
  });
});

describe('long and nasty text', () => {
  const nasty = [
    'a'.repeat(20_000),
    'Regards, '.repeat(3000),
    '> '.repeat(10_000),
    '\n'.repeat(20_000),
    `${'From: x\n'.repeat(2500)}`,
    'Hi '.repeat(7000),
    'and how '.repeat(2500),
    '，如果'.repeat(7000),
    'MCT membership '.repeat(1500),
    'I am not an MCT '.repeat(1300),
    `on ${'wrote '.repeat(3000)}:`,
    '1. '.repeat(7000),
    'my Azure Administrator And Developer For '.repeat(500),
    '?'.repeat(20_000),
    '2022-10-01 '.repeat(2000),
    '我的MCT会员'.repeat(3000),
  ];
  it.each(nasty.map((text) => [text.slice(0, 20), text] as const))('%s… is read at once', (_, text) => {
    triage('Can I renew?', {}, { on, knowledge });
    const start = performance.now();
    triage(text, {}, { on, knowledge });
    expect(performance.now() - start).toBeLessThan(400);
  });
});
