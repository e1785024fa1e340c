/** The states a conversation can be in when somebody says or presses something: how to come there, by name. */
import { mtm, Person } from './person.ts';

const first = (person: Person) => person.say('renew');
const middle = (person: Person) => {
  first(person);
  person.submit({ employerType: 'freelancer', audience: 'developer' });
};
const verdict = (person: Person) => {
  middle(person);
  person.submit(mtm);
};

export const states = {
  'nothing open': () => {},
  'first page': first,
  middle,
  'a mistake to mend': (person) => {
    middle(person);
    person.submit({ ...mtm, lastClassOn: 'soon' });
  },
  'a doubt to clear': (person) => {
    middle(person);
    person.say('change the anniversary to 11/12/2022');
  },
  'a cancel to confirm': (person) => {
    middle(person);
    person.say('cancel');
  },
  'one answer being changed': (person) => {
    verdict(person);
    person.press('change', person.card, 'validation');
  },
  verdict,
  'the pages gone through again': (person) => {
    verdict(person);
    person.say('renew');
  },
  'another interview while the first one waits': (person) => {
    middle(person);
    person.say('what does it cost?');
  },
  'back after more than a day': (person) => {
    middle(person);
    person.context = { ...person.context, now: person.context.now + 25 * 60 * 60 * 1000 };
    person.say('my anniversary is 13 December 2022');
  },
} as const satisfies Record<string, (person: Person) => void>;

export type StateName = keyof typeof states;
export const stateNames = Object.keys(states) as StateName[];

export function personIn(state: StateName): Person {
  const person = new Person();
  (states[state] as (person: Person) => void)(person);
  return person;
}

/** Every answer that is remembered of the open interview and of those that wait. */
export const answersOf = ({ state }: Person) =>
  [...state.parked, ...(state.interview ? [state.interview] : [])].map(({ id, answers, drafts }) => ({ id, answers, drafts }));
