/** What a turn comes to, and the short ways to say it. */
import type { State } from './state.ts';
import type { Effect, MenuNote, Remark, View } from './view.ts';

export type Turn = { readonly state: State; readonly effects: readonly Effect[] };

/** A new message, or in place of the card that was clicked. */
export type Present = (view: View) => Effect;

export const show: Present = (view) => ({ kind: 'show', view });
export const replace: Present = (view) => ({ kind: 'replace', view });
export const menu = (note: MenuNote): Effect => show({ kind: 'menu', note });
export const remark = (code: Remark): Effect => show({ kind: 'remark', remark: code });
