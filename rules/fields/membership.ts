/** What a trainer or an Alumnus may tell: who they are, what they hold, what they taught. */
import { resolveCertification } from '../certifications.ts';
import { at } from '../dated.ts';
import { type Day, daysBetween, plusDays } from '../days.ts';
import { countryNamed } from '../fees/countries.ts';
import { asDayText, asText, type Parsed, problem } from '../input.ts';
import { resolveSkillsCertificate } from '../instructional-skills.ts';
import { classWindow } from '../values.ts';
import {
  choice,
  dayWithinTwoYears,
  emailAddress,
  type FieldSpec,
  name,
  names,
  notAhead,
  number,
  pastDay,
  text,
  wholeNumber,
  yesNo,
} from './field.ts';

export const employerTypes = ['fte', 'academic', 'freelancer', 'government', 'imagine-academy', 'partner', 'other'] as const;

/** A course for the waiver form has to lie within the days that count [G-70]. */
const courseDay: FieldSpec<Day> = { ...pastDay, read: (raw, on) => insideWindow(notAhead(asDayText(raw), on), on) };

const country: FieldSpec<string> = {
  ...text,
  kind: 'name',
  read: (raw) => {
    const read = asText(raw);
    if ('problem' in read) return read;
    const code = countryNamed(read.value);
    return code ? { value: code } : problem('not-a-country', { typed: read.value });
  },
};

/** The Chinese page has several names for one thing (C-11). */
const memberships = {
  'Microsoft Certified Trainer': 'mct',
  'Microsoft 认证讲师': 'mct',
  'Microsoft 认证培训师': 'mct',
  'MCT Alumni': 'alumni',
  MCT校友会: 'alumni',
  校友会: 'alumni',
} as const;

export const membershipFields = {
  status: choice(['never', 'mct', 'alumni'], memberships),
  periodPassed: yesNo,
  teachingNow: yesNo,
  teachingProof: yesNo,
  goodStanding: yesNo,

  employerType: choice(employerTypes),
  alias: text,
  domain: text,
  institutionName: text,
  departmentName: text,
  membershipId: text,
  partnerId: text,
  audience: choice(['developer', 'it-professional', 'dynamics']),
  microsoftEmployee: yesNo,
  expertise: text,

  /** Ids of listed certifications, and the person's own words for any other. */
  certifications: names(resolveCertification),
  coversEachCourse: yesNo,
  /** The id of a listed one, `none`, or the person's own words. */
  instructionalCertificate: name(resolveSkillsCertificate),
  collegeStaff: yesNo,
  earlierSkillsProof: yesNo,
  /** Years of teaching that a reference speaks for; 0 without a reference. */
  referenceYears: number({ min: 0, max: 60 }),
  referenceFrom: choice(['customer', 'manager', 'colleague', 'university', 'other']),

  anniversary: dayWithinTwoYears,
  firstYear: yesNo,
  validation: choice(['mtm', 'survey', 'none'], {
    'Metrics That Matter': 'mtm',
    'Digital Skills': 'mtm',
    DST: 'mtm',
    Slideshare: 'mtm',
    SHT: 'mtm',
    重要指标: 'mtm',
    'survey tool': 'survey',
    'another survey tool': 'survey',
    'any other survey tool': 'survey',
    调查工具: 'survey',
    考量工具: 'survey',
    其他考量工具: 'survey',
    任何其他考量工具: 'survey',
    其他调查工具: 'survey',
    问卷: 'survey',
  }),
  mtmId: text,
  mtmDataShown: yesNo,
  lastClassOn: pastDay,
  coursesTaught: wholeNumber({ min: 0, max: 9999 }),
  courseName: text,
  courseDate: courseDay,
  participants: wholeNumber({ min: 1, max: 99_999 }),
  organisation: text,
  managerName: text,
  managerEmail: emailAddress,

  skillsApproved: yesNo,
  proofSubmittedOn: pastDay,
  submitted: yesNo,
  paid: yesNo,
  passcodeSentOn: pastDay,

  membership: choice(['mct', 'alumni'], memberships),
  /** ISO 3166-1, two letters. */
  country,

  uploadFor: choice(['enrolment-proof', 'renewal-report']),
  /** The ending of the file's name, without the dot. */
  fileFormat: { ...text, read: asEnding },
  fileMegabytes: number({ min: 0, max: 100_000 }),

  subject: choice([
    'application',
    'payment',
    'benefits',
    'requirements',
    'general',
    'mos-without-mcid',
    'unknown-organisation-id',
    'account-not-recognised',
    'partner-profile',
    'kpi-mismatch',
    'directory',
    'licensing-price',
    'licensing-adding',
    'academic-packs',
    'certification-policy',
    'local-community',
  ]),
};

function insideWindow(parsed: Parsed<Day>, on: Day): Parsed<Day> {
  const window = at(classWindow, on)?.value;
  if ('problem' in parsed || window === undefined) return parsed;
  const days = daysBetween(parsed.value, on);
  return days <= window ? parsed : problem('before-window', { day: parsed.value, days, window, since: plusDays(on, -window) });
}

function asEnding(raw: unknown): Parsed<string> {
  const read = asText(raw);
  return 'problem' in read ? read : { value: read.value.toLowerCase().replace(/^.*\./, '') };
}
