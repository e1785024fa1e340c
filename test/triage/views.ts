/** Triage cards in ordinary and worst cases: long answers, many questions, fields that do not fit, and text that means something to a card. */
import { readAnswers } from '../../bot/ask/files.ts';
import { triage } from '../../dialogs/triage/index.ts';
import type { TriageView } from '../../dialogs/triage/view.ts';
import type { Knowledge } from '../../rules/ask/index.ts';

const entries = readAnswers();
const weight = (id: string): number => JSON.stringify(entries.find((entry) => entry.id === id)).length;
const longest = entries.map(({ id }) => id).toSorted((one, other) => weight(other) - weight(one));

/** Every question gets another one of the longest answers. */
const lengthy: Knowledge = {
  ask: (question) => {
    const entry = entries.find(({ id }) => id === longest[question.length % 12]);
    return { kind: 'answer', found: entry ? [{ entry, score: 1 }] : [], why: [] };
  },
  search: () => [],
  entry: (id) => entries.find((entry) => entry.id === id),
};

const read = (message: string, corrections: Readonly<Record<string, unknown>> = {}): TriageView =>
  triage(message, corrections, { on: '2022-10-01', knowledge: lengthy });

const everything = {
  ...{ mtmId: 'W'.repeat(200), managerName: 'M'.repeat(200), courseName: 'C'.repeat(200), organisation: 'O'.repeat(200) },
  ...{ partnerName: 'P'.repeat(200), omlpType: 'L'.repeat(200), kpiValue: 'K'.repeat(200), invoiceNumber: 'I'.repeat(200) },
  ...{ participants: '12', coursesTaught: '3', firstYear: 'true', mtmDataShown: 'false', managerEmail: 'no' },
};

const renewal = `I am a freelancer, I hold Azure Administrator Associate and Azure Developer Associate. My anniversary is 13 December 2022.
My last class was on 2 May 2022, shown by MTM. Can I renew?`;
const many = `${renewal}\nWhat do I have to pay in Germany? Can I use the waiver form instead? How do I rejoin if I am late? Does it count?`;
const filled = {
  mtmId: 'W'.repeat(200),
  managerName: 'M'.repeat(200),
  managerEmail: 'no address',
  courseName: 'C'.repeat(200),
  participants: 'none',
};

export const triageViews = (nasty: readonly string[]): [string, TriageView][] => [
  ['triage', read(renewal)],
  ['triage, in Chinese', read('您好，我是自由讲师，周年日是2022年12月13日。请问我能续期吗？')],
  ['triage, nothing found', { ...read('x'), parts: [] }],
  ['triage, corrected', read(renewal, { mtmId: 'vkim', mtmDataShown: 'true', anniversary: '' })],
  ['triage, several questions', read(many)],
  ['triage, many fields and mistakes', read(many, { ...filled, anniversary: 'soon', employerType: 'partner' })],
  ['triage, as long as can be', read(`${many}\n${'讲'.repeat(4000)}`, filled)],
  ['triage, everything corrected', read(`${many}\n${'讲'.repeat(4000)}`, everything)],
  ['triage, marks that grow', read(`${many}\n${'"\\'.repeat(4000)}`, filled)],
  ...nasty.map((text): [string, TriageView] => [`triage, ${text.slice(0, 20)}`, read(`${text}\nCan I renew? ${text}`, { mtmId: text })]),
];
