/** The message extension: searching answers and triaging messages, wherever Teams has a message or a compose box. */
import { wordsIn } from '../../cards/render.ts';
import { languageOf } from '../../dialogs/language.ts';
import type { Knowledge } from '../../rules/ask/index.ts';
import type { Day } from '../../rules/days.ts';
import { type InvokeBody, sentence } from './bodies.ts';
import { commands } from './commands.ts';
import { type Asked, askedIn } from './payloads.ts';
import { searchAnswer } from './search.ts';
import { opened, submitted, type Triage } from './triage.ts';
import { triageWith } from './triage-with.ts';

export type ExtensionDependencies = {
  readonly knowledge: Knowledge;
  /** Ours, unless a test brings its own. */
  readonly triage?: Triage;
  readonly today: () => Day;
  readonly newToken: () => string;
  readonly report: (reference: string, error: unknown) => void;
};

/** @returns undefined for everything that is not for the message extension. Never throws: what goes wrong is reported, and said kindly. */
export function extensionAnswer(activity: unknown, dependencies: ExtensionDependencies): InvokeBody | undefined {
  const asked = askedIn(activity);
  if (!asked) return undefined;
  try {
    return answerTo(asked, dependencies);
  } catch (error) {
    const reference = dependencies.newToken().slice(0, 8);
    dependencies.report(reference, error);
    return sentence(asked.wants, wordsIn[languageOf(asked.locale)].wentWrong(reference));
  }
}

/** A command that is not named is the only one there is of its sort. */
function answerTo(asked: Asked, { knowledge, triage = triageWith(knowledge), today }: ExtensionDependencies): InvokeBody {
  const language = languageOf(asked.locale);
  const own = asked.kind === 'query' ? commands.search : commands.triage;
  if (asked.kind === 'unreadable' || (asked.value.commandId || own) !== own)
    return sentence(asked.wants, wordsIn[language].extension.unreadable);
  if (asked.kind === 'query') return searchAnswer(asked.value, language, knowledge);
  const context = { triage, language, on: today() };
  return asked.kind === 'fetch' ? opened(asked.value, context) : submitted(asked.value, context);
}
