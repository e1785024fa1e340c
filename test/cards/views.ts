/** Every kind of view, among them the fullest ones a person could bring about. */
import type { View } from '../../dialogs/view.ts';
import { mtm, Person, waiver } from '../dialogs/person.ts';

const employers = ['fte', 'academic', 'freelancer', 'government', 'imagine-academy', 'partner', 'other'];
const extra = {
  domain: 'EUROPE',
  alias: 'kim',
  institutionName: 'Contoso',
  departmentName: 'Schools',
  membershipId: '123',
  partnerId: '456',
};

const wide = (character: string, length = 200) => character.repeat(length);
const worst = {
  certifications: wide('W'),
  courseName: wide('課'),
  organisation: wide('W'),
  managerName: wide('🎓', 100),
  managerEmail: `${wide('k', 60)}@${wide('c', 60)}.com`,
};

export function everyView(): [string, View][] {
  const views: [string, View][] = [];
  const see = (name: string, lead: (person: Person) => void) => {
    const person = new Person();
    person.say('renew');
    lead(person);
    for (const { view } of person.effects) views.push([`${name}, ${view.kind}`, view]);
  };
  see('start', () => {});
  for (const employerType of employers) {
    see(employerType, (person) => person.submit({ employerType, audience: 'developer' }));
    see(`${employerType}, form`, (person) => person.submit({ employerType, ...extra }));
    see(`${employerType}, yes`, (person) => person.submit({ employerType, ...extra, ...mtm, ...waiver }));
    see(`${employerType}, no`, (person) =>
      person.submit({
        employerType,
        ...extra,
        ...mtm,
        ...waiver,
        certifications: 'AZ-900',
        lastClassOn: '2020-01-01',
        coursesTaught: '0',
        anniversary: '2022-01-01',
      }),
    );
    see(`${employerType}, everything wrong`, (person) => {
      person.submit({ employerType, ...Object.fromEntries(Object.keys(extra).map((field) => [field, wide('x', 199)])) });
      person.submit(Object.fromEntries(Object.keys({ ...mtm, ...waiver }).map((field) => [field, wide('ж', 300)])));
    });
    see(`${employerType}, longest`, (person) => person.submit({ employerType, ...extra, ...mtm, ...waiver, ...worst, mtmId: wide('m') }));
    see(`${employerType}, longest form`, (person) => {
      person.submit({
        employerType,
        ...Object.fromEntries(Object.keys(extra).map((field) => [field, wide('W')])),
        ...mtm,
        ...waiver,
        ...worst,
        courseDate: '2021-09-30',
        lastClassOn: 'x',
      });
    });
  }
  see('old card', (person) => person.submit({}, { interview: 'renew', page: 'profile', rev: 1, token: 'old' }));
  see('cancel', (person) => {
    person.submit({ employerType: 'other' });
    person.say('cancel');
  });
  see('cancelled', (person) => person.say('cancel'));
  see('help', (person) => person.say('help'));
  see('nonsense', (person) => person.say('quack'));
  see('started over', (person) => person.say('start over'));
  for (const note of ['welcome', 'not-understood', 'nothing-to-cancel', 'nothing-to-start-over', 'personal-only', 'out-of-date'] as const)
    views.push([note, { kind: 'menu', note }]);
  for (const remark of ['language-changed', 'card-out-of-date', 'use-the-card', 'started-over'] as const)
    views.push([remark, { kind: 'remark', remark }]);
  return views;
}
