/** All rules as one Markdown document that a programme manager can check, in one language. */
import { wordsIn } from '../../cards/render.ts';
import type { Language } from '../../dialogs/language.ts';
import { ruleBook } from '../../rules/book/index.ts';
import { certifications } from '../../rules/certifications.ts';
import { type Contact, type ContactId, contactFor, contacts } from '../../rules/contacts.ts';
import { type ContradictionId, contradictions } from '../../rules/contradictions/index.ts';
import type { Dated } from '../../rules/dated.ts';
import type { Day } from '../../rules/days.ts';
import type { Decision } from '../../rules/decisions/decision.ts';
import { type DecisionId, decisions } from '../../rules/decisions/index.ts';
import { chapters, type FactId, type Text } from '../../rules/facts/index.ts';
import { skillsCertificates } from '../../rules/instructional-skills.ts';
import { type ReportId, reports } from '../../rules/reports.ts';
import { type SilenceId, silences } from '../../rules/silences.ts';
import { type SourceId, sources } from '../../rules/sources.ts';
import { datedValues } from '../../rules/values.ts';
import { places, type Speaker, statement } from './cite.ts';
import { treeLines } from './tree.ts';
import { valueName, valueText } from './value-words.ts';
import { printWords } from './words.ts';

export function printRules(language: Language, on: string): string {
  const speaker = { language, words: wordsIn[language] };
  const print = printWords[language];
  const chapter = (title: string, lines: readonly string[]) => [`## ${title}`, '', ...lines, ''];
  return [
    `# ${print.title}`,
    '',
    print.intro(speaker.words.day(on)),
    '',
    print.signs,
    '',
    ...chapter(print.documents, documentTable(speaker)),
    ...chapter(
      print.decisions,
      (Object.keys(decisions) as DecisionId[]).flatMap((id) => decisionLines(id, speaker, on)),
    ),
    ...chapter(print.values, valueTable(speaker)),
    ...chapter(print.certifications, certificationTable(speaker)),
    ...chapter(print.skills, skillLines(speaker)),
    ...chapter(print.contacts, contactLines(speaker)),
    ...chapter(
      print.contradictions,
      (Object.keys(contradictions) as ContradictionId[]).flatMap((id) => contradictionLines(id, speaker)),
    ),
    ...chapter(
      print.silences,
      (Object.keys(silences) as SilenceId[]).flatMap((id) => silenceLines(id, speaker)),
    ),
    ...chapter(print.reports, [print.reportsIntro, '', ...(Object.keys(reports) as ReportId[]).map((id) => reportLine(id, speaker))]),
    ...chapter(print.facts, factLines(speaker)),
  ].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
];

const dayOrDash = (day: Day | null | undefined, { words }: Speaker): string => (day ? words.day(day) : '–');

const documentTable = ({ language, words }: Speaker): string[] =>
  table(
    printWords[language].documentColumns,
    (Object.keys(sources) as SourceId[]).map((id) => [
      id,
      sources[id].title,
      words.dated(sources[id].dated),
      words.day(sources[id].checkedOn),
    ]),
  );

