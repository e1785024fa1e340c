import { describe, expect, it } from '@jest/globals';
import { understand } from '../../../dialogs/typed/understand.ts';
import type { Field } from '../../../rules/applicant.ts';

/** A Saturday. */
const on = '2022-10-01';

const pages = {
  profile: ['employerType', 'audience'],
  school: ['institutionName'],
  account: ['domain', 'alias'],
  mtm: ['certifications', 'anniversary', 'firstYear', 'validation', 'mtmId', 'mtmDataShown', 'lastClassOn'],
  waiver: ['coursesTaught', 'courseName', 'courseDate', 'participants', 'organisation', 'managerName', 'managerEmail'],
  certification: ['certifications', 'anniversary'],
  entry: ['certifications', 'instructionalCertificate', 'collegeStaff', 'referenceYears', 'referenceFrom'],
  status: ['status', 'periodPassed', 'goodStanding'],
  teaching: ['teachingNow', 'teachingProof'],
  fee: ['membership', 'country', 'employerType'],
  packs: ['exams', 'licensing', 'examCount', 'people', 'monthsLeft'],
  file: ['uploadFor', 'fileFormat', 'fileMegabytes'],
  figures: ['kpiMonth', 'kpiYear', 'unitsBought', 'invoiceNumber'],
  partner: ['deliversOutside', 'mctCount', 'goldMet', 'silverMet', 'wantedLevel', 'currentLevel'],
  directory: ['partnerName', 'landingPage', 'landingPageOwned', 'landingPageOnlyOurs'],
  code: ['codeWish', 'codeKind', 'orderedOn', 'agreementEndsOn'],
  mixed: ['mtmId', 'employerType', 'anniversary'],
  lastClass: ['lastClassOn'],
  anniversary: ['anniversary'],
  event: ['codeEventOn'],
  now: ['teachingNow'],
  reviewed: ['proofSubmittedOn', 'passcodeSentOn'],
} as const satisfies Record<string, readonly Field[]>;
type PageName = keyof typeof pages;

/** One line: what is sure, after `?` what is unsure, after `|` what is left. */
function read(text: string, page: PageName, open: readonly Field[] = pages[page]): string {
  const { sure, unsure, rest } = understand(text, { open, shown: pages[page] }, on);
  const told = (each: { field: Field; raw: string }) => `${each.field}=${each.raw}`;
  return [...sure.map(told), ...unsure.map(({ options }) => `? ${options.map(told).join(' / ')}`), ...(rest ? [`| ${rest}`] : [])].join(
    ' ',
  );
}

const table = (page: PageName, cases: readonly (readonly [string, string])[]) =>
  it.each(cases)('%s → %s', (text, expected) => expect(read(text, page)).toBe(expected));

describe('who they work for', () =>
  table('profile', [
    ['academic', 'employerType=academic'],
    ['Academic.', 'employerType=academic'],
    ['ACADEMIC', 'employerType=academic'],
    ['I work at a university', 'employerType=academic'],
    ['a high school', 'employerType=academic'],
    ["I'm self-employed", 'employerType=freelancer'],
    ['freelance', 'employerType=freelancer'],
    ['I work for myself', 'employerType=freelancer'],
    ['自由职业', 'employerType=freelancer'],
    ['我是自由职业者', 'employerType=freelancer'],
    ['我在大学工作', 'employerType=academic'],
    ['公务员', 'employerType=government'],
    ['I work for Microsoft', 'employerType=fte'],
    ['我在微软工作', 'employerType=fte'],
    ['a Microsoft Partner', 'employerType=partner'],
    ['Imagine Academy', 'employerType=imagine-academy'],
    ['other', 'employerType=other'],
    ['其他', 'employerType=other'],
    ['employer type: freelancer', 'employerType=freelancer'],
    ['My employer type is Academic', 'employerType=academic'],
    ['雇主类型是政府机构', 'employerType=government'],
    ['freelancer, developers', 'employerType=freelancer audience=developer'],
    ["I'm a freelancer and I train IT pros", 'employerType=freelancer audience=it-professional'],
    ['自由职业，主要教开发人员', 'employerType=freelancer audience=developer'],
    ['employer type: pirate', 'employerType=pirate'],
    ['government school', '? employerType=academic / employerType=government'],
    ['公立大学', '? employerType=academic / employerType=government'],
  ]));

