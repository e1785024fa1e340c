/** Every kind of view in both ordinary and worst cases, built by hand: what a person could bring about, and a little beyond. */
import { interviews } from '../../dialogs/interviews/index.ts';
import type { PageId } from '../../dialogs/interviews/spec.ts';
import type { CardRef, FieldView, MenuNote, PageView, Remark, VerdictView, View } from '../../dialogs/view.ts';
import { type Answers, type Field, fields, isField, kindOf, readField } from '../../rules/applicant.ts';
import { compare } from '../../rules/compare.ts';
import { type ContactId, contacts } from '../../rules/contacts.ts';
import { type DecisionId, decisions } from '../../rules/decisions/index.ts';
import { explain } from '../../rules/explain.ts';
import { type FactId, facts } from '../../rules/facts/index.ts';
import { requirements } from '../../rules/rule.ts';
import { mtm, waiver } from '../dialogs/person.ts';
import { triageViews } from '../triage/views.ts';
import { askerViews } from './ticket-views.ts';

export { mtm, waiver };

export const on = '2022-10-01';
export const ref: CardRef = { interview: 'renew', page: 'verdict', rev: 1234, token: 'A'.repeat(16) };

/** What people type that means something to a card, to a template or to the eye. */
export const nasty = [
  '[x](javascript:alert(1))',
  '**bold** _it_ # h',
  '${employer.name}',
  '{{DATE(2020-01-01)}}',
  '\u202eevil',
  '\u2067open',
  '<at>Kim</at> <b>x</b> 🎓',
  'one\ntwo\r\n- three',
  'جامعة (2022) الرياض',
  '👩‍🏫'.repeat(70),
  'W'.repeat(200),
];

const employer = {
  domain: 'EUROPE',
  alias: 'kim',
  institutionName: 'Contoso',
  departmentName: 'Schools',
  membershipId: '123',
  partnerId: '456',
};
const poor = { certifications: 'AZ-900', lastClassOn: '2020-01-01', coursesTaught: '0', anniversary: '2022-01-01' };

/** Answers out of what is typed into a form; what does not fit is left out. */
export function answersOf(inputs: Readonly<Record<string, unknown>>): Answers {
  const read = Object.entries(inputs).flatMap(([field, raw]) => {
    const parsed = isField(field) ? readField(field, raw, on) : { problem: undefined };
    return 'value' in parsed ? [[field, parsed.value]] : [];
  });
  return Object.fromEntries(read);
}

const given = (answers: Answers) => fields.filter((field) => answers[field] !== undefined);

export const verdictView = (decision: DecisionId, answers: Answers, more: Partial<VerdictView> = {}, day = on): VerdictView => ({
  kind: 'verdict',
  ref,
  explained: explain(decision, answers, day),
  answers,
  given: given(answers),
  skipped: [],
  taken: [],
  difference: undefined,
  next: [],
  ...more,
});

/** A page with something in each of its fields, right or wrong. */
export function pageView(
  page: PageId,
  shown: readonly Field[],
  inputs: Readonly<Record<string, string>>,
  more: Partial<PageView> = {},
): PageView {
  const view = (field: Field): FieldView => {
    const raw = inputs[field];
    const read = raw === undefined ? undefined : readField(field, raw, on);
    return {
      field,
      kind: kindOf(field),
      required: true,
      value: raw,
      problem: read && 'problem' in read ? read.problem : undefined,
    };
  };
  const base = { earlier: [], taken: [], understood: [], back: undefined, answers: {} };
  return { kind: 'page', page, ref: { ...ref, page }, fields: shown.map(view), ...base, ...more };
}

/** Whatever a field may hold, as long as it fits and as nasty as it gets. */
const longest = (text: string): Record<string, string> => ({
  ...Object.fromEntries([...Object.keys(employer), 'mtmId', 'courseName', 'organisation', 'managerName'].map((field) => [field, text])),
  certifications: text,
});

const manyCertifications = Array.from({ length: 20 }, (_, index) => `${index} ${'W'.repeat(190)}`);

