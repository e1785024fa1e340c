import { describe, expect, it } from '@jest/globals';
import { choices as english, certificationOutsideTheList as outsideEnglish } from '../../../cards/words/en/choices.ts';
import { fields as englishFields } from '../../../cards/words/en/fields.ts';
import { choices as chinese, certificationOutsideTheList as outsideChinese } from '../../../cards/words/zh/choices.ts';
import { fields as chineseFields } from '../../../cards/words/zh/fields.ts';
import { understand } from '../../../dialogs/typed/understand.ts';
import { choicesOf, type Field, fields, kindOf, readField } from '../../../rules/applicant.ts';
import { certifications } from '../../../rules/certifications.ts';
import { countries, countryName } from '../../../rules/fees/countries.ts';
import { skillsCertificates } from '../../../rules/instructional-skills.ts';

const on = '2022-10-01';
const alone = (field: Field, text: string) => understand(text, { open: [field], shown: [field] }, on);
const read = (field: Field, text: string) => {
  const { sure, unsure, rest } = alone(field, text);
  return { read: sure.map((each) => [each.field, readField(each.field, each.raw, on)]), unsure, rest };
};

describe('a choice as a card prints it', () => {
  const labels = [english, chinese].flatMap((language) =>
    Object.entries(language).flatMap(([field, choices]) =>
      Object.entries(choices).map(([choice, label]) => [field as Field, label as string, choice] as const),
    ),
  );
  it.each(labels)('%s: %s', (field, label, choice) => {
    const value = kindOf(field) === 'choices' ? [choice] : choice;
    expect(read(field, label)).toEqual({ read: [[field, { value }]], unsure: [], rest: '' });
  });
});

describe('a choice by its code', () => {
  it.each(fields.flatMap((field) => choicesOf(field).map((choice) => [field, choice] as const)))('%s: %s', (field, choice) => {
    const value = kindOf(field) === 'choices' ? [choice] : choice;
    expect(read(field, choice)).toEqual({ read: [[field, { value }]], unsure: [], rest: '' });
  });
});

describe('a label with a value', () => {
  const samples = {
    'yes-no': 'yes',
    text: 'Contoso',
    name: 'CTT+',
    names: 'MCSE: Productivity',
    number: '3',
    day: '2022-09-01',
    choice: '',
    choices: '',
  };
  const special: { [F in Field]?: string } = {
    managerEmail: 'kim@contoso.com',
    landingPage: 'www.contoso.com',
    country: 'Germany',
    kpiYear: '2022',
  };
  const labels = [englishFields, chineseFields].flatMap((language, index) =>
    fields.flatMap((field) => [': ', '：', index === 0 ? ' = ' : '是'].map((joint) => [language[field].label + joint, field] as const)),
  );
  it.each(labels)('%s%s', (label, field) => {
    const value = special[field] ?? (samples[kindOf(field)] || (choicesOf(field)[0] ?? ''));
    const { sure, unsure, rest } = alone(field, label + value);
    expect({ fields: sure.map((each) => each.field), unsure, rest }).toEqual({ fields: [field], unsure: [], rest: '' });
    expect(readField(field, sure[0]?.raw, on)).toEqual(readField(field, value === 'CTT+' ? 'comptia-ctt' : value, on));
  });
});

describe('a statement that is a yes', () => {
  const statements = [englishFields, chineseFields].flatMap((language) =>
    fields.filter((field) => kindOf(field) === 'yes-no').map((field) => [language[field].label, field] as const),
  );
  it.each(statements)('%s', (label, field) =>
    expect(read(field, label)).toEqual({ read: [[field, { value: true }]], unsure: [], rest: '' }),
  );
});

it.each(certifications.map(({ name, id }) => [name, id]))('the certification %s', (name, id) =>
  expect(read('certifications', `I hold ${name}.`)).toEqual({ read: [['certifications', { value: [id] }]], unsure: [], rest: '' }),
);

it.each([outsideEnglish, outsideChinese].flatMap((words) => Object.entries(words)))(
  'a certification outside the list: %s, %s',
  (value, label) => expect(read('certifications', label)).toEqual({ read: [['certifications', { value: [value] }]], unsure: [], rest: '' }),
);

it.each(skillsCertificates.map(({ name, id }) => [name, id]))('the certificate %s', (name, id) =>
  expect(read('instructionalCertificate', name)).toEqual({ read: [['instructionalCertificate', { value: id }]], unsure: [], rest: '' }),
);

it('every country, in English and Chinese', () => {
  for (const code of countries)
    for (const language of ['en', 'zh-Hans'])
      expect([code, read('country', countryName(code, language))]).toEqual([
        code,
        { read: [['country', { value: code }]], unsure: [], rest: '' },
      ]);
});
