/** What the buttons about questions to the experts can mean. */
export const ticketVerbs = [
  // The asker's, in their own chat.
  ...(['ask-experts', 'send-question', 'drop-question', 'send-on', 'my-tickets', 'withdraw-ticket', 'reopen-ticket'] as const),
  // The team's, on the card in its channel.
  ...(['ticket-take', 'ticket-release', 'ticket-note', 'ticket-resolve', 'ticket-reopen'] as const),
] as const;
export type TicketVerb = (typeof ticketVerbs)[number];
