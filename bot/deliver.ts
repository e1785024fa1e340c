/** What a turn came to, put into words and cards and sent. */
import { type Rendered, render } from '../cards/render.ts';
import type { Language } from '../dialogs/language.ts';
import type { Effect } from '../dialogs/view.ts';
import type { TurnPort } from './port.ts';
import type { Dependencies } from './turn.ts';

/** What was done, kept so that a repeated delivery gets the same answer. */
export type Outcome = { readonly effects: readonly Effect[]; readonly language: Language };

/** `isText`: it went out as plain words, without the card. */
export type Delivered = Rendered & { readonly isText: boolean };

type Told = Pick<Dependencies, 'store' | 'report'>;

export async function deliver(
  { effects, language }: Outcome,
  dependencies: Told,
  port: TurnPort,
  continuePrivately: (text: string, from: string) => Promise<boolean>,
): Promise<Delivered[]> {
  const delivered: Delivered[] = [];
  for (const effect of effects) {
    const shown: Exclude<Effect, { kind: 'continue-privately' }> =
      effect.kind === 'continue-privately'
        ? {
            kind: 'show',
            view: {
              kind: 'remark',
              remark: (await continuePrivately(effect.text, effect.from)) ? 'continued-privately' : 'private-failed',
            },
          }
        : effect;
    // What concerns tickets says nothing here by itself.
    if (!('view' in shown)) continue;
    const rendered = render(shown.view, language);
    const isText = shown.kind === 'show' && shown.view.kind === 'remark';
    const entry = shown.view.kind === 'answer' ? shown.view.entry : undefined;
    const message = entry === undefined ? rendered : { ...rendered, feedback: true as const };
    const id = shown.kind === 'replace' ? await port.replace(message) : await port.send(isText ? { text: rendered.text } : message);
    if (id !== undefined && entry !== undefined) noteSent(id, entry, dependencies);
    delivered.push({ ...rendered, isText });
  }
  return delivered;
}

/** The answer has gone out: that it cannot be noted is nothing the person should hear of. */
function noteSent(activity: string, entry: string, { store, report }: Told): void {
  try {
    store.feedback.sent(activity, entry);
  } catch (error) {
    report('feedback', error);
  }
}
