/** How many questions each decision takes, beside the fewest possible; and how many cards and inputs a person sees on the way. */
import { begin, submit } from '../../dialogs/interview/index.ts';
import { currentView } from '../../dialogs/interview/view.ts';
import type { Answers, Field } from '../../rules/applicant.ts';
import { type DecisionId, decisions } from '../../rules/decisions/index.ts';
import { nextQuestion } from '../../rules/question.ts';
import { fieldsOf, on } from '../rules/arbitrary.ts';
import { domainOf } from '../rules/domains.ts';
import { asWritten, average, optimum } from '../rules/optimum.ts';
import type { Measured } from './main.ts';

type Counted = { fields: number; written: number; asked: number; fewest: number; over: number; cards: number; inputs: number };

const round = (figure: number): number => Math.round(figure * 100) / 100;

function count(id: DecisionId): Counted {
  const { rule } = decisions[id];
  const domain = domainOf(rule);
  const asked = average(rule, domain, (told) => nextQuestion(rule, told, on));
  const fewest = optimum(rule, domain);
  return {
    fields: fieldsOf(rule).length,
    written: round(average(rule, domain, asWritten(rule))),
    asked: round(asked),
    fewest: round(fewest),
    over: Math.round((asked / fewest - 1) * 100),
    ...onCards(id),
  };
}

const peoplePerDecision = 200;

/** What people see who answer on cards: a fixed mix of them, everyone telling what is asked. */
function onCards(id: DecisionId): { cards: number; inputs: number } {
  const values = [...domainOf(decisions[id].rule)];
  let cards = 0;
  let inputs = 0;
  for (let person = 0; person < peoplePerDecision; person += 1) {
    const told = Object.fromEntries(values.map(([field, some], place) => [field, some[hash(person, place) % some.length]])) as Answers;
    let interview = begin(id, {}, on, 'token');
    for (let view = currentView(interview, on); view.kind === 'page'; view = currentView(interview, on)) {
      cards += 1;
      inputs += view.fields.length;
      if (cards > peoplePerDecision * 20) throw new Error(`The interview "${id}" does not come to an end.`);
      interview = submit(interview, Object.fromEntries(view.fields.map(({ field }) => [field, rawOf(field, told)])), on, 'token');
    }
  }
  return { cards: round(cards / peoplePerDecision), inputs: round(inputs / peoplePerDecision) };
}

const hash = (person: number, place: number): number => Math.imul(person + 1, 2_654_435_761 + place * 40_503) >>> (place % 8);

/** As a form would send it; what only the enrollment tool wants is filled with anything. */
function rawOf(field: Field, told: Answers): string {
  const value = told[field];
  if (Array.isArray(value)) return value.join(',');
  return value === undefined ? (fillers[field] ?? 'Contoso') : String(value);
}

const fillers: Partial<Record<Field, string>> = {
  audience: 'developer',
  employerType: 'freelancer',
  microsoftEmployee: 'false',
  firstYear: 'false',
};

export async function bench(): Promise<Measured> {
  const counted = (Object.keys(decisions) as DecisionId[]).map((id) => [id, count(id)] as const);
  return {
    json: Object.fromEntries(counted),
    table: counted.map(([id, { fields, written, asked, fewest, over, cards, inputs }]) => [
      id,
      asked,
      'questions',
      `fewest possible ${fewest} (${over} % over); as written ${written}; of ${fields} fields; on cards ${cards} cards with ${inputs} inputs`,
    ]),
  };
}