describe('what is denied, asked, supposed or said of others is not taken', () =>
  table('profile', [
    ['not academic', '| not academic'],
    ["I'm not a freelancer", "| I'm not a freelancer"],
    ["I don't work at a university", "| I don't work at a university"],
    ['neither academic nor government', '| neither academic nor government'],
    ['not academic or government', '| not academic or government'],
    ['non-academic', '| non-academic'],
    ['我不是自由职业', '| 我不是自由职业'],
    ['不在大学工作', '| 不在大学工作'],
    ['my employer type is not academic', '| my employer type is not academic'],
    ['not academic, freelancer', 'employerType=freelancer | not academic'],
    ['not a freelancer but academic', 'employerType=academic | not a freelancer'],
    ['my colleague is a freelancer', '| my colleague is a freelancer'],
    ['我同事是自由职业', '| 我同事是自由职业'],
    ['I used to be a freelancer', '| I used to be a freelancer'],
    ['if I am a freelancer', '| if I am a freelancer'],
    ['如果我是自由职业', '| 如果我是自由职业'],
    ['is a freelancer allowed to use the waiver?', '| is a freelancer allowed to use the waiver?'],
    ['academic or government?', '| academic or government?'],
    [
      'A trainer lost the Imagine Academy membership ID. Can you look it up?',
      '| A trainer lost the Imagine Academy membership ID. Can you look it up?',
    ],
    ['academic, what is the next field?', 'employerType=academic | what is the next field?'],
    [
      'The company wants to become a learning partner but has no courses. What is the minimum?',
      '| The company wants to become a learning partner but has no courses. What is the minimum?',
    ],
    ["I'm a freelancer, what is MTM?", 'employerType=freelancer | what is MTM?'],
    ['I am something quite other than that', '| I am something quite other than that'],
    ['pirate', '| pirate'],
    ['', ''],
    ['   ', ''],
  ]));

it('two answers to one question are a choice between them', () => {
  expect(read('academic or government', 'profile')).toBe('? employerType=academic / employerType=government');
  expect(read('I work at a university and I am a freelancer', 'profile')).toBe('? employerType=academic / employerType=freelancer');
});

describe('a class for the waiver form', () =>
  table('waiver', [
    ['I taught AZ-104 on 3 March to 12 people', 'courseName=AZ-104 courseDate=2022-03-03 participants=12'],
    ['3月3日讲了AZ-104，12人', 'courseDate=2022-03-03 courseName=AZ-104 participants=12'],
    ['I taught Power BI in a Day last Friday', 'courseName=Power BI in a Day courseDate=2022-09-30'],
    ['上周五讲了《Azure 基础》', 'courseDate=2022-09-23 courseName=Azure 基础'],
    ['AZ-104', 'courseName=AZ-104'],
    ['12 participants', 'participants=12'],
    ['twelve corporate trainees', 'participants=12'],
    ['twelve corporate participants', 'participants=12'],
    ['a dozen students', 'participants=12'],
    ['十二名学员，两门课', 'participants=12 coursesTaught=2'],
    ['１２ 个学员', 'participants=12'],
    ['学员12人', 'participants=12'],
    ['2门课，学员12人，经理 Kim Lee, kim@contoso.com', 'coursesTaught=2 participants=12 managerName=Kim Lee managerEmail=kim@contoso.com'],
    ['1,200 people', 'participants=1200'],
    ['twenty-five students', 'participants=25'],
    ['两百人', 'participants=200'],
    ['0 people', 'participants=0'],
    ['no courses', 'coursesTaught=0'],
    ['没有授课', 'coursesTaught=0'],
    ['2 courses', 'coursesTaught=2'],
    ['courses taught: 2', 'coursesTaught=2'],
    ['participants: none', 'participants=0'],
    ['date: 3/4/2022', '? courseDate=2022-04-03 / courseDate=2022-03-04'],
    ['course date is 13/03/2022', 'courseDate=2022-03-13'],
    ['course date: 2022-02-30', 'courseDate=2022-02-30'],
    ['course date: last month', 'courseDate=last month'],
    ['manager: Kim Lee', 'managerName=Kim Lee'],
    ['my manager is Kim Lee and her email is kim@contoso.com', 'managerName=Kim Lee managerEmail=kim@contoso.com'],
    ["manager's name: Kim Lee; manager's email: kim@", 'managerName=Kim Lee managerEmail=kim@'],
    ['经理姓名：王小明，邮箱：wang@contoso.cn', 'managerName=王小明 managerEmail=wang@contoso.cn'],
    ['kim.lee@mail.contoso.com', 'managerEmail=kim.lee@mail.contoso.com'],
    ['company: Contoso, Inc.', 'organisation=Contoso, Inc.'],
    ['公司：“微软（中国）有限公司”', 'organisation=微软（中国）有限公司'],
    ['course name is "Azure Basics"', 'courseName=Azure Basics'],
    ['12', '? coursesTaught=12 / participants=12'],
    ['十二', '? coursesTaught=12 / participants=12'],
    ['Contoso', '? courseName=Contoso / organisation=Contoso / managerName=Contoso'],
    ['my manager is Kim Lee (kim@contoso.com)', 'managerName=Kim Lee managerEmail=kim@contoso.com'],
    ['manager Kim Lee kim@contoso.com', 'managerName=Kim Lee managerEmail=kim@contoso.com'],
    ['12人左右', 'participants=12'],
    ['超过12人', '| 超过12人'],
    ['more than 12 people', '| more than 12 people'],
    ['10-12 people', '| 10-12 people'],
    ['10 to 12 people', '| 10 to 12 people'],
    ['2 weeks of classes', '| 2 weeks of classes'],
    ['3个月', '| 3个月'],
    ['my email is kim@contoso.com', '| my email is kim@contoso.com'],
    ['my manager is on holiday', '| my manager is on holiday'],
    ['I taught online', '| I taught online'],
    ["I don't know", "| I don't know"],
  ]));