function pages(): [string, View][] {
  const everything = answersOf({ employerType: 'partner', ...employer, ...mtm, ...waiver });
  // No one is asked both for MTM and for the waiver form.
  const shownTogether = interviews.renew.pages.flatMap(({ id, fields: all }): { id: PageId; name: string; shown: readonly Field[] }[] =>
    id === 'requirements'
      ? [
          { id, name: `${id} with MTM`, shown: all.filter((field) => field in mtm) },
          { id, name: `${id} with the waiver form`, shown: all.filter((field) => field in waiver) },
        ]
      : [{ id, name: id, shown: all }],
  );
  return shownTogether.flatMap(({ id, name, shown }): [string, View][] => [
    [`page ${name}, empty`, pageView(id, shown, {})],
    [`page ${name}, filled`, pageView(id, shown, { employerType: 'partner', ...employer, ...mtm, ...waiver }, { back: 'page' })],
    [
      `page ${name}, after others`,
      pageView(id, shown, {}, { back: 'verdict', answers: everything, earlier: given(everything), taken: ['employerType', 'anniversary'] }),
    ],
    [
      `page ${name}, understood`,
      pageView(
        id,
        shown,
        {},
        { answers: everything, earlier: given(everything), understood: ['employerType', 'organisation', 'firstYear'] },
      ),
    ],
    [
      `page ${name}, everything wrong`,
      pageView(id, shown, Object.fromEntries(shown.map((field) => [field, '${x} ж[y](z)'.repeat(20)])), { back: 'page' }),
    ],
    ...nasty.map((text): [string, View] => {
      const answers = answersOf({ employerType: 'partner', ...mtm, ...waiver, ...longest(text) });
      const known = { answers, earlier: given(answers), understood: given(answers).slice(-3), taken: given(answers).slice(0, 3) };
      return [`page ${name}, ${text.slice(0, 20)}`, pageView(id, shown, longest(text), { ...known, back: 'page' })];
    }),
  ]);
}

function verdicts(): [string, View][] {
  const everyDecision = (Object.keys(decisions) as DecisionId[]).flatMap((decision): [string, View][] => [
    [`verdict ${decision}, nothing told`, verdictView(decision, {}, { skipped: explain(decision, {}, on).missing })],
    [
      `verdict ${decision}, after a change`,
      verdictView(
        decision,
        { certifications: ['azure-developer-associate'] },
        { difference: compare(decisions[decision].rule, {}, answersOf(mtm), on) },
      ),
    ],
    [`verdict ${decision}, nothing changed`, verdictView(decision, {}, { difference: compare(decisions[decision].rule, {}, {}, on) })],
  ]);
  const renewals = ['fte', 'academic', 'freelancer', 'government', 'imagine-academy', 'partner', 'other'].flatMap(
    (employerType): [string, View][] => {
      const yes = answersOf({ employerType, audience: 'developer', ...employer, ...mtm, ...waiver });
      const no = answersOf({ employerType, ...employer, ...mtm, ...waiver, ...poor });
      const full: Partial<VerdictView> = { taken: given(yes).slice(0, 9), next: ['renew', 'renew'], skipped: ['departmentName'] };
      const { rule } = decisions.renew;
      return [
        [`verdict for ${employerType}, yes`, verdictView('renew', yes, { ...full, difference: compare(rule, no, yes, on) })],
        [`verdict for ${employerType}, no`, verdictView('renew', no, { ...full, difference: compare(rule, yes, no, on) })],
        ...(employerType === 'academic' || employerType === 'partner' ? nasty : []).map((text): [string, View] => {
          const worst = answersOf({ employerType, audience: 'developer', ...employer, ...mtm, ...waiver, ...longest(text) });
          const difference = compare(rule, no, worst, on);
          return [`verdict for ${employerType}, ${text.slice(0, 20)}`, verdictView('renew', worst, { ...full, difference })];
        }),
      ];
    },
  );
  const many = {
    ...answersOf({ employerType: 'academic', ...employer, ...waiver, ...longest('W'.repeat(200)) }),
    certifications: manyCertifications,
  };
  return [
    ...everyDecision,
    ...renewals,
    ['verdict with twenty certifications', verdictView('renew', many, { difference: compare(decisions.renew.rule, {}, many, on) })],
  ];
}

