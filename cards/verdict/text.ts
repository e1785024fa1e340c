/** A verdict where there is no card. */
import type { Verdict } from '../../rules/reasons.ts';
import { asPlainText } from '../text.ts';
import type { Words } from '../words/words.ts';
import type { VerdictModel } from './model.ts';

export function asText(model: VerdictModel, outcome: Verdict, words: Words): string {
  const under = (title: string, lines: readonly string[]) => (lines.length > 0 ? [title, ...lines] : []);
  return [
    model.title,
    `${model.icon} ${model.headline}`,
    ...(model.outcome ? [model.outcome] : []),
    ...(model.waiver ? [model.waiver] : []),
    ...(model.lastDay ? [model.lastDay] : []),
    ...model.dates,
    ...model.reported.map((notice) => `⚠ ${asPlainText(notice)}`),
    ...model.difference.map((line, index) => (index === 0 ? line : `• ${line}`)),
    ...model.requirements.flatMap(({ icon, verdict, title, because, source }) => [
      `${icon} ${verdict} · ${title}`,
      ...(because ? [`  ${because}`] : []),
      ...(source ? [`  ${source}`] : []),
    ]),
    ...(model.nearest ? [model.nearest] : []),
    ...under(
      words.yourAnswers,
      [...model.answers, ...model.open].map(({ text }) => `- ${text}`),
    ),
    ...under(words.letterTitle, model.letter),
    ...under(words.stepsTitle[outcome], model.steps.map(asPlainText)),
    ...under(
      words.noticesTitle,
      model.notices.map((notice) => `- ${asPlainText(notice)}`),
    ),
    ...under(
      words.sourcesTitle,
      model.sources.map((source) => `- ${asPlainText(source)}`),
    ),
    model.footer,
  ].join('\n');
}
