/** 简体中文。 */
import type { Words } from './words.ts';

const long = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('zh-CN', { year: 'numeric', month: 'long', timeZone: 'UTC' });
const day = (text: string) => long.format(new Date(text));
const list = (items: readonly string[]) => items.join('、');

export const zh: Words = {
  day,
  dated: (dated) => (dated.length === 7 ? month : long).format(new Date(dated)),
  required: (label) => `${label}（必填）`,
  yes: '是',
  no: '否',

  fields: {
    employerType: { label: '雇主类型', hint: '按您主要为谁授课来选。自由职业者请选“自由职业”。' },
    domain: { label: 'Microsoft 域', hint: '注册工具要求域和别名一起填。' },
    alias: { label: 'Microsoft 别名', hint: '之后工具会往您的 Microsoft 邮箱发一次性验证码。' },
    institutionName: { label: '院校名称' },
    departmentName: { label: '部门名称' },
    membershipId: { label: 'Imagine Academy 会员 ID', hint: '不清楚？请咨询本单位 Imagine Academy 项目的管理员。' },
    partnerId: { label: '合作伙伴 ID', hint: '不清楚？请咨询本单位合作伙伴项目的管理员。' },
    audience: { label: '主要授课对象', hint: '这里可以不填：续期时工具会按现有的注册信息自动填好。' },
    certifications: { label: '您的认证', hint: '有多项时，请选能用于 MCT 最久的一项。' },
    anniversary: { label: '会员周年日', hint: '注册工具的 Profile 页上有。' },
    firstYear: { label: '我处在加入、重新加入或从 Alumni 回来后的第一年' },
    validation: { label: '授课证明方式', hint: '首选 MTM（Metrics That Matter，重要指标）；其他调查工具也可以。' },
    mtmId: { label: 'MTM ID', hint: '用 MTM 才填。您的页面上工具可能叫 DST 或 SHT，ID 可能叫 DSTID。' },
    mtmDataShown: { label: 'MTM 中是否正确显示这门课', hint: '用 MTM 才选。' },
    lastClassOn: { label: '最近一次授课的日期', hint: '用 MTM 或其他调查工具时需要。' },
    coursesTaught: { label: '授课门数', hint: '算上最近 365 天的全部课程。没有就填 0，其余留空；有课则其余各项都要填。' },
    courseName: { label: '课程名称', hint: '写其中一门即可。' },
    courseDate: { label: '授课日期', hint: '在注册工具里按 mm/dd/yyyy 填写。' },
    participants: { label: '学员人数' },
    organisation: { label: '公司或院校' },
    managerName: { label: '经理姓名' },
    managerEmail: { label: '经理邮箱' },
  },
  employerType: {
    fte: 'Microsoft 员工（Microsoft Employee, FTE）',
    academic: '院校（Academic）',
    freelancer: '自由职业（Freelancer）',
    government: '政府机构（Government）',
    'imagine-academy': 'Microsoft Imagine Academy',
    partner: 'Microsoft 合作伙伴或 Action Pack 合作伙伴（Microsoft Partner or Microsoft Action Pack Partner）',
    other: '其他（Other）',
  },
  audience: {
    developer: '开发人员（Developer）',
    'it-professional': 'IT 专业人员（IT Professional）',
    dynamics: 'Microsoft Dynamics 用户',
  },
  validation: { mtm: 'MTM', survey: '其他调查工具', none: '都没有，或最近 365 天没有授课' },
  certificationOutsideTheList: {
    'newer-role-based': '比这份列表更新的基于角色的认证',
    fundamentals: '基础级（Fundamentals）认证',
    another: '列表之外的其他认证',
  },
  chooseCertification: '输入几个字母来查找',
  problems: {
    empty: () => '这里还空着，请填写。',
    'too-long': ({ max }) => `太长了，最多 ${max} 个字符。`,
    'not-a-choice': ({ typed }) => `选项里没有“${typed}”。`,
    'not-yes-or-no': ({ typed }) => `“${typed}”看不出是“是”还是“否”。`,
    'not-a-date': ({ typed }) => `“${typed}”不是能识别的日期。请写成年-月-日，例如 2022-03-15。`,
    'no-such-day': ({ typed }) => `日历上没有 ${typed} 这一天，请核对月和日。`,
    'in-future': ({ day: then }) => `${day(then)}还没到，只有已经讲完的课才算。`,
    'too-far-ahead': ({ day: then }) => `${day(then)}在两年以后。会员资格一年一期，请核对年份。`,
    'before-window': ({ day: then, days, window, since }) =>
      `${day(then)}是 ${days} 天前。课程在 ${window} 天内有效，也就是 ${day(since)}及以后。此后没有授课？门数请填 0。`,
    'not-a-whole-number': ({ typed }) => `“${typed}”不是整数，请用数字，例如 12。`,
    'too-small': ({ typed, min }) => `${typed} 太小，至少是 ${min}。`,
    'too-large': ({ typed, max }) => `${typed} 太大，最多是 ${max}。`,
    'not-an-address': ({ typed }) => `“${typed}”不是完整的邮箱地址。要有名称、@ 和域名，例如 kim@contoso.com。`,
    'too-many': ({ max }) => `超过 ${max} 项了，请只留下用得上的。`,
  },
  problemsAbove: (labels) => `请再看一下：${list(labels)}`,

  titles: { renew: 'MCT 会员续期' },
  pages: {
    profile: { name: '1 Profile（个人资料）', intro: '续期时，注册工具会按现有的注册信息自动填好这一页；这里请再选一次。' },
    employer: { name: '1 Profile（个人资料）：雇主', intro: '这种雇主类型还需补充以下内容。' },
    requirements: {
      name: '2 Requirements（要求）',
      intro: '需要一项合格的认证，并且最近 365 天内至少授过一门课，两者都须最晚在周年日当天满足。',
      introForWaiver:
        '需要一项合格的认证，并且最近 365 天内至少授过一门课，两者都须最晚在周年日当天满足。您的雇主类型用豁免表代替 MTM：豁免的只是这个工具，课还是要上的，所填内容也可能被审核。',
    },
  },
  progress: (name) => `对应注册工具的页面：${name}`,
  soFar: (answers) => `已填写：${answers.join(' · ')}`,

  headline: {
    renew: {
      yes: '是：按这些文件，您填写的情况符合续期要求。',
      no: '目前还不行：按这些文件，您填写的情况尚不符合续期要求。',
      unknown: '仅凭这些文件还定不下来，请找 MCT 支持确认。',
    },
  },
  verdicts: { yes: '满足', no: '不满足', unknown: '不确定' },
  requirements: {
    certification: '合格的认证',
    teaching: '365 天内授过一门课',
    evidence: '授课证明',
    deadline: '不晚于周年日',
    profile: '个人资料',
  },
  reasons: {
    'not-told': ({ fields }) => `还缺：${list(fields.map((field) => zh.fields[field].label))}。`,
    'no-rule-on-that-day': ({ on }) => `最早的文件日期为 2019年11月26日，没有说明 ${day(on)}的情况。`,
    listed: ({ name }) => `${name} 在 MCT 计划页面的列表上，页面没有写停用日期。`,
    'not-yet-retired': ({ name, retiredOn, graceEnd }) => `${name} 在列表上，${day(retiredOn)}停用，可用到 ${day(graceEnd)}。`,
    'in-grace': ({ name, retiredOn, graceEnd }) => `${name} 已于 ${day(retiredOn)}停用，停用后六个月内仍有效，到 ${day(graceEnd)}为止。`,
    'grace-over': ({ name, retiredOn, graceEnd }) =>
      `${name} 已于 ${day(retiredOn)}停用，六个月期限到 ${day(graceEnd)}已满，不再符合条件。`,
    'released-later': () => '新的基于角色的认证从发布之日起就算数，列表还没写上也一样。',
    'not-on-the-list': ({ name }) =>
      `${name ? `MCT 计划页面的列表上没有“${name}”这个名称` : '您的认证不在 MCT 计划页面的列表上'}。列表会变，新出的基于角色的认证也算，请向 MCT 支持确认。`,
    'fundamentals-not-on-the-list': ({ name }) =>
      `${name === 'fundamentals' ? '基础级认证' : `“${name}”`}不在列表上，而新认证即可计入的规定只适用于基于角色的认证。不能保证它算数；列表会变，请咨询 MCT 支持。`,
    'only-in-old-screens': ({ name }) =>
      `“${name}”出现在指南的旧截图里，但 MCT 计划页面的列表上没有，以列表为准。${/^messaging$/i.test(name) ? '如果您的是 Messaging Administrator Associate，请改选它，它在列表上。' : ''}`,
    'waiver-employer': ({ employerType }) => `${zh.employerType[employerType]}用豁免表代替 MTM。`,
    'no-waiver-employer': ({ employerType }) => `指南没有提到${zh.employerType[employerType]}可以豁免。`,
    'courses-taught': ({ count }) => `您授过 ${count} 门课。`,
    'no-course-taught': () => '最近 365 天没有授课，而至少要有一门。',
    'no-course-to-describe': () => '豁免表要写最近 365 天内的一门课，而现在没有课可写。',
    'class-in-window': ({ classOn, since, on }) => `您在 ${day(classOn)}的课，在 ${day(on)}之前的 365 天内（自 ${day(since)}起）。`,
    'class-too-old': ({ classOn, since, days }) => `您在 ${day(classOn)}的课是 ${days} 天前。要在 365 天内，也就是 ${day(since)}或之后。`,
    'class-still-ahead': ({ classOn }) => `您在 ${day(classOn)}的课还没讲，讲完才算。`,
    'in-membership-year': ({ yearFrom }) => `这门课不早于 ${day(yearFrom)}，即该周年日的前一年。`,
    'before-membership-year': ({ yearFrom }) => `这门课早于该周年日所属会员年度的开始日 ${day(yearFrom)}。`,
    'not-first-year': () => '您不是第一年，所以 365 天可以算到上一个会员年度里。',
    'first-year-without-class': () => '第一年要求的课，必须是这一年里讲的。',
    'no-record': () => '要用 MTM 或其他调查工具证明至少授过一门课，而您两样都没有。',
    'uses-mtm': () => '您用的是首选工具 MTM。',
    'uses-another-survey': () => '您用的是其他调查工具，可以接受。请上传它的评分报告或培训总结。',
    'mtm-shows-it': ({ mtmId }) => `您用的是首选工具 MTM，MTM ID ${mtmId} 下能看到这门课，不用上传文件。`,
    'mtm-does-not-show-it': ({ mtmId }) => `MTM ID ${mtmId} 下没有正确显示这门课，请改为上传评分报告或培训总结。`,
    'waiver-form-complete': ({ courseName, courseDate, participants, organisation, managerName }) =>
      `豁免表：“${courseName}”，${day(courseDate)}，${participants} 人，${organisation}，经理 ${managerName}。`,
    'before-the-anniversary': ({ anniversary, daysLeft }) =>
      daysLeft === 0 ? `您的周年日就是今天，${day(anniversary)}。` : `您的周年日是 ${day(anniversary)}，还有 ${daysLeft} 天。`,
    'anniversary-passed': ({ anniversary }) =>
      `您的周年日是 ${day(anniversary)}，已经过了。要求最晚须在当天满足；过后多久还能续期，文件没有说。`,
    'is-that-employer-type': () => '是这一雇主类型。',
    'is-another-employer-type': () => '是另一种雇主类型。',
    'profile-field-told': () => '已填写。',
  },
  source: (title, dated, facts) => `${title}，${dated}${facts ? `（${facts.join('、')}）` : ''}`,
  cited: (text, facts) => `${text}（${facts.join('、')}）`,
  sentences: (each) => each.join(''),
  lastDayToAct: (on) => `最后办理日：${day(on)}`,
  afterLastDay: (ending) => `这一天之后：${list(ending.map((name) => zh.endings[name]))}。`,
  endings: {
    certification: '认证停用后的六个月到期',
    teaching: '这门课超出 365 天',
    evidence: '证明对不上课程',
    deadline: '周年日已过',
    profile: '个人资料有变',
  },
  becomesYesOn: (on) => `回答不变的话，从 ${day(on)}起符合要求。`,
  stepsTitle: { yes: '现在怎么做', no: '还可以怎么办', unknown: '现在怎么做' },
  steps: {
    'open-the-tool': ({ link }) => `用与认证个人资料相连的 Microsoft 帐户登录 [MCT 注册工具](${link})。`,
    'choose-renew': () => '在 Profile 页选 Renew（续期）。',
    'check-the-profile': () => '核对自动填好的雇主类型和授课对象，然后选 Next。',
    'mtm-is-enough': () => '在 Requirements 页核对认证和显示的 MTM ID；不对就选 Change 修改。',
    'upload-a-report': ({ megabytes }) =>
      `在 Requirements 页选 Upload File，上传评分报告（score report）或培训总结（training summary），不超过 ${megabytes} MB，写明您的姓名、课程名称和课程 ID。指南还要求有“TCCS”，但没有解释是什么。`,
    'fill-in-the-waiver': () => '在 Requirements 页的豁免表里照样填这七项。',
    'accept-the-terms': () => '在 Terms 页阅读并接受 Program Guide（计划指南）和 Program Agreement（计划协议）。',
    'submit-and-pay': ({ feeLookup }) =>
      `全部要求获批后，自己到 Confirmation 页提交申请。另须缴纳年费，指南没有写在哪一页缴；金额取决于国家/地区和就业状况：[费用查询](${feeLookup})。`,
    'get-a-certification': ({ by }) => `${by ? `最晚在 ${day(by)}` : ''}取得列表上尚未停用的认证，或一项新发布的基于角色的认证。`,
    'teach-a-class': ({ by }) => `${by ? `最晚在 ${day(by)}` : ''}讲授一门 Microsoft 技术的课，再来查一次。`,
    'find-a-record': ({ megabytes }) => `如果授过课：请备好评分报告或培训总结（不超过 ${megabytes} MB），再把回答改为“其他调查工具”。`,
    'apply-again': ({ link }) =>
      `如果续期时间已过：登录 [MCT 注册工具](${link})，在 Profile 页选 Re-apply（重新申请）。可能要重新满足加入要求，指南没有写明。`,
    'consider-alumni': () =>
      '暂时不授课？MCT Alumni 让您保持联系：要求现在或曾经参加 MCT 计划，并在 Microsoft 保持良好的会员状态，不要求授课。',
    'ask-support': ({ link }) => `文件没有说清的，请咨询 [MCT 支持](${link})。`,
  },
  noticesTitle: '另外请知道',
  notices: {
    'may-have-retired-since': ({ link }) => `列表会变。请在[认证停用页面](${link})确认您的认证之后有没有停用。`,
    'confirm-near-the-edge': ({ graceEnd }) => `${day(graceEnd)}是我们按六个月推算的，日期很近，请让 MCT 支持确认。`,
    'certification-for-each-course': () => '每讲一门课，都要有覆盖该课程产品的认证。',
    'mos-exclusion-reported': ({ from, link }) =>
      `后来的消息，不在这些文件之内：据说大约从 ${from.slice(0, 4)} 年起，MOS 认证已不再符合条件。计划页面本身也写明列表可能更改（P-104）。请先查看[计划页面](${link})。`,
    'waives-the-tool-only': () => '豁免的是 MTM 这个工具，不是授课：最近 365 天内仍须至少授过一门课，所填内容可能被审核。',
    'more-classes-reported': ({ count, from, link }) =>
      `后来的消息，不在这些文件之内：据说从 ${day(from)}起，续期需要在续期周期内授课 ${count} 次或满 ${count} 个培训日，并以关联 Learn 个人资料的 MTM 数据为证。计划页面本身也写明要求可能更改（P-41）。请先查看[计划页面](${link})。`,
  },
  sourcesTitle: '来源',
  takenOn: (on) => `按 ${day(on)}的规则。`,
  notADecision: '我们替您查 Microsoft 的文件，最终由 Microsoft 决定。',

  menus: {
    welcome:
      '您好，这里是 MCT Assistant。它根据 Microsoft 的文件，告诉您是否符合 MCT 会员续期要求、原因和最晚日期，每项要求和步骤都注明来源。其他问题以后会陆续支持，目前请咨询 [MCT 支持](https://aka.ms/mctforum)。这不是 Microsoft 的服务。',
    help: 'MCT Assistant 可以查您是否符合续期要求：点按钮，或者直接问“我能续期吗”。随时可以输入 取消、重新开始、帮助 或 English。其他问题请咨询 [MCT 支持](https://aka.ms/mctforum)。',
    'not-understood': '这个目前还答不了，现在只能查续期。其他问题请咨询 [MCT 支持](https://aka.ms/mctforum)。',
    cancelled: '已停止，填写的内容已丢弃。',
    'nothing-to-cancel': '现在没有正在进行的内容，不用取消。',
    'nothing-to-start-over': '还没有开始，所以不用重来。',
    'personal-only': '查续期要问到个人情况。请单独打开与 MCT Assistant 的聊天再问。',
    'out-of-date': '这张卡片已经过期，上面的问题已结束。随时可以重新查。',
  },
  remarks: {
    'use-the-card': '请用卡片上的输入框和按钮，或输入 帮助、取消、重新开始。您填过的都还在。',
    'card-out-of-date': '这张卡片已经过期，当前的卡片在下面。',
    'started-over': '好，从第一页重新开始。',
    'language-changed': '好，改用中文。',
  },
  confirmCancel: '要停止吗？已填写的内容会丢失。',
  wentWrong: (reference) => `抱歉，我们这边出了点问题。之前填写的内容都在，请再试一次。如果还是不行，请把这个编号告诉管理员：${reference}`,
  buttons: {
    next: '下一步',
    checkRenewal: '我能续期吗？',
    change: '修改我的回答',
    startOver: '重新开始',
    cancel: '取消',
    yesStop: '是，停止',
    goOn: '不，继续',
    otherLanguage: 'English',
  },
};