describe('a renewal with MTM', () =>
  table('mtm', [
    ['I taught AZ-104 on 3 March to 12 people', 'lastClassOn=2022-03-03 | AZ-104 12 people'],
    ['last class was two weeks ago', 'lastClassOn=2022-09-17'],
    ['最近一次授课是两周前', 'lastClassOn=2022-09-17'],
    ['I taught yesterday', 'lastClassOn=2022-09-30'],
    ['昨天上课了', 'lastClassOn=2022-09-30'],
    ['anniversary 13 December', 'anniversary=2022-12-13'],
    ['my anniversary is on 13 December 2022', 'anniversary=2022-12-13'],
    ['周年日12月13日', 'anniversary=2022-12-13'],
    ['anniversary: 20 September', '? anniversary=2023-09-20 / anniversary=2022-09-20'],
    ['in two weeks', 'anniversary=2022-10-15'],
    ['13 Dec', '? anniversary=2022-12-13 / lastClassOn=2021-12-13'],
    ['MTM', 'validation=mtm'],
    ['用 MTM', 'validation=mtm'],
    ['Metrics That Matter', 'validation=mtm'],
    ['Qualtrics survey', 'validation=survey'],
    ['问卷', 'validation=survey'],
    ["I don't use MTM", '? validation=survey / validation=none'],
    ['不用 MTM', '? validation=survey / validation=none'],
    ['MTM is not used here', '? validation=survey / validation=none | not'],
    ['会员12月13日到期', 'anniversary=2022-12-13'],
    ['I have MTM, my ID is vkim', 'validation=mtm mtmId=vkim'],
    ['上次课是9月20日，用MTM，ID是vkim', 'lastClassOn=2022-09-20 validation=mtm mtmId=vkim'],
    ['MTM ID: vkim', 'mtmId=vkim'],
    ['MTM ID vkim', 'mtmId=vkim'],
    ['MTM ID vkim@contoso.com', 'mtmId=vkim@contoso.com'],
    ['MTM ID 是 vkim', 'mtmId=vkim'],
    ['MTM ID: vkim, validation: MTM', 'mtmId=vkim validation=mtm'],
    ['this is my first year', 'firstYear=yes'],
    ['not my first year', 'firstYear=no'],
    ['不是第一年', 'firstYear=no'],
    ['MCSE: Productivity', 'certifications=mcse-productivity'],
    ['I hold Azure Administrator Associate', 'certifications=azure-administrator-associate'],
    [
      'MCSE: Productivity and Azure Administrator Associate, anniversary 13 December',
      'certifications=mcse-productivity, azure-administrator-associate anniversary=2022-12-13',
    ],
    ['certification: AZ-104', 'certifications=AZ-104'],
    ['I taught Windows Server 2016 on 3 March', 'lastClassOn=2022-03-03 | Windows Server 2016'],
    ["I don't have MCSE: Productivity", "| I don't have MCSE: Productivity"],
    ['I have been an MCT since 3 May 2019', '| I have been an MCT since 3 May 2019'],
    ['last month', '| last month'],
    ['上个月', '| 上个月'],
    ['yes', '? firstYear=yes / mtmDataShown=yes'],
    ['MTM shows it correctly', 'mtmDataShown=yes'],
  ]));

