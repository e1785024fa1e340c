import { expect, it } from '@jest/globals';
import { render } from '../../cards/render.ts';
import { languages } from '../../dialogs/language.ts';
import type { CardRef } from '../../dialogs/view.ts';
import { mtm, Person, waiver } from './person.ts';

/** A fixed sequence of numbers between 0 and 1, so that a walk that fails can be walked again. */
function numbers(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const good: Record<string, unknown> = {
  ...mtm,
  ...waiver,
  employerType: 'academic',
  audience: 'developer',
  ...{ domain: 'EUROPE', alias: 'kim', institutionName: 'Contoso', departmentName: 'Schools', membershipId: '1', partnerId: '2' },
};
const strange: Record<string, readonly unknown[]> = {
  employerType: ['fte', 'freelancer', 'government', 'imagine-academy', 'partner', 'other', '', 'pirate'],
  certifications: ['AZ-900', 'newer-role-based', 'Azure Juggling Associate', '', 'mcsa-web-applications', ['P-42', 'x']],
  anniversary: ['2022-01-01', '', '2022-02-30', '2122-01-01'],
  firstYear: ['true', ''],
  validation: ['survey', 'none', ''],
  lastClassOn: ['2021-09-30', '2021-11-01', '2023-01-01', ''],
  coursesTaught: ['0', '-1', '', 5],
  courseDate: ['2021-09-30', '', '2021-11-02'],
};
const anything = ['', ' ', 'ten', '0', '${x}', 'x'.repeat(250), 'kim@', null, true, {}];
const words = ['help', 'cancel', 'yes', 'no', 'start over', 'renew', '中文', 'English', 'quack', 'hi', '可以续期吗', '', 'x'.repeat(3000)];
const verbs = ['start', 'change', 'cancel', 'keep', 'start-over', 'language'] as const;

it.each([1, 2, 3])('walk %i: 2,000 steps of words, good, bad and old cards end in no exception, no silence and no dead end', (seed) => {
  const random = numbers(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const person = new Person();
  const cards: CardRef[] = [];

  const inputs = () =>
    Object.fromEntries(
      Object.keys(good)
        .filter(() => random() < 0.6)
        .map((field) => [field, random() < 0.5 ? good[field] : pick([...(strange[field] ?? []), ...anything])]),
    );

  for (let taken = 0; taken < 2000; taken += 1) {
    const kind = random();
    const ref = random() < 0.7 ? cards.at(-1) : pick(cards);
    if (kind < 0.25) person.say(pick(words));
    else if (kind < 0.8) person.submit(inputs(), ref);
    else person.press(pick(verbs), ref);

    expect(person.effects.length).toBeGreaterThan(0);
    for (const { view } of person.effects) {
      if ('ref' in view) cards.push(view.ref);
      if (taken % 20 === 0)
        for (const language of languages) expect(JSON.stringify(render(view, language).card).length * 2).toBeLessThanOrEqual(25_000);
    }
    if (taken % 100 === 0) {
      const here = person.state;
      person.say('renew');
      for (let pages = 0; person.view.kind === 'page' && pages < 4; pages += 1)
        person.submit(Object.fromEntries(person.fields.map((field) => [field, good[field]])));
      expect(person.verdict.verdict).not.toBe('unknown');
      person.state = here;
    }
  }
});
