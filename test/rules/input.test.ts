import { expect, it } from '@jest/globals';
import { type Answers, applicantSchema, type Field, isField, kindOf, readField } from '../../rules/applicant.ts';
import type { FieldKind } from '../../rules/fields/field.ts';

const on = '2022-10-01';
const letters = [...'abcdefghijklmnopqrstu'];

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
  ['an address with a long domain', 'managerEmail', 'kim@mail.eu.contoso.com', 'kim@mail.eu.contoso.com'],
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
  ['the same one, then another', 'certifications', 'P-42; AZ-104', ['azure-administrator-associate', 'AZ-104']],
  ['names with nothing between two commas', 'certifications', 'AZ-900, ,AZ-104', ['AZ-900', 'AZ-104']],
  ['names with Chinese commas', 'certifications', 'AZ-900，AZ-104、AZ-204；AZ-305', ['AZ-900', 'AZ-104', 'AZ-204', 'AZ-305']],
  ['a number among names', 'certifications', ['AZ-900', 365], ['AZ-900', '365']],
  ['20 names', 'certifications', letters.slice(0, 20), letters.slice(0, 20)],
  ['200 characters', 'institutionName', 'x'.repeat(200), 'x'.repeat(200)],
  ['text in full width as it was typed', 'mtmId', ' ｖｋｉｍ ', 'ｖｋｉｍ'],
  ['a number for text', 'mtmId', 12, '12'],
  ['a sign alone', 'mtmId', '+', '+'],
  ['a number with blanks around it', 'participants', ' 12 ', 12],
  ['one participant', 'participants', '1', 1],
  ['as many participants as there may be', 'participants', '99999', 99_999],
  ['a choice by the name that a document gives it', 'status', 'MCT Alumni', 'alumni'],
  ['it in Chinese', 'membership', '校友会', 'alumni'],
  ['several choices, in the order of the list', 'exams', 'mcp, MOS', ['mos', 'mcp']],
  ['several choices with other signs between', 'exams', 'mos；mta、mce，mcp  fundamentals', ['mos', 'mta', 'mce', 'mcp', 'fundamentals']],
  ['several choices of a card', 'exams', ['mta', 'mta', 'mce'], ['mta', 'mce']],
  ['several choices with nothing behind the last comma', 'exams', 'mos, mta, ', ['mos', 'mta']],
  ['a fraction', 'fileMegabytes', '10.25', 10.25],
  ['a fraction with a comma', 'fileMegabytes', '9,5', 9.5],
  ['nothing at all, as a number', 'fileMegabytes', '0', 0],
  ['the largest file there may be', 'fileMegabytes', '100000', 100_000],
  ['the ending of a file’s name', 'fileFormat', 'Report.final.DOCX', 'docx'],
  ['an ending with its dot', 'fileFormat', '.pdf', 'pdf'],
  ['a link', 'landingPage', 'https://contoso.com/microsoft?a=1', 'https://contoso.com/microsoft?a=1'],
  ['a link in capitals', 'landingPage', 'HTTP://contoso.com', 'HTTP://contoso.com'],
  ['a link that holds another', 'landingPage', 'contoso.com/?to=https://fabrikam.com', 'https://contoso.com/?to=https://fabrikam.com'],
  ['a link without https://', 'landingPage', 'contoso.com/microsoft', 'https://contoso.com/microsoft'],
  ['an address of as many characters as there may be', 'managerEmail', `${'k'.repeat(64)}@contoso.com`, `${'k'.repeat(64)}@contoso.com`],
  ['a country by its name', 'country', 'Germany', 'DE'],
  ['a country in Chinese', 'country', '德国', 'DE'],
  ['a day in full-width digits', 'lastClassOn', '２０２２-０５-０２', '2022-05-02'],
  ['an anniversary two years ahead', 'anniversary', '2024-10-01', '2024-10-01'],
  ['a certificate of skill by its short name', 'instructionalCertificate', 'CTT+', 'comptia-ctt'],
  ['a certificate of skill that nobody knows', 'instructionalCertificate', 'Contoso Trainer', 'Contoso Trainer'],
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
  ['21 certifications', 'certifications', letters, 'too-many', { max: 20 }],
  ['a certification of 201 characters', 'certifications', ['x'.repeat(201)], 'too-long', { max: 200 }],
  ['commas alone', 'certifications', ', ,', 'empty', {}],
  ['choices that are none', 'exams', '', 'empty', {}],
  ['one choice among several that is none', 'exams', 'mos, pirate', 'not-a-choice', { typed: 'pirate' }],
  ['a number with letters behind', 'participants', '12x', 'not-a-whole-number', { typed: '12x' }],
  ['a number with letters before', 'participants', 'x12', 'not-a-whole-number', { typed: 'x12' }],
  ['a size in words', 'fileMegabytes', 'large', 'not-a-number', { typed: 'large' }],
  ['a size with its unit', 'fileMegabytes', '10MB', 'not-a-number', { typed: '10MB' }],
  ['a size with a sign before', 'fileMegabytes', '~10', 'not-a-number', { typed: '~10' }],
  ['a size that ends with its point', 'fileMegabytes', '10.', 'not-a-number', { typed: '10.' }],
  ['a size below nothing', 'fileMegabytes', '−0,5', 'too-small', { typed: '−0,5', min: 0 }],
  ['a size beyond all files', 'fileMegabytes', '100000.5', 'too-large', { typed: '100000.5', max: 100_000 }],
  ['a link that is no page', 'landingPage', 'ftp://contoso.com', 'not-a-link', { typed: 'ftp://contoso.com' }],
  ['a link that runs something', 'landingPage', 'javascript:alert(1)', 'not-a-link', { typed: 'javascript:alert(1)' }],
  ['a link that only ends like one', 'landingPage', 'xhttp://contoso.com', 'not-a-link', { typed: 'xhttp://contoso.com' }],
  ['a link that only begins like one', 'landingPage', 'httpx://contoso.com', 'not-a-link', { typed: 'httpx://contoso.com' }],
  ['words for a link', 'landingPage', 'our page', 'not-a-link', { typed: 'our page' }],
  ['a link too long with its https://', 'landingPage', `contoso.com/${'x'.repeat(185)}`, 'not-a-link', expect.anything() as object],
  ['an address with a blank in it', 'managerEmail', 'kim lee@contoso.com', 'not-an-address', { typed: 'kim lee@contoso.com' }],
  ['an address with text behind', 'managerEmail', 'kim@contoso.com kim', 'not-an-address', { typed: 'kim@contoso.com kim' }],
  ['a country that is none', 'country', 'Atlantis', 'not-a-country', { typed: 'Atlantis' }],
  ['no country', 'country', '', 'empty', {}],
  ['no ending', 'fileFormat', ' ', 'empty', {}],
  ['no certificate of skill', 'instructionalCertificate', '', 'empty', {}],
  ['no class', 'lastClassOn', '', 'empty', {}],
  ['a day without its zeros', 'lastClassOn', '2022-5-2', 'not-a-date', { typed: '2022-5-2' }],
  ['a day with more before it', 'lastClassOn', 'on 2022-05-02', 'not-a-date', { typed: 'on 2022-05-02' }],
  ['a day with a time behind it', 'lastClassOn', '2022-05-02T10:00', 'not-a-date', { typed: '2022-05-02T10:00' }],
  ['an anniversary in words', 'anniversary', 'soon', 'not-a-date', { typed: 'soon' }],
  ['an anniversary a day more than two years ahead', 'anniversary', '2024-10-02', 'too-far-ahead', { day: '2024-10-02' }],
  ['a course day in words', 'courseDate', 'soon', 'not-a-date', { typed: 'soon' }],
])('refuses %s', (_, field, raw, code, values) => expect(readField(field, raw, on)).toEqual({ problem: { code, values } }));