describe('an exam number alone is no certification', () =>
  table('certification', [
    ['AZ-104', '| AZ-104'],
    ['az104', '| az104'],
    ['I passed AZ-104', '| I passed AZ-104'],
    ['AZ-104 and anniversary 13 Dec', 'anniversary=2022-12-13 | AZ-104'],
  ]));

it('nor when a certification is all that is asked for', () => {
  expect(read('AZ-104', 'certification', ['certifications'])).toBe('| AZ-104');
  expect(read('Certified Ninja', 'certification', ['certifications'])).toBe('certifications=Certified Ninja');
});

describe('labels and values together', () =>
  table('mixed', [
    ['MTM ID: vkim, anniversary 13 December 2022, employer type academic', 'mtmId=vkim anniversary=2022-12-13 employerType=academic'],
    ['MTM ID vkim and anniversary is December 13, 2022 and I am academic', 'mtmId=vkim anniversary=2022-12-13 employerType=academic'],
    ['MTM ID: vkim anniversary: 13 Dec employer type: academic', 'mtmId=vkim anniversary=2022-12-13 employerType=academic'],
    ['MTM ID = vkim\nanniversary = 2022-12-13\nemployer type = academic', 'mtmId=vkim anniversary=2022-12-13 employerType=academic'],
    ['雇主类型：院校，周年日是12月13日；MTM ID：vkim', 'employerType=academic anniversary=2022-12-13 mtmId=vkim'],
    ['anniversary: soon', 'anniversary=soon'],
    ['13 Dec, freelancer, vkim', 'anniversary=2022-12-13 employerType=freelancer mtmId=vkim'],
    ["13 Dec, freelancer, but I'm not certain", 'anniversary=2022-12-13 employerType=freelancer | not certain'],
    ['**MTM ID**: vkim', 'mtmId=vkim'],
    ['- employer type: academic\n- MTM ID: vkim', 'employerType=academic mtmId=vkim'],
  ]));

describe('how they qualify', () =>
  table('entry', [
    ['CTT+', 'instructionalCertificate=comptia-ctt'],
    ['I have CompTIA CTT+', 'instructionalCertificate=comptia-ctt'],
    ['no certificate', 'instructionalCertificate=none'],
    ['没有教学技能证书', 'instructionalCertificate=none'],
    ['no reference', 'referenceYears=0'],
    ['没有推荐材料', 'referenceYears=0'],
    ['I hold Azure Administrator Associate, no reference', 'certifications=azure-administrator-associate referenceYears=0'],
    ['3 years', 'referenceYears=3'],
    ['3年，经理', 'referenceYears=3 referenceFrom=manager'],
    ['half a year from a former customer', 'referenceYears=0.5 referenceFrom=customer'],
    ['半年', 'referenceYears=0.5'],
    ['none', '? instructionalCertificate=none / referenceYears=0'],
    ['no', 'collegeStaff=no'],
    ['I am a professor', 'collegeStaff=yes'],
    ['not a professor', 'collegeStaff=no'],
    ['学习树', 'instructionalCertificate=learning-tree'],
  ]));

describe('where they stand', () =>
  table('status', [
    ["I'm an MCT", 'status=mct'],
    ['I have been an MCT', 'status=mct'],
    ["I'm Alumni", 'status=alumni'],
    ['never been an MCT', 'status=never'],
    ['没有当过 MCT', 'status=never'],
    ['my membership lapsed', 'periodPassed=yes'],
    ["my membership hasn't lapsed", 'periodPassed=no'],
    ['过期了', 'periodPassed=yes'],
    ['没过期', 'periodPassed=no'],
    ["I'm an MCT, still valid, in good standing", 'status=mct periodPassed=no goodStanding=yes'],
    ['not in good standing', 'goodStanding=no'],
    ['yes', '? periodPassed=yes / goodStanding=yes'],
    ['没有', '? periodPassed=no / goodStanding=no'],
  ]));