function conversation(): [string, View][] {
  const answers = {
    ...answersOf({ employerType: 'partner', ...employer, ...mtm, ...waiver, ...longest('W'.repeat(200)) }),
    certifications: manyCertifications,
  };
  const allFacts = Object.keys(facts) as FactId[];
  return [
    [
      'clarify, two fields',
      {
        kind: 'clarify',
        ref,
        said: 'java',
        options: [
          { field: 'certifications', value: ['java'] },
          { field: 'firstYear', value: true },
        ],
      },
    ],
    ...nasty.map((said): [string, View] => [
      `clarify, ${said.slice(0, 20)}`,
      {
        kind: 'clarify',
        ref,
        said,
        options: [
          { field: 'certifications', value: [said] },
          { field: 'organisation', value: said },
          { field: 'employerType', value: 'partner' },
          { field: 'anniversary', value: '2022-12-13' },
        ],
      },
    ]),
    [
      'why, a field',
      { kind: 'why', items: [{ about: 'certifications', requirements: ['certification', 'skill'], facts: ['P-39', 'P-106', 'G-55'] }] },
    ],
    ['why, a requirement', { kind: 'why', items: [{ about: 'teaching', requirements: ['teaching'], facts: ['P-40', 'G-61'] }] }],
    ['why, needless', { kind: 'why', items: [{ about: 'audience', requirements: [], facts: [] }] }],
    [
      'why, everything',
      { kind: 'why', items: requirements.slice(0, 14).map((about) => ({ about, requirements: [about], facts: allFacts.slice(0, 30) })) },
    ],
    ['confirm-cancel', { kind: 'confirm-cancel', ref }],
    ['resume at a page', { kind: 'resume', ref: { ...ref, page: 'requirements' } }],
    ['resume at the verdict', { kind: 'resume', ref }],
    ['open-help', { kind: 'open-help', ref, canSkip: true }],
    ['open-help, nothing to skip', { kind: 'open-help', ref, canSkip: false }],
    ['answers', { kind: 'answers', ref, given: given(answers), answers }],
    ['answers, none', { kind: 'answers', ref, given: [], answers: {} }],
    ...nasty.map((text): [string, View] => {
      const typed = answersOf({ ...waiver, ...longest(text) });
      return [`answers, ${text.slice(0, 20)}`, { kind: 'answers', ref, given: given(typed), answers: typed }];
    }),
    ...notes.map((note): [string, View] => [`menu ${note}`, { kind: 'menu', note }]),
    ['topics', { kind: 'topics' }],
    [
      'answer',
      { kind: 'answer', text: { en: 'See [there](https://a.b/c).', zh: '请看[那里](https://a.b/c)。' }, facts: ['P-14', 'G-61', 'V-14'] },
    ],
    ['answer, no source', { kind: 'answer', text: { en: 'No.', zh: '没有。' }, facts: [] }],
    ...(Object.keys(contacts) as ContactId[]).map((contact): [string, View] => [
      `person ${contact}`,
      { kind: 'person', contact, facts: contacts[contact].facts },
    ]),
    ...[...nasty, 'Can I renew?'].flatMap((asked): [string, View][] => [
      [`personal-only, ${asked.slice(0, 20)}`, { kind: 'personal-only', asked }],
      [`continued, ${asked.slice(0, 20)}`, { kind: 'continued', asked, from: asked }],
    ]),
    ...remarks.map((remark): [string, View] => [`remark ${remark}`, { kind: 'remark', remark }]),
  ];
}

/** By name of each, so that a new one without a card here does not compile. */
const noteNames: Record<MenuNote, true> = {
  welcome: true,
  help: true,
  'not-understood': true,
  cancelled: true,
  closed: true,
  'nothing-to-cancel': true,
  'nothing-to-start-over': true,
  'nothing-to-go-back-to': true,
  'nothing-to-change': true,
  'nothing-open': true,
  'out-of-date': true,
};
const remarkNames: Record<Remark, true> = {
  'use-the-card': true,
  'not-understood-here': true,
  'card-out-of-date': true,
  'started-over': true,
  'language-changed': true,
  'first-page': true,
  'nothing-to-skip': true,
  skipped: true,
  'no-such-field': true,
  'nothing-answered': true,
  'cancelled-and-back': true,
  'you-are-welcome': true,
  'hello-again': true,
  'already-private': true,
  'private-failed': true,
  'paste-a-message': true,
  'continued-privately': true,
  'question-dropped': true,
  'card-no-longer-used': true,
};
const notes = Object.keys(noteNames) as MenuNote[];
const remarks = Object.keys(remarkNames) as Remark[];

/** Everything a person can have told, as long as it gets. */
export const worstAnswers: Answers = {
  ...answersOf({ employerType: 'academic', audience: 'developer', ...employer, ...mtm, ...waiver, ...longest('👩‍🏫'.repeat(28)) }),
  certifications: manyCertifications,
};

export const everyView: readonly [string, View][] = [
  ...pages(),
  ...verdicts(),
  ...conversation(),
  ...triageViews(nasty),
  ...askerViews(nasty, worstAnswers),
];
