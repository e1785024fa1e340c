/** The renewal decision in json-rules-engine: one rule of nested conditions, with the days worked out by facts and compared as text. */
import { type Almanac, Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Answers } from '../../../rules/applicant.ts';
import { at } from '../../../rules/dated.ts';
import { type Day, plusDays, plusMonths } from '../../../rules/days.ts';
import { classWindow } from '../../../rules/values.ts';
import { counts, waived } from './boolean.ts';

const told = (fact: string) => ({ fact, operator: 'notEqual', value: undefined });

const taughtInTime = (fact: 'lastClassOn' | 'courseDate'): TopLevelCondition => ({
  all: [
    { fact, operator: 'lessThanInclusive', value: { fact: 'on' } },
    { fact, operator: 'greaterThanInclusive', value: { fact: 'windowFrom' } },
    {
      any: [
        { fact: 'firstYear', operator: 'equal', value: false },
        { fact, operator: 'greaterThanInclusive', value: { fact: 'membershipYearFrom' } },
      ],
    },
  ],
});

/** The way that does not apply is given up at its first condition, which has priority; by default all of them are looked at. */
const waiverForm: TopLevelCondition = {
  all: [
    { fact: 'employerType', operator: 'in', value: waived, priority: 2 },
    { fact: 'coursesTaught', operator: 'greaterThan', value: 0 },
    ...['courseName', 'participants', 'organisation', 'managerName', 'managerEmail'].map(told),
    taughtInTime('courseDate'),
  ],
};

const record: TopLevelCondition = {
  all: [
    { fact: 'employerType', operator: 'notIn', value: waived, priority: 2 },
    {
      any: [
        { fact: 'validation', operator: 'equal', value: 'survey' },
        { all: [{ fact: 'validation', operator: 'equal', value: 'mtm' }, told('mtmId'), told('mtmDataShown')] },
      ],
    },
    taughtInTime('lastClassOn'),
  ],
};

const engine = new Engine(
  [
    {
      conditions: {
        all: [
          { fact: 'certificationCounts', operator: 'equal', value: true },
          { fact: 'on', operator: 'lessThanInclusive', value: { fact: 'anniversary' } },
          { any: [waiverForm, record] },
        ],
      },
      event: { type: 'may-renew' },
    },
  ],
  { allowUndefinedFacts: true },
);

const today = (almanac: Almanac) => almanac.factValue<Day>('on');
engine.addFact('windowFrom', async (_, almanac) => {
  const on = await today(almanac);
  const window = at(classWindow, on)?.value;
  return window && plusDays(on, -window);
});
engine.addFact('membershipYearFrom', async (_, almanac) => plusMonths(await almanac.factValue<Day>('anniversary'), -12));
engine.addFact('certificationCounts', async (_, almanac) => {
  const [certifications, on] = await Promise.all([almanac.factValue<string[]>('certifications'), today(almanac)]);
  return certifications.some((id) => counts(id, on));
});

export async function mayRenew(answers: Answers, on: Day): Promise<boolean> {
  const { events } = await engine.run({ ...answers, on });
  return events.length > 0;
}
