/** `npm run ask`: one question routed, or a file of them scored. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Language, languages, writtenIn } from '../../dialogs/language.ts';
import { ContentError } from '../../rules/ask/entries.ts';
import { makeAsker, type Routed } from '../../rules/ask/index.ts';
import { limits } from '../../rules/ask/limits.ts';
import { facts } from '../../rules/facts/index.ts';
import { contentOf } from './content.ts';
import { evaluate, readQuestions } from './evaluate.ts';
import { readAnswers, readOffTopic } from './files.ts';
import { feedbackLeft, unansweredSoFar } from './lists.ts';
import { reportOn } from './report.ts';

const usage = `npm run ask -- "question" [--lang en|zh]     the answer, its sources, and why it was chosen
npm run ask -- --eval FILE                   scores a file of questions, a JSON object a line
npm run ask -- --report                      which phrases land elsewhere when left out, and which thresholds follow
npm run ask -- --unanswered [--data FILE]    what people asked in vain in the last 90 days, most often first
npm run ask -- --feedback [--data FILE]      thumbs up and down on the answers; --json prints data`;

function inWords({ kind, found, why }: Routed, language: Language): string {
  const [first] = found;
  if (kind === 'decline' || !first) return 'No answer: these documents do not seem to cover it.';
  if (kind === 'choices')
    return ['It could be one of these:', ...found.map(({ entry }) => `- ${entry.id}: ${entry.answer[language]}`)].join('\n');
  const { entry } = first;
  const cited = entry.facts.map((id) => `  ${id}: ${facts[id][language]}`);
  return [
    entry.answer[language],
    ...cited,
    ...(entry.interview ? [`  It depends on you: ${entry.interview}`] : []),
    `  Matched ${entry.id} by: ${why.join(', ')}`,
  ].join('\n');
}

/** Takes a minute: everything is trained anew for each part that is left out. */
function report(): string {
  const [entries, offTopic] = [readAnswers(), readOffTopic()];
  const { entries: count, userFacing, uncited, fewest } = contentOf(entries);
  const head = [
    `${count} answers rest on ${userFacing - uncited.length} of ${userFacing} statements; on none: ${uncited.join(', ') || 'none is left out'}`,
    `fewest phrases: ${fewest
      .slice(0, 5)
      .map(({ id, phrases }) => `${id} ${phrases}`)
      .join(', ')}`,
  ];
  const scores = languages.flatMap((language) => {
    const { top1, top3, thresholds, elsewhere, pairs } = reportOn(language, entries, offTopic);
    return [
      `${language}: right at once ${top1}, within three ${top3}; thresholds ${JSON.stringify(thresholds)}`,
      ...pairs.slice(0, 20).map(({ pair, times }) => `  ${times} × ${pair}`),
      ...elsewhere.map(({ phrase, from, to }) => `  "${phrase}" of ${from} lands at ${to}`),
    ];
  });
  return [...head, ...scores].join('\n');
}

async function run(): Promise<string> {
  const { values, positionals } = parseArgs({
    options: {
      eval: { type: 'string' },
      lang: { type: 'string' },
      report: { type: 'boolean', default: false },
      unanswered: { type: 'boolean', default: false },
      feedback: { type: 'boolean', default: false },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const question = positionals.join(' ');
  if (values.report) return report();
  if (values.unanswered) return unansweredSoFar(values.data, values.json);
  if (values.feedback) return feedbackLeft(values.data, values.json);
  if (!values.eval && !question) throw new Error(`Ask something, or name a file of questions.\n\n${usage}`);
  if (values.lang !== undefined && values.lang !== 'en' && values.lang !== 'zh')
    throw new Error(`--lang ${values.lang} is not known. Choose en or zh.`);
  const ask = makeAsker(readAnswers(), readOffTopic(), limits);
  if (values.eval) return JSON.stringify(evaluate(readQuestions(readFileSync(values.eval, 'utf8')), ask));
  const language = values.lang ?? writtenIn(question) ?? 'en';
  return inWords(ask(question, language), language);
}

try {
  console.log(await run());
} catch (error) {
  console.error(
    error instanceof ContentError ? `The answers cannot be used:\n${error.message}` : error instanceof Error ? error.message : error,
  );
  process.exitCode = 2;
}
