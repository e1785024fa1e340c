import { describe, expect, it } from '@jest/globals';
import { fields as english } from '../../../cards/words/en/fields.ts';
import { fields as chinese } from '../../../cards/words/zh/fields.ts';
import { fieldNamed } from '../../../dialogs/typed/field-names.ts';
import { type Field, fields } from '../../../rules/applicant.ts';

it.each<[string, Field]>([
  ['employer type', 'employerType'],
  ['Employer Type', 'employerType'],
  ['my employer', 'employerType'],
  ['雇主类型', 'employerType'],
  ['我的雇主', 'employerType'],
  ['my anniversary', 'anniversary'],
  ['the anniversary date', 'anniversary'],
  ['周年日', 'anniversary'],
  ['the MTM ID', 'mtmId'],
  ['MTM-ID', 'mtmId'],
  ['DSTID', 'mtmId'],
  ['the date of my last class', 'lastClassOn'],
  ['最近一次授课', 'lastClassOn'],
  ["my manager's email", 'managerEmail'],
  ['manager’s name', 'managerName'],
  ['经理的邮箱', 'managerEmail'],
  ['the name of my school please', 'institutionName'],
  ['number of participants', 'participants'],
  ['学员人数', 'participants'],
  ['courses taught', 'coursesTaught'],
  ['lastClassOn', 'lastClassOn'],
  ['country', 'country'],
  ['my certification', 'certifications'],
  ['授课对象', 'audience'],
])('%s', (text, field) => expect(fieldNamed(text)).toBe(field));

it.each(['', 'banana', 'my', '我的', 'tell me a joke', 'employer type academic', 'x'.repeat(3000)])('no field: %s', (text) =>
  expect(fieldNamed(text)).toBeUndefined(),
);

describe('a name of several fields means the one in question', () => {
  it.each<[string, Field[], Field | undefined]>([
    ['anniversary', ['partnerAnniversary', 'kpisMet'], 'partnerAnniversary'],
    ['date', ['codeEventOn', 'codeEvent'], 'codeEventOn'],
    ['learning option', ['currentLevel'], 'currentLevel'],
    ['employer type', ['anniversary'], undefined],
  ])('%s among %j', (text, among, field) => expect(fieldNamed(text, among)).toBe(field));
});

describe('what the cards call a field', () => {
  it.each(
    fields.flatMap((field) => [
      [english[field].label, field],
      [chinese[field].label, field],
    ]),
  )('%s', (label, field) => expect(fieldNamed(label)).toBe(field));
});
