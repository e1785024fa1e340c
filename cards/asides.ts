/** Beside an interview, changing no answer: the topics there are, the answer to a question, a person to ask. */
import { interviewIds } from '../dialogs/interviews/index.ts';
import type { View } from '../dialogs/view.ts';
import { type Contact, contacts } from '../rules/contacts.ts';
import { reports } from '../rules/reports.ts';
import { type Action, action, button } from './button.ts';
import { template } from './card.ts';
import { renderMessage } from './message.ts';
import type { Rendered } from './render.ts';
import { sourceLines } from './sources.ts';
import topics from './templates/topics.json' with { type: 'json' };
import { asData } from './typed.ts';
import type { Words } from './words/words.ts';

type Of<K extends View['kind']> = View & { kind: K };

type Topics = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly label: string;
  readonly placeholder: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly actions: readonly object[];
};

const fillTopics = template<Topics>('topics', topics);

export function renderTopics(words: Words): Rendered {
  const actions = [action({ title: words.buttons.start, verb: 'start', takesInputs: true })];
  const label = words.topicsLabel;
  const card = fillTopics({
    lang: words.lang,
    fallbackText: label,
    label,
    placeholder: words.chooseTopic,
    choices: interviewIds.map((value) => ({ title: words.titles[value], value })),
    actions: actions.map(button),
  });
  return { card, text: [label, ...interviewIds.map((id) => `- ${words.titles[id]}`)].join('\n'), actions };
}

/** Beside the answer, what it leads to: the interview where it depends on the person, and two neighbours. */
export function renderAnswer(
  { text, entry, facts, interview, asked = '', reports: heard = [], related = [] }: Of<'answer'>,
  words: Words,
): Rendered {
  const actions = [
    ...(interview
      ? [
          action({
            title: words.buttons.checkMine(words.titles[interview]),
            verb: 'start',
            interview,
            ...(asked ? { of: asData(asked) } : {}),
          }),
        ]
      : []),
    ...related.slice(0, 2).map(({ id, label }) => action({ title: label[words.lang], verb: 'ask', of: id })),
    action({
      title: words.buttons.person,
      verb: 'person',
      ...(asked ? { of: asData(asked) } : {}),
      ...(entry === undefined ? {} : { also: { entry } }),
    }),
  ];
  const notices = heard.map((id) => `⚠ ${words.notices.reported({ from: reports[id].from, says: reports[id].says, link: '' })}`);
  return renderMessage({ paragraphs: [text[words.lang], ...notices], sources: sourceLines(facts, words), actions }, words);
}

export const renderChoices = ({ options }: Of<'choices'>, words: Words): Rendered =>
  renderMessage(
    { paragraphs: [words.whichOne], actions: options.map(({ id, label }) => action({ title: label[words.lang], verb: 'ask', of: id })) },
    words,
  );

export function renderPerson({ contact, facts, experts }: Of<'person'>, words: Words): Rendered {
  const { name, address }: Contact = contacts[contact];
  const whom = linked(name[words.lang], address, words);
  const message = { paragraphs: [words.person(whom), ...(experts ? [words.tickets.askHere] : [])], sources: sourceLines(facts, words) };
  return renderMessage({ ...message, actions: experts ? [askExperts(experts, words)] : [] }, words);
}

const askExperts = ({ question, entry, interview }: NonNullable<Of<'person'>['experts']>, { tickets }: Words): Action =>
  action({
    title: tickets.buttons.askExperts,
    verb: 'ask-experts',
    of: asData(question),
    ...(interview === undefined ? {} : { interview }),
    ...(entry === undefined ? {} : { also: { entry } }),
  });

/** An address without a host leads nowhere from here, so it is only said. */
function linked(name: string, address: string | undefined, words: Words): string {
  if (address === undefined) return name;
  if (address.includes('@')) return words.bracketed(name, `[${address}](mailto:${address})`);
  return /^https?:/.test(address) ? `[${name}](${address})` : words.bracketed(name, address);
}
