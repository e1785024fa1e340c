import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { begin, submit } from '../../dialogs/interview/index.ts';
import { currentView } from '../../dialogs/interview/view.ts';
import { type InterviewId, interviewIds, interviews } from '../../dialogs/interviews/index.ts';
import { type PageId, pageIds } from '../../dialogs/interviews/spec.ts';
import type { InterviewState } from '../../dialogs/state.ts';
import { type Answers, type Field, fields, readField } from '../../rules/applicant.ts';
import type { Day } from '../../rules/days.ts';
import { decide } from '../../rules/decide.ts';
import { decisions } from '../../rules/decisions/index.ts';
import { outcomesOf } from '../../rules/finding.ts';
import { everythingTold, fieldsOf, on } from '../rules/arbitrary.ts';
import { people } from '../rules/golden/index.ts';

describe.each(interviewIds)('the interview %s', (id) => {
  const { prepare, pages } = interviews[id];
  const asked = pages.flatMap((page) => page.fields);

  it('asks each field once that its decision or the application needs, and no other', () => {
    const needed = new Set([...fieldsOf(decisions[id].rule), ...fieldsOf(prepare), ...pages.flatMap(({ forTheTool = [] }) => forTheTool)]);
    expect([...asked].sort()).toEqual([...needed].sort());
  });

  it('has each page once, and names on it no field that stands elsewhere', () => {
    expect(new Set(pages.map((page) => page.id)).size).toBe(pages.length);
    for (const page of pages) expect(page.fields).toEqual(expect.arrayContaining([...page.mayStayEmpty, ...(page.forTheTool ?? [])]));
  });
});

it('every decision has an interview, every page belongs to one, and every field but one is asked somewhere', () => {
  expect(interviewIds).toEqual(Object.keys(decisions));
  const pages = Object.values(interviews).flatMap((interview) => interview.pages);
  expect(new Set(pages.map(({ id }) => id))).toEqual(new Set(pageIds));
  const asked = new Set(pages.flatMap((page) => page.fields));
  expect(fields.filter((field) => !asked.has(field))).toEqual(['imagineAcademy']);
});

/** What a golden person would say where their story tells nothing, as it does not matter to the verdict. */
const besides: Answers = {
  employerType: 'freelancer',
  domain: 'EUROPE',
  alias: 'kim',
  institutionName: 'Contoso',
  departmentName: 'Schools',
  membershipId: '123',
  partnerId: '456',
  microsoftEmployee: true,
  expertise: 'Azure',
  instructionalCertificate: 'none',
};

/** Fills in one page after the other, until the verdict is there. */
function walk(id: InterviewId, answers: Answers, on: string) {
  const seen: PageId[] = [];
  let widest = 0;
  const mistakes: string[] = [];
  let interview: InterviewState = begin(id, {}, on, 'first');
  for (let turn = 1; turn <= 20 && interview.page !== null; turn++) {
    const view = currentView(interview, on);
    if (view.kind !== 'page') throw new Error('no page is open');
    seen.push(view.page);
    widest = Math.max(widest, view.fields.length);
    mistakes.push(...view.fields.flatMap(({ field, problem }) => (problem ? [`${field}: ${problem.code}`] : [])));
    const inputs = Object.fromEntries(view.fields.map(({ field }) => [field, asInput(answers[field] ?? besides[field])]));
    interview = submit(interview, inputs, on, `turn ${turn}`);
  }
  return { seen, widest, mistakes, interview };
}

/** The verdict, and the way to take first: whether another one is open too, nobody is asked. */
function decided(id: InterviewId, answers: Answers, on: Day) {
  const finding = decide(decisions[id].rule, answers, on);
  return [finding.verdict, finding.verdict === 'yes' ? outcomesOf(finding)[0] : undefined];
}

/** As a card sends it. */
const asInput = (value: unknown): string => (Array.isArray(value) ? value.join(',') : String(value ?? ''));

/** A form takes no class that is still ahead, and no course that is too old for the waiver form. */
const fitsAForm = (answers: Answers, on: Day) =>
  Object.entries(answers).every(([field, value]) => 'value' in readField(field as Field, asInput(value), on));

const complete = people.filter((person) => !person.missing?.length && fitsAForm(person.answers, person.on));

describe('walking through the pages', () => {
  it.each(complete.map((person) => [person.decision, person.title, person] as const))('%s, %s', (id, _, person) => {
    const { seen, widest, mistakes, interview } = walk(id, person.answers, person.on);
    expect(mistakes).toEqual([]);
    expect(interview.page).toBeNull();
    expect(decided(id, interview.answers, person.on)).toEqual([person.verdict, person.outcomes?.[0]]);
    expect(new Set(seen).size).toBe(seen.length);
    // The renewal's waiver form stands on its page of requirements, as in the tool.
    expect(widest).toBeLessThanOrEqual(id === 'renew' ? 10 : 7);
  });

  it.each(interviewIds)(
    '%s: anybody who fills in every page is asked nothing twice, and the verdict is that of all their answers',
    (id) => {
      const asked = interviews[id].pages.flatMap((page) => page.fields);
      fc.assert(
        fc.property(
          everythingTold(asked).filter((answers) => fitsAForm(answers, on)),
          (answers) => {
            const { seen, mistakes, interview } = walk(id, answers, on);
            expect(mistakes).toEqual([]);
            expect(new Set(seen).size).toBe(seen.length);
            expect(interview.page).toBeNull();
            expect(decided(id, interview.answers, on)).toEqual(decided(id, answers, on));
          },
        ),
        { numRuns: 60, seed: 11 },
      );
    },
  );
});
