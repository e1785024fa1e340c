import { expect, it } from '@jest/globals';
import { type Field, readField } from '../../rules/applicant.ts';

const on = '2022-10-01';

it.each<[string, Field, unknown, unknown]>([
  ['a choice in any case', 'employerType', 'Freelancer', 'freelancer'],
  ['text with its ends trimmed', 'institutionName', '  Contoso University ', 'Contoso University'],
  ['Markdown, emoji and template marks stay as typed', 'organisation', '**A** [x](y) ${z} 🎓', '**A** [x](y) ${z} 🎓'],
  ['a number typed as text', 'participants', '12', 12],
  ['full-width digits', 'participants', '１２', 12],
  ['no course at all', 'coursesTaught', 0, 0],
  ['a switch of a card', 'firstYear', 'true', true],
  ['no in Chinese', 'mtmDataShown', '否', false],
  ['a class today', 'lastClassOn', on, on],
  ['a course 365 days ago', 'courseDate', '2021-10-01', '2021-10-01'],
  ['a last class long ago is an answer, if not a good one', 'lastClassOn', '2015-01-01', '2015-01-01'],
  ['an anniversary in the past', 'anniversary', '2022-09-01', '2022-09-01'],
  ['an address', 'managerEmail', 'kim@contoso.com', 'kim@contoso.com'],
  ['an address of another script', 'managerEmail', '张@例子.中国', '张@例子.中国'],
  ['a certification by name', 'certifications', 'MCSA: Windows Server 2016', ['mcsa-windows-server-2016']],
  ['a certification by its fact', 'certifications', ['P-42'], ['azure-administrator-associate']],
  [
    'a name that holds a comma',
    'certifications',
    'Microsoft Certified: Dynamics 365 Supply Chain Management, Manufacturing Functional Consultant Associate',
    ['dynamics-365-supply-chain-management-manufacturing-functional-consultant-associate'],
  ],
  ['two names, one of them ours', 'certifications', 'AZ-900, Azure Developer Associate', ['AZ-900', 'azure-developer-associate']],
  ['the same one twice', 'certifications', ['P-42', 'Azure Administrator Associate'], ['azure-administrator-associate']],
])('reads %s', (_, field, raw, value) => expect(readField(field, raw, on)).toEqual({ value }));

it.each<[string, Field, unknown, string, object]>([
  ['an empty institution', 'institutionName', '', 'empty', {}],
  ['an institution of blanks', 'institutionName', '   ', 'empty', {}],
  ['an institution of invisible marks', 'institutionName', '\u200b\u202e', 'empty', {}],
  ['201 characters', 'institutionName', 'x'.repeat(201), 'too-long', { max: 200 }],
  ['200 characters as a person counts them, that take up more', 'institutionName', 'e\u0301'.repeat(150), 'too-long', { max: 200 }],
  ['an employer type that is none', 'employerType', 'pirate', 'not-a-choice', { typed: 'pirate' }],
  ['0 participants', 'participants', '0', 'too-small', { typed: '0', min: 1 }],
  ['−3 participants', 'participants', '-3', 'too-small', { typed: '-3', min: 1 }],
  ['−3 with a real minus sign', 'participants', '−3', 'too-small', { typed: '−3', min: 1 }],
  ['“ten” participants', 'participants', 'ten', 'not-a-whole-number', { typed: 'ten' }],
  ['half a participant', 'participants', '1.5', 'not-a-whole-number', { typed: '1.5' }],
  ['a crowd', 'participants', '100000', 'too-large', { typed: '100000', max: 99_999 }],
  ['minus one course', 'coursesTaught', -1, 'too-small', { typed: '-1', min: 0 }],
  ['30 February', 'courseDate', '2022-02-30', 'no-such-day', { typed: '2022-02-30' }],
  ['a date in words', 'courseDate', 'last week', 'not-a-date', { typed: 'last week' }],
  ['tomorrow', 'courseDate', '2022-10-02', 'in-future', { day: '2022-10-02', on }],
  ['a class of tomorrow', 'lastClassOn', '2022-10-02', 'in-future', { day: '2022-10-02', on }],
  [
    'a course 366 days ago',
    'courseDate',
    '2021-09-30',
    'before-window',
    { day: '2021-09-30', days: 366, window: 365, since: '2021-10-01' },
  ],
  ['an anniversary in another century', 'anniversary', '2122-10-01', 'too-far-ahead', { day: '2122-10-01' }],
  ['an address without a domain', 'managerEmail', 'kim@', 'not-an-address', { typed: 'kim@' }],
  ['an address with half a domain', 'managerEmail', 'kim@contoso', 'not-an-address', { typed: 'kim@contoso' }],
  ['an address without an @', 'managerEmail', 'kim.contoso.com', 'not-an-address', { typed: 'kim.contoso.com' }],
  ['neither yes nor no', 'mtmDataShown', 'perhaps', 'not-yes-or-no', { typed: 'perhaps' }],
  ['no certification', 'certifications', [], 'empty', {}],
  ['an object from who knows where', 'mtmId', { a: 1 }, 'empty', {}],
])('refuses %s', (_, field, raw, code, values) => expect(readField(field, raw, on)).toEqual({ problem: { code, values } }));

it('quotes no more than the start of a long text', () => {
  expect(readField('participants', 'many '.repeat(30), on)).toEqual({
    problem: { code: 'not-a-whole-number', values: { typed: `${'many '.repeat(8).slice(0, 29)}…` } },
  });
});