describe('yes and no', () => {
  it.each([
    'yes',
    'Y',
    'Yes please',
    'sure',
    'yep',
    'I do',
    'yes, of course',
    '是',
    '是的',
    '对',
    '有',
    '嗯',
    "I'm teaching",
    '目前在授课',
    'still teaching',
  ])('%s', (text) => expect(read(text, 'now')).toBe('teachingNow=yes'));
  it.each([
    'no',
    'N',
    'nope',
    'no thanks',
    'not really',
    'not at the moment',
    '不是',
    '没有',
    '否',
    'not teaching at the moment',
    '目前不授课',
    "I don't teach",
    "No, I'm not teaching",
  ])('%s', (text) => expect(read(text, 'now')).toBe('teachingNow=no'));
  it.each(['maybe', 'yesterday', 'know', '不知道', 'I have no idea', 'ok'])('neither: %s', (text) =>
    expect(read(text, 'now')).toBe(`| ${text}`),
  );
  it('of two fields, the one spoken of', () =>
    expect(read('not teaching now, but I can show a class', 'teaching')).toBe('teachingNow=no teachingProof=yes'));
});

describe('a field that takes any words and is the only one left', () => {
  it.each([
    ['Contoso University', 'institutionName=Contoso University'],
    ['  "Help the Children"  ', 'institutionName=Help the Children'],
    ["It's Contoso University.", 'institutionName=Contoso University'],
    ['I work at Contoso University', 'institutionName=Contoso University'],
    ['清华大学', 'institutionName=清华大学'],
    ['是“清华大学”', 'institutionName=清华大学'],
    ['《清华大学》', 'institutionName=清华大学'],
    ['institution name: Contoso', 'institutionName=Contoso'],
    ['My school is Contoso', 'institutionName=Contoso'],
    ['Trinity College, Dublin', 'institutionName=Trinity College, Dublin'],
    ['University of Kent', 'institutionName=University of Kent'],
    ['institution name: Contoso, School of Arts and Crafts', 'institutionName=Contoso, School of Arts and Crafts'],
    ['School Zero', 'institutionName=School Zero'],
    ['I have lost it', '| I have lost it'],
    ['我忘了', '| 我忘了'],
    ['what is this for?', '| what is this for?'],
    ['不知道', '| 不知道'],
    ['skip', '| skip'],
    ['...', ''],
  ])('%s → %s', (text, expected) => expect(read(text, 'school')).toBe(expected));

  it('words too long for it are refused by the field itself', () =>
    expect(read('x'.repeat(300), 'school')).toBe(`institutionName=${'x'.repeat(300)}`));
  it('an address without its end is refused by the field itself', () =>
    expect(read('kim at contoso', 'waiver', ['managerEmail'])).toBe('managerEmail=kim at contoso'));
  it('what can only be for another field goes there', () =>
    expect(read('12 participants', 'waiver', ['organisation'])).toBe('participants=12'));
  it('a domain and an alias', () => {
    expect(read('EUROPE\\v-kim', 'account')).toBe('domain=EUROPE alias=v-kim');
    expect(read('domain EUROPE, alias vkim', 'account')).toBe('domain=EUROPE alias=vkim');
    expect(read('vkim', 'account')).toBe('? domain=vkim / alias=vkim');
  });
});

describe('a field answered before can be told anew', () => {
  it('by its value', () => expect(read('freelancer', 'profile', [])).toBe('employerType=freelancer'));
  it('by a bare day, when it is the one being changed', () => expect(read('3 March', 'lastClass', [])).toBe('lastClassOn=2022-03-03'));
  it('by bare words, when it is the one being changed', () => expect(read('Contoso', 'school', [])).toBe('institutionName=Contoso'));
});

