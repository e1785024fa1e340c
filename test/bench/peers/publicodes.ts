/** The renewal decision in publicodes: the rules as YAML, parsed once, and each person as a situation. */
import Engine from 'publicodes';
import { parse } from 'yaml';
import type { Answers } from '../../../rules/applicant.ts';
import { certification, newerRoleBased } from '../../../rules/certifications.ts';
import { type Day, plusMonths } from '../../../rules/days.ts';
import { describesACourse, waived } from './boolean.ts';

const engine = new Engine(
  parse(`
on:
anniversary:
membership year from:
certification counts until:
employer type:
first year:
validation:
MTM ID told: non
MTM data told: non
courses taught: 0
course described: non
class on:

may renew:
  toutes ces conditions:
    - on >= 26/11/2019
    - on <= certification counts until
    - on <= anniversary
    - class in time
    - evidence

class in time:
  toutes ces conditions:
    - class on <= on
    - days since the class <= 365 jour
    - une de ces conditions:
        - first year = non
        - class on >= membership year from

days since the class:
  durée:
    depuis: class on
    jusqu'à: on

evidence:
  variations:
    - si: waiver employer
      alors:
        toutes ces conditions:
          - courses taught > 0
          - course described
    - si: validation = 'mtm'
      alors:
        toutes ces conditions:
          - MTM ID told
          - MTM data told
    - sinon: validation = 'survey'

waiver employer:
  une de ces conditions:
${waived.map((type) => `    - employer type = '${type}'`).join('\n')}
`),
);

export type Situation = NonNullable<Parameters<typeof engine.setSituation>[0]>;

/**
 * The language has no lists and cannot add months to a date, so the last day a certification counts and the day the membership year
 * began come ready-made. The bench does not count the time that this takes: it is in favour of publicodes.
 */
export function situationOf(answers: Answers, on: Day): Situation {
  const { employerType = 'other', anniversary = never, certifications = [], validation = 'none', firstYear = true } = answers;
  return {
    on: date(on),
    anniversary: date(anniversary),
    'membership year from': date(plusMonths(anniversary, -12)),
    'certification counts until': date(certifications.map(countsUntil).sort().at(-1) ?? never),
    'employer type': `'${employerType}'`,
    'first year': truth(firstYear),
    ...(waived.includes(employerType)
      ? {
          'courses taught': answers.coursesTaught ?? 0,
          'course described': truth(describesACourse(answers)),
          'class on': date(answers.courseDate ?? never),
        }
      : {
          validation: `'${validation}'`,
          'MTM ID told': truth(answers.mtmId !== undefined),
          'MTM data told': truth(answers.mtmDataShown !== undefined),
          'class on': date(answers.lastClassOn ?? never),
        }),
  };
}

const never = '1900-01-01';
const always = '2999-12-31';

function countsUntil(id: string): Day {
  if (id === newerRoleBased) return always;
  const listed = certification(id);
  return listed ? (listed.retired?.graceEnd ?? always) : never;
}

const date = (day: Day): string => day.split('-').reverse().join('/');
const truth = (value: boolean): string => (value ? 'oui' : 'non');

export const mayRenew = (situation: Situation): boolean => engine.setSituation(situation).evaluate('may renew').nodeValue === true;
