/** What the renewal decision costs, beside the same decision in other rule engines and as a hand-written boolean. */
import { datesOf } from '../../rules/dates.ts';
import { decide } from '../../rules/decide.ts';
import { renewal } from '../../rules/decisions/renewal.ts';
import { missingFields } from '../../rules/finding.ts';
import { freelancer, on, without } from '../rules/people.ts';
import type { Measured } from './main.ts';
import * as boolean from './peers/boolean.ts';
import * as jsonRulesEngine from './peers/json-rules-engine.ts';
import * as publicodes from './peers/publicodes.ts';
import { people } from './people.ts';
import { timed } from './rounds.ts';

const halfTold = without(freelancer, 'lastClassOn', 'mtmId', 'mtmDataShown');
const cases = people.map((person) => ({ ...person, situation: publicodes.situationOf(person.answers, person.on) }));
type Case = (typeof cases)[number];

/** Four ways to the same decision. Only ours also says why, from which document, and what is missing. */
const ways = {
  ours: ({ answers, on }: Case) => decide(renewal, answers, on),
  boolean: ({ answers, on }: Case) => boolean.mayRenew(answers, on),
  jsonRulesEngine: ({ answers, on }: Case) => jsonRulesEngine.mayRenew(answers, on),
  publicodes: ({ situation }: Case) => publicodes.mayRenew(situation),
};

/** Everyone whom some way decides otherwise than the list of people says. */
export async function disagreements(): Promise<string[]> {
  const found: string[] = [];
  for (const each of cases) {
    const said = {
      ours: ways.ours(each).verdict === 'yes',
      boolean: ways.boolean(each),
      jsonRulesEngine: await ways.jsonRulesEngine(each),
      publicodes: ways.publicodes(each),
    };
    const wrong = Object.entries(said).filter(([, mayRenew]) => mayRenew !== each.mayRenew);
    if (wrong.length > 0)
      found.push(`${each.who}: ${each.mayRenew ? 'may' : 'may not'} renew, but not so to ${wrong.map(([way]) => way).join(', ')}`);
  }
  return found;
}

const caseOf = (turn: number): Case => cases[turn % cases.length] as Case;

export async function bench(): Promise<Measured> {
  const found = await disagreements();
  if (found.length > 0)
    throw new Error(
      `No figures, as the candidates do not decide the same:\n  ${found.join('\n  ')}\nBring test/bench/peers and test/bench/people.ts in line with rules/decisions/renewal.ts.`,
    );
  const ms = await timed(
    {
      ours: (turn) => ways.ours(caseOf(turn)),
      boolean: (turn) => ways.boolean(caseOf(turn)),
      jsonRulesEngine: (turn) => ways.jsonRulesEngine(caseOf(turn)),
      publicodes: (turn) => ways.publicodes(caseOf(turn)),
      scan: (turn) => datesOf(renewal, caseOf(turn).answers, caseOf(turn).on),
      empty: () => missingFields(decide(renewal, {}, on)),
      halfTold: () => missingFields(decide(renewal, halfTold, on)),
    },
    cases.length,
  );
  return report(ms, cases.length);
}

type Figures = Record<keyof typeof ways | 'scan' | 'empty' | 'halfTold', number>;

const rounded = (figure: number): number => Number(figure.toPrecision(3));
const micro = (ms: number): number => rounded(ms * 1000);

function report({ ours, boolean, jsonRulesEngine, publicodes, scan, empty, halfTold }: Figures, agreedOn: number): Measured {
  const json = {
    bench: 'rules',
    unit: 'µs',
    decision: { ours: micro(ours), boolean: micro(boolean), jsonRulesEngine: micro(jsonRulesEngine), publicodes: micro(publicodes) },
    ratios: {
      timesBoolean: rounded(ours / boolean),
      timesFasterThanJsonRulesEngine: rounded(jsonRulesEngine / ours),
      timesFasterThanPublicodes: rounded(publicodes / ours),
    },
    scanMs: rounded(scan),
    nextQuestion: { empty: micro(empty), halfTold: micro(halfTold) },
    agreedOn,
  };
  const { decision, ratios, nextQuestion } = json;
  return {
    json,
    table: [
      ['renewal decision, with full findings', decision.ours, 'µs', `mean of ${agreedOn} people, on whom all four agree`],
      ['hand-written boolean', decision.boolean, 'µs', `ours takes ${ratios.timesBoolean} times as long`],
      ['json-rules-engine', decision.jsonRulesEngine, 'µs', `ours is ${ratios.timesFasterThanJsonRulesEngine} times as fast`],
      ['publicodes', decision.publicodes, 'µs', `ours is ${ratios.timesFasterThanPublicodes} times as fast`],
      ['two-year date scan', json.scanMs, 'ms', ''],
      ['next question, nothing told', nextQuestion.empty, 'µs', ''],
      ['next question, half told', nextQuestion.halfTold, 'µs', ''],
    ],
  };
}
