import { beforeEach, describe, expect, it } from '@jest/globals';
import { mtm, Person, waiver } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});

describe('the way to a verdict', () => {
  it('a freelancer with MTM: two pages', () => {
    person.say('can I renew?');
    expect(person.fields).toEqual(['employerType', 'audience']);
    person.submit({ employerType: 'freelancer', audience: 'developer' });
    expect(person.fields).toEqual(['certifications', 'anniversary', 'firstYear', 'validation', 'mtmId', 'mtmDataShown', 'lastClassOn']);
    person.submit(mtm);
    expect(person.verdict.verdict).toBe('yes');
    expect(person.verdict.dates.lastDayToAct).toBe('2022-12-13');
  });

  it('an academic with the waiver form: three pages', () => {
    person.say('我可以续期吗');
    person.submit({ employerType: 'academic', audience: '' });
    expect(person.fields).toEqual(['institutionName']);
    person.submit({ institutionName: 'Contoso University' });
    expect(person.fields).toEqual(Object.keys(waiver));
    person.submit(waiver);
    expect(person.verdict).toMatchObject({ verdict: 'yes' });
  });

  it.each([
    ['fte', ['domain', 'alias']],
    ['academic', ['institutionName']],
    ['government', ['departmentName']],
    ['imagine-academy', ['membershipId']],
    ['partner', ['partnerId']],
  ])('%s has exactly its own extra field', (employerType, fields) => {
    person.say('renew');
    person.submit({ employerType });
    expect(person.fields).toEqual(fields);
  });

  it.each(['freelancer', 'other'])('%s has none', (employerType) => {
    person.say('renew');
    person.submit({ employerType });
    expect(person.fields).toContain('certifications');
  });

  it('what is told early is not asked again', () => {
    person.say('renew');
    person.submit({ employerType: 'academic', institutionName: 'Contoso University', ...waiver });
    expect(person.verdict.verdict).toBe('yes');
  });

  it('a no that is clear asks nothing more', () => {
    person.say('renew');
    person.submit({ employerType: 'freelancer' });
    person.submit({
      certifications: 'AZ-900',
      anniversary: '2022-12-13',
      validation: 'none',
      mtmId: '',
      mtmDataShown: '',
      lastClassOn: '',
    });
    expect(person.verdict.verdict).toBe('no');
  });

  it('a no that is clear does not ask for the rest of the profile either', () => {
    person.say('renew');
    person.submit({ employerType: 'academic', coursesTaught: '0' });
    expect(person.verdict.verdict).toBe('no');
  });

  it('no course taught leaves the rest of the waiver form empty, and says no', () => {
    person.say('renew');
    person.submit({ employerType: 'government', departmentName: 'Schools' });
    person.submit({});
    person.submit({
      ...Object.fromEntries(Object.keys(waiver).map((field) => [field, ''])),
      certifications: 'P-42',
      anniversary: '2022-12-13',
      coursesTaught: '0',
    });
    expect(person.verdict).toMatchObject({
      verdict: 'no',
      reasons: expect.arrayContaining([expect.objectContaining({ requirement: 'teaching', verdict: 'no' })]),
    });
  });
});