describe('each day looks its own way', () => {
  it.each<[string, PageName, string]>([
    ['3 March', 'lastClass', 'lastClassOn=2022-03-03'],
    ['3 March', 'anniversary', 'anniversary=2023-03-03'],
    ['20 September', 'anniversary', '? anniversary=2023-09-20 / anniversary=2022-09-20'],
    ['3 September', 'event', 'codeEventOn=2022-09-03'],
    ['3 December', 'event', 'codeEventOn=2022-12-03'],
    ['13 December 2022', 'lastClass', 'lastClassOn=2022-12-13'],
    ['03/04/2022', 'lastClass', '? lastClassOn=2022-04-03 / lastClassOn=2022-03-04'],
    ['ordered on 3 March', 'code', 'orderedOn=2022-03-03'],
    ['the agreement ends on 30 June', 'code', 'agreementEndsOn=2023-06-30'],
    ['协议2023年6月30日到期', 'code', 'agreementEndsOn=2023-06-30'],
    ['handed in the proof on Monday, passcode sent yesterday', 'reviewed', 'proofSubmittedOn=2022-09-26 passcodeSentOn=2022-09-30'],
    ['before 3 March', 'lastClass', '| before 3 March'],
    ['I passed the exam on 3 March', 'lastClass', '| I passed the exam on 3 March'],
  ])('%s, %s → %s', (text, page, expected) => expect(read(text, page)).toBe(expected));
});

describe('countries', () =>
  table('fee', [
    ['Germany', 'country=DE'],
    ['我在德国', 'country=DE'],
    ['alumni in 中国', 'membership=alumni country=CN'],
    ['US', 'country=US'],
    ['alumni, uk', 'membership=alumni country=GB'],
    ['the United States', 'country=US'],
    ['country: de', 'country=de'],
    ['I am in South Korea, freelancer', 'country=KR employerType=freelancer'],
    ['New Mexico', '| New Mexico'],
    ['内蒙古', '| 内蒙古'],
    ['they told us', '| they told us'],
    ['not in Germany', '| not in Germany'],
    ['Germany or France', '? country=DE / country=FR'],
  ]));

describe('numbers with their units', () => {
  table('packs', [
    ['620 exams', 'examCount=620'],
    ['MOS and MTA, EES, 6 months left', 'exams=mos, mta licensing=ees monthsLeft=6'],
    ['MOS but not MTA', 'exams=mos | not MTA'],
    ['300 students', 'people=300'],
    ['还剩6个月', 'monthsLeft=6'],
  ]);
  table('file', [
    ['a PDF of 5 MB for renewal', 'fileFormat=pdf fileMegabytes=5 uploadFor=renewal-report'],
    ['2.5MB', 'fileMegabytes=2.5'],
    ['2,5 mb', 'fileMegabytes=2.5'],
    ['512 KB', 'fileMegabytes=0.5'],
    ['5兆的docx', 'fileMegabytes=5 fileFormat=docx'],
  ]);
  table('figures', [
    ['March 2022, 3 units', 'kpiMonth=3 kpiYear=2022 unitsBought=3'],
    ['2022年3月', 'kpiYear=2022 kpiMonth=3'],
    ['invoice number: INV-12/7', 'invoiceNumber=INV-12/7'],
  ]);
  table('partner', [
    ['we have 3 MCTs', 'mctCount=3'],
    ['two MCTs, we want silver, currently none', 'mctCount=2 wantedLevel=silver currentLevel=none'],
    ['no MCTs yet', 'mctCount=0'],
    ['gold', '? wantedLevel=gold / currentLevel=gold'],
    ['We meet silver but miss the gold KPIs', 'silverMet=yes goldMet=no'],
    ['we train external customers', 'deliversOutside=yes'],
    ['only internal', 'deliversOutside=no'],
    ['learning option you want: gold', 'wantedLevel=gold'],
  ]);
  table('directory', [
    ['https://contoso.com/mct?x=1', 'landingPage=https://contoso.com/mct?x=1'],
    ['our page is www.contoso.com/microsoft, on our own site', 'landingPage=www.contoso.com/microsoft landingPageOwned=yes | page'],
    ['name to display: Contoso', 'partnerName=Contoso'],
  ]);
});

it('the words something was read from come along', () =>
  expect(
    understand('I taught AZ-104 on 3 March to 12 people', { open: pages.waiver, shown: pages.waiver }, on).sure.map(({ said }) => said),
  ).toEqual(['AZ-104', '3 March', '12 people']));
