/** A conversation in lines of text: what the terminal client and the conversation tests speak. */
import type { Action } from '../cards/button.ts';
import type { Card } from '../cards/card.ts';
import type { Event } from '../dialogs/event.ts';
import { languageOf } from '../dialogs/language.ts';
import { isField } from '../rules/applicant.ts';
import type { Explained } from '../rules/explain.ts';
import { type Said, said } from './message.ts';
import { type TurnNeeds, turns } from './turn.ts';

export type Reply = {
  readonly text: string;
  readonly card: Card | null;
  readonly buttons: readonly string[];
  readonly decision: Explained | null;
};

export type Session = {
  /** The person adds the assistant. */
  install(): Promise<Reply[]>;
  /** @throws Error for a line that asks for something the last card does not have. */
  line(line: string): Promise<Reply[]>;
  close(): Promise<void>;
};

type Shown = { readonly card: Card; readonly actions: readonly Action[] };

/** What the button that takes a filled-in card can mean. */
const submits: ReadonlySet<string> = new Set(['submit', 'start', 'triage', 'send-question']);

/** `warn` hears of what was left out of a line that could be followed all the same. */
export function chat(needs: TurnNeeds, locale: string, warn: (message: string) => void): Session {
  const takeTurn = turns({
    ...needs,
    report: (reference, error) => {
      throw new Error(`[${reference}] ${error instanceof Error ? error.stack : error}`);
    },
  });
  const shown: Shown[] = [];
  let current = -1;
  let last: Event | undefined;

  async function happen(event: Event): Promise<Reply[]> {
    last = event;
    const { effects, language } = await takeTurn({
      key: 'terminal',
      id: undefined,
      event,
      language: languageOf(locale),
      where: 'personal',
      wantsAnswer: true,
    });
    const spoken = effects.flatMap((effect) => ('view' in effect ? [said(effect.view, language)] : []));
    const replies = spoken.map(replyOf);
    replies.forEach(({ card }, index) => {
      if (card) current = shown.push({ card, actions: spoken[index]?.actions ?? [] }) - 1;
    });
    return replies;
  }

  function card(): Shown {
    const found = shown[current];
    if (!found) throw new Error('There is no card yet. Type something first, such as: can I renew?');
    return found;
  }

  function press(title: string): Promise<Reply[]> {
    const { actions } = card();
    const action = actions.find((each) => each.title.toLowerCase() === title.toLowerCase());
    if (!action) throw new Error(`The card has no button "${title}". It has: ${actions.map((each) => each.title).join(', ') || 'none'}.`);
    return happen({ kind: 'action', data: action.data, inputs: action.takesInputs ? valuesOf(card().card) : {} });
  }

  function submit(json: string): Promise<Reply[]> {
    const { actions, card: form } = card();
    const action = actions.find(({ takesInputs, verb }) => takesInputs && submits.has(verb));
    if (!action) throw new Error('The card has nothing to fill in.');
    const inputs = parse(json);
    const own = valuesOf(form);
    const unknown = Object.keys(inputs).filter((name) => !isField(name) && !(name in own));
    if (unknown.length > 0) warn(`No field is called ${unknown.join(', ')}: left out. This card has: ${Object.keys(own).join(', ')}.`);
    return happen({ kind: 'action', data: action.data, inputs: { ...own, ...inputs } });
  }

  return {
    install: () => happen({ kind: 'installed' }),
    async line(line) {
      const [, command, rest = ''] = /^!(\w+)\s*(.*)$/s.exec(line.trim()) ?? [];
      if (line.trim() === '' || line.trimStart().startsWith('#')) return [];
      if (command === undefined) return happen({ kind: 'text', text: line.trim() });
      if (command === 'button') return press(rest);
      if (command === 'submit') return submit(rest);
      if (command === 'again' && last) return happen(last);
      if (command === 'card' && shown[Number(rest) - 1]) {
        current = Number(rest) - 1;
        return [];
      }
      throw new Error(
        `"${line.trim()}" cannot be done here. There is !button TITLE, !submit {…}, !again after something was done, and !card N for one of the ${shown.length} cards so far.`,
      );
    },
    close: () => needs.store.close(),
  };
}

const replyOf = ({ text, card, actions, decision, isText }: Said): Reply => ({
  text,
  card: isText ? null : card,
  buttons: actions.map(({ title }) => title),
  decision: decision ?? null,
});

function parse(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // said below
  }
  throw new Error(`!submit needs a JSON object such as {"employerType": "freelancer"}, not: ${json}`);
}

/** What a form holds before anything is typed into it; a client sends that too. */
function valuesOf(node: unknown): Record<string, unknown> {
  if (Array.isArray(node)) return Object.assign({}, ...node.map(valuesOf));
  if (typeof node !== 'object' || node === null) return {};
  const { type, id, value } = node as { type?: unknown; id?: unknown; value?: unknown };
  if (typeof type === 'string' && type.startsWith('Input.') && typeof id === 'string') return { [id]: value ?? '' };
  return Object.assign({}, ...Object.values(node).map(valuesOf));
}