describe('wrong input on the waiver form', () => {
  beforeEach(() => {
    person.say('renew');
    person.submit({ employerType: 'academic', institutionName: 'Contoso University' });
  });

  it.each([
    ['a course 366 days ago', { courseDate: '2021-09-30' }, { courseDate: 'before-window' }],
    ['0 participants', { participants: '0' }, { participants: 'too-small' }],
    ['−3 participants', { participants: '-3' }, { participants: 'too-small' }],
    ['“ten” participants', { participants: 'ten' }, { participants: 'not-a-whole-number' }],
    ['30 February', { courseDate: '2022-02-30' }, { courseDate: 'no-such-day' }],
    ['a date in the future', { courseDate: '2022-10-02' }, { courseDate: 'in-future' }],
    ['an address without a domain', { managerEmail: 'kim@' }, { managerEmail: 'not-an-address' }],
    ['an empty name', { managerName: '' }, { managerName: 'empty' }],
    ['a name of blanks', { managerName: '  ' }, { managerName: 'empty' }],
    [
      'several at once',
      { participants: '0', managerEmail: 'kim', courseDate: '' },
      { participants: 'too-small', managerEmail: 'not-an-address', courseDate: 'empty' },
    ],
  ])('%s: a message at its field, and nothing typed is lost', (_, wrong, problems) => {
    person.submit({ ...waiver, ...wrong });
    expect(person.problems).toEqual(problems);
    const shown = Object.fromEntries(person.page.fields.map(({ field, value }) => [field, value]));
    const typed = { ...waiver, certifications: ['P-43'], firstYear: false, coursesTaught: 2, participants: 10 };
    expect(shown).toEqual({ ...typed, ...wrong });
    person.submit(Object.fromEntries(Object.keys(wrong).map((field) => [field, waiver[field as keyof typeof waiver]])));
    expect(person.verdict.verdict).toBe('yes');
  });

  it('365 days ago is in time', () => {
    person.submit({ ...waiver, courseDate: '2021-10-01' });
    expect(person.verdict.verdict).toBe('yes');
  });

  it('an empty institution', () => {
    person.say('start over');
    person.submit({ employerType: 'academic' });
    person.submit({ institutionName: '' });
    expect(person.problems).toEqual({ institutionName: 'empty' });
  });

  it('several certifications survive a form that shows the first', () => {
    person.submit({ ...waiver, certifications: 'AZ-104; Azure Developer Associate', anniversary: '' });
    expect(person.problems).toEqual({ anniversary: 'empty' });
    person.submit({ ...waiver, certifications: 'AZ-104' });
    expect(person.verdict.verdict).toBe('yes');
  });

  it('an employer type that does not exist', () => {
    person.say('start over');
    person.submit({ employerType: 'pirate' });
    expect(person.problems).toEqual({ employerType: 'not-a-choice' });
  });

  it('a form sent empty names what is needed, and only that', () => {
    person.submit({});
    expect(person.problems).toEqual({ certifications: 'empty', anniversary: 'empty', coursesTaught: 'empty' });
  });
});

describe('changing answers afterwards', () => {
  beforeEach(() => {
    person.say('renew');
    person.submit({ employerType: 'freelancer', audience: 'developer' });
    person.submit(mtm);
    person.say('can I renew?');
  });

  it('goes through the pages again, all filled in', () => {
    expect(person.page.fields[0]).toMatchObject({ field: 'employerType', value: 'freelancer' });
    person.submit({ employerType: 'other', audience: 'developer' });
    expect(person.page.fields.find(({ field }) => field === 'mtmId')).toMatchObject({ value: 'vkim' });
    person.submit({ ...mtm, lastClassOn: '2020-01-01' });
    expect(person.verdict.verdict).toBe('no');
  });

  it('another employer type brings its own pages', () => {
    person.submit({ employerType: 'academic', audience: '' });
    expect(person.fields).toEqual(['institutionName']);
    person.submit({ institutionName: 'Contoso University' });
    expect(person.fields).toContain('managerEmail');
    expect(person.fields).not.toContain('mtmId');
    expect(person.page.earlier).toEqual(['employerType', 'institutionName']);
  });

  it('what belonged to the former employer type is not shown as told', () => {
    person.submit({ employerType: 'academic' });
    person.submit({ institutionName: 'Contoso University' });
    person.submit(waiver);
    person.say('can I renew?');
    person.submit({ employerType: 'freelancer', audience: 'developer' });
    expect(person.page.earlier).toEqual(['employerType', 'audience']);
  });
});

it('a page that is no more leads to the first one that is needed, with all answers', () => {
  person.say('renew');
  person.submit({ employerType: 'freelancer', audience: 'developer' });
  const { interview } = person.state;
  person.state = { ...person.state, interview: interview && { ...interview, page: 'page-of-an-earlier-version' } };
  person.say('help');
  expect(person.fields).toContain('certifications');
  person.submit(mtm);
  expect(person.verdict.verdict).toBe('yes');
});