it('quotes no more than the start of a long text', () => {
  expect(readField('participants', 'many '.repeat(30), on)).toEqual({
    problem: { code: 'not-a-whole-number', values: { typed: `${'many '.repeat(8).slice(0, 29)}…` } },
  });
});

it('quotes 30 characters in full', () => {
  const typed = 'many '.repeat(6).trim().padEnd(30, '!');
  expect(readField('participants', typed, on)).toMatchObject({ problem: { values: { typed } } });
});

it.each([
  [true, ['yes', 'Y', 'TRUE', '1', 1, true, '是', '有']],
  [false, ['no', 'N', 'False', '0', 0, false, '否', '没有']],
])('reads %s in many words', (value, words) => {
  for (const word of words) expect(readField('firstYear', word, on)).toEqual({ value });
});

it('before the documents, a course may lie as far back as it likes', () =>
  expect(readField('courseDate', '2015-01-01', '2019-11-25')).toEqual({ value: '2015-01-01' }));

it.each<[Field, FieldKind]>([
  ['status', 'choice'],
  ['exams', 'choices'],
  ['firstYear', 'yes-no'],
  ['mtmId', 'text'],
  ['managerEmail', 'text'],
  ['landingPage', 'text'],
  ['fileFormat', 'text'],
  ['instructionalCertificate', 'name'],
  ['country', 'name'],
  ['certifications', 'names'],
  ['participants', 'number'],
  ['fileMegabytes', 'number'],
  ['anniversary', 'day'],
  ['lastClassOn', 'day'],
  ['courseDate', 'day'],
  ['codeEventOn', 'day'],
])('%s is a field of the kind %s', (field, kind) => expect([isField(field), kindOf(field)]).toEqual([true, kind]));
it.each(['pirate', 'toString', ''])('“%s” is no field', (name) => expect(isField(name)).toBe(false));

it.each<[string, Answers, readonly unknown[]]>([
  ['text', { mtmId: 'x'.repeat(200) }, ['', 'x'.repeat(201), 12]],
  [
    'a link',
    { landingPage: 'http://contoso.com' },
    ['ftp://contoso.com', 'xhttp://contoso.com', 'httpx://contoso.com', `https://contoso.com/${'x'.repeat(200)}`],
  ],
  ['an address', { managerEmail: 'kim@contoso.com' }, ['kim@', '']],
  ['yes or no', { firstYear: false }, ['no', 0]],
  ['a choice', { status: 'mct' }, ['pirate', '']],
  ['choices', { exams: ['mos'] }, [[], ['pirate'], 'mos']],
  ['a name', { instructionalCertificate: 'none' }, ['', 'x'.repeat(201)]],
  ['names', { certifications: letters.slice(0, 20) }, [[], letters, [''], 'AZ-900']],
  ['a whole number', { participants: 99_999 }, [0, 100_000, 1.5, '5']],
  ['a number', { fileMegabytes: 0.5 }, [-0.5, 100_001, '5']],
  ['a day', { lastClassOn: '2022-05-02' }, ['2022-02-30', '2022-5-2', '']],
])('keeps %s, and nothing else in its place', (_, answers, others) => {
  const [field = ''] = Object.keys(answers);
  expect(applicantSchema.safeParse(answers)).toMatchObject({ success: true, data: answers });
  expect(others.filter((value) => applicantSchema.safeParse({ [field]: value }).success)).toEqual([]);
});