function decisionLines(id: DecisionId, speaker: Speaker, on: string): string[] {
  const { words, language } = speaker;
  const print = printWords[language];
  const { rule, rules, silences: unsaid }: Decision = decisions[id];
  const heard = (Object.keys(reports) as ReportId[]).filter((report) => (reports[report].concerns as readonly string[]).includes(id));
  return [
    `### ${words.titles[id]}${print.aside(`\`${id}\``)}`,
    '',
    ...rules.map((name) => `- **${name}** ${ruleBook[name][language]} ${places(ruleBook[name].facts, speaker)}`),
    ...(rules.length > 0 ? [''] : []),
    print.introduces(print.conditions),
    '',
    ...treeLines(rule, speaker, on),
    ...(unsaid.length > 0
      ? [
          '',
          print.introduces(print.silences),
          '',
          ...unsaid.map((name) => `- ${silences[name].silent[language]}${print.aside(`\`${name}\``)}`),
        ]
      : []),
    ...(heard.length > 0 ? ['', print.introduces(print.reports), '', ...heard.map((name) => reportLine(name, speaker))] : []),
    '',
  ];
}

const valueTable = (speaker: Speaker): string[] =>
  table(
    printWords[speaker.language].valueColumns,
    (Object.keys(datedValues) as (keyof typeof datedValues)[]).flatMap((name) =>
      (datedValues[name] as Dated<unknown>).map(({ value, from, until, standing, facts: ids }) => [
        `${valueName(name, speaker)}${printWords[speaker.language].aside(`\`${name}\``)}`,
        valueText(value, speaker),
        speaker.words.day(from),
        dayOrDash(until, speaker),
        [printWords[speaker.language].standing[standing], ...ids.map((id) => statement(id, speaker))].join(' · '),
      ]),
    ),
  );

const certificationTable = (speaker: Speaker): string[] =>
  table(
    printWords[speaker.language].certificationColumns,
    certifications.map(({ name, retired, facts: ids }) => [
      name,
      dayOrDash(retired?.on, speaker),
      dayOrDash(retired?.graceEnd, speaker),
      places(ids, speaker),
    ]),
  );

const skillLines = (speaker: Speaker): string[] =>
  skillsCertificates.map(
    ({ name, fact, collegeStaffOnly }) =>
      `- ${name}${collegeStaffOnly ? printWords[speaker.language].aside(printWords[speaker.language].collegeStaff) : ''} ${places([fact], speaker)}`,
  );

const contactLines = (speaker: Speaker): string[] =>
  (Object.keys(contacts) as ContactId[]).map((id) => {
    const { name, address, facts: ids }: Contact = contacts[id];
    const about = Object.entries(contactFor).filter(([, referral]) => referral.contact === id);
    const subjects = about.map(([subject]) => speaker.words.choices.subject[subject as keyof typeof contactFor]);
    const parts = [`**${name[speaker.language]}**`, ...(address ? [address] : []), printWords[speaker.language].list(subjects)];
    return `- ${parts.join(' · ')} ${places(ids, speaker)}`;
  });

function contradictionLines(id: ContradictionId, speaker: Speaker): string[] {
  const { sides, followed, why } = contradictions[id];
  const say = (text: Text) => text[speaker.language];
  return [
    `- **${id}**`,
    ...sides.map((side) => `  - ${say(side.says)} ${places(side.facts, speaker)}`),
    `  - ${printWords[speaker.language].labelled(printWords[speaker.language].followed, `**${say(followed)}**`)} ${say(why)}`,
  ];
}

function silenceLines(id: SilenceId, speaker: Speaker): string[] {
  const { silent, known, facts: ids, ask } = silences[id];
  const print = printWords[speaker.language];
  return [
    `- ${silent[speaker.language]}${print.aside(`\`${id}\``)}`,
    `  - ${print.labelled(print.known, known[speaker.language])} ${places(ids, speaker)}`,
    `  - ${print.labelled(print.ask, contacts[ask].name[speaker.language])}`,
  ];
}

function reportLine(id: ReportId, speaker: Speaker): string {
  const { from, grade, says, against } = reports[id];
  const { language, words } = speaker;
  const print = printWords[language];
  const since = from.length === 4 ? print.year(from) : words.dated(from);
  const heard = print.labelled(print.heard(since, grade), says[language]);
  return `- ${heard}${against.length > 0 ? ` ${places(against, speaker)}` : ''}`;
}

const factLines = (speaker: Speaker): string[] =>
  chapters.flatMap(({ source, title, facts: some }) => [
    `### ${source} · ${title[speaker.language]}`,
    '',
    ...Object.entries(some).map(
      ([id, { notForUsers }]) =>
        `- ${statement(id as FactId, speaker)}${notForUsers ? printWords[speaker.language].aside(printWords[speaker.language].notForUsers) : ''}`,
    ),
    '',
  ]);
