/** The triage of the extension: the one of dialogs/, with the look of cards/. */
import { render } from '../../cards/render.ts';
import { triage } from '../../dialogs/triage/index.ts';
import type { Knowledge } from '../../rules/ask/index.ts';
import type { Triage } from './triage.ts';

export const triageWith =
  (knowledge: Knowledge): Triage =>
  (message, corrections, { language, on }) =>
    render(triage(message, corrections, { on, knowledge }), language).card;
