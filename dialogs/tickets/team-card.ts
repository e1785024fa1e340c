/** What a click on the team's card means. Which ticket it names is only a question: the server looks it up, and who clicked comes from the channel. */
import type { CardData } from '../event.ts';
import type { Inputs } from '../interview/take-in.ts';
import type { Expert, TicketEvent } from './event.ts';
import { mostMessage } from './ticket.ts';

const textIn = (inputs: Inputs, name: string): string => {
  const raw = inputs[name];
  return typeof raw === 'string' ? raw.slice(0, mostMessage + 1) : '';
};

/** @returns undefined for a card that is no ticket's. */
export function teamClick(
  { verb, ticket, rev }: CardData,
  inputs: Inputs,
  by: Expert,
  source: string,
): { readonly ticket: string; readonly event: TicketEvent } | undefined {
  if (ticket === undefined) return undefined;
  const click = { by, source, rev };
  switch (verb) {
    case 'ticket-take':
      return { ticket, event: { kind: 'take', ...click } };
    case 'ticket-release':
      return { ticket, event: { kind: 'release', ...click } };
    case 'ticket-reopen':
      return { ticket, event: { kind: 'reopen', ...click } };
    case 'ticket-note':
      return { ticket, event: { kind: 'note', ...click, text: textIn(inputs, 'note') } };
    case 'ticket-resolve':
      return {
        ticket,
        event: { kind: 'resolve', ...click, closing: textIn(inputs, 'closing'), suggest: String(inputs['suggest']) === 'true' },
      };
    default:
      return undefined;
  }
}
