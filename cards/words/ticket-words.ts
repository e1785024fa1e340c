/** What is said around questions to the experts, as a type. Names and subjects come ready to be shown. */
import type { Language } from '../../dialogs/language.ts';
import type { Happening, Status } from '../../dialogs/tickets/ticket.ts';
import type { ClickCode, News, ThreadNews } from '../../dialogs/tickets/views.ts';

export type TicketWords = {
  readonly statuses: { readonly [S in Status]: string };
  /** Behind the status of one that was opened again. */
  readonly reopened: string;
  readonly languages: { readonly [L in Language]: string };
  /** Milliseconds since 1970, as day and time of the world’s clock. */
  readonly moment: (at: number) => string;

  /** Before it is sent. */
  readonly askHere: string;
  readonly draftTitle: string;
  readonly draftIntro: string;
  readonly questionLabel: string;
  readonly questionMissing: string;
  readonly alongLabel: string;
  readonly theFinding: (decision: string, headline: string) => string;
  readonly theSources: (ids: readonly string[]) => string;
  readonly filesStay: string;
  readonly sent: readonly string[];

  /** While it is open. */
  readonly offer: string;
  readonly sentOn: (who: string) => string;
  readonly theExperts: string;
  readonly answered: (by: string) => string;
  readonly wrote: (by: string) => string;
  readonly edited: string;
  readonly takenBack: (by: string) => string;
  readonly shortened: string;
  readonly attachments: (count: number) => string;
  readonly about: (subject: string) => string;
  readonly howToReply: string;
  readonly news: { readonly [N in News]: (by: string) => string };
  readonly thread: { readonly [N in ThreadNews]: (by: string) => string };
  readonly clicks: { readonly [C in ClickCode]: (name: string) => string };

  readonly mine: string;
  readonly noneYet: string;
  readonly noneAndNoExperts: string;
  readonly confirmWithdraw: string;

  /** The team’s card. */
  readonly cardTitle: string;
  readonly askedBy: string;
  readonly language: string;
  readonly topic: string;
  readonly owner: string;
  readonly nobody: string;
  readonly question: string;
  readonly known: string;
  readonly finding: string;
  readonly howItWorks: string;
  readonly mentionMe: string;
  readonly notes: string;
  readonly history: string;
  readonly earlier: (count: number) => string;
  readonly system: string;
  readonly happenings: { readonly [H in Happening]: string };
  readonly noteLabel: string;
  readonly closingLabel: string;
  readonly suggestLabel: string;
  readonly reminder: (overdue: boolean, owner: string) => string;

  readonly buttons: {
    readonly askExperts: string;
    readonly send: string;
    readonly drop: string;
    readonly sendTo: (who: string) => string;
    readonly mine: string;
    readonly withdraw: string;
    readonly yesWithdraw: string;
    readonly keep: string;
    readonly reopen: string;
    readonly take: string;
    readonly release: string;
    readonly note: string;
    readonly saveNote: string;
    readonly resolve: string;
    readonly resolveNow: string;
  };
};
