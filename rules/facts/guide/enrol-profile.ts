/** Enrolling as a new MCT: signing in, the partner organisation, employer type and training audience. */
import type { Fact } from '../fact.ts';

export const enrolProfile = {
  'G-14': {
    en: 'To enrol, sign in to the enrollment tool directly or go there from your Microsoft Learn profile, using the Microsoft account of your certification profile.',
    zh: '注册时，用认证个人资料所关联的 Microsoft 帐户直接登录注册工具，或者从 Microsoft Learn 个人资料进入。',
    at: [53],
  },
  'G-15': {
    en: 'On Profile, “Click here to authenticate” looks up the organization ID of your Learning partner.',
    zh: '在 Profile 页选“Click here to authenticate”（点此验证身份），工具会取回您的学习合作伙伴组织 ID。',
    at: [57],
    value: 'Click here to authenticate',
  },
  'G-16': {
    en: 'After “Click here to authenticate”, a second sign-in window opens; if your partner organisation has moved to Partner Center, enter the Microsoft partner user name and password there.',
    zh: '点“Click here to authenticate”后，会弹出第二个登录窗口；如果您所在的合作伙伴已迁移到 Partner Center，请在那里输入 Microsoft 合作伙伴的用户名和密码。',
    at: [57],
  },
  'G-17': {
    en: 'If Partner Center does not recognise your account, check that you have created a Partner Center profile and have the login of your Microsoft Partner account at hand.',
    zh: '如果提示 Partner Center 无法识别您的帐户，请检查是否已在 Partner Center 建立个人资料，手头有没有 Microsoft 合作伙伴帐户的登录信息。',
    at: [61],
  },
  'G-18': {
    en: 'The error on the screen sends people to the Microsoft Partner Network Administrator of their organisation; another notice there says that partner credentials may be asked for.',
    zh: '界面上的错误提示请您联系本单位的 Microsoft Partner Network Administrator（合作伙伴网络管理员）；另一条提示说，可能会要求输入合作伙伴的登录信息。',
    at: [[63, 68]],
  },
  'G-19': {
    en: 'If you do not know your Imagine Academy or Partner ID, or its login, ask the administrator of that programme. For security reasons, Regional Service Centers cannot tell you the number.',
    zh: '不知道 Imagine Academy ID 或合作伙伴 ID，或者不知道登录信息，请问相应项目的管理员；出于安全限制，Regional Service Center（区域服务中心）不能提供这个号码。',
    at: [70],
  },
  'G-20': {
    en: 'The employer type is that of the main employer you deliver training for; those who are self-employed choose Freelancer.',
    zh: '雇主类型按您主要为哪个雇主授课来选；自雇人士选 Freelancer（自由职业）。',
    at: [[72, 76]],
  },
  'G-21': {
    en: 'There are seven employer types: Microsoft Employee (FTE), Academic, Freelancer, Government, Microsoft Imagine Academy, Microsoft Partner or Microsoft Action Pack Partner, and Other.',
    zh: '雇主类型有七种：Microsoft Employee (FTE)（Microsoft 员工）、Academic（院校）、Freelancer（自由职业）、Government（政府机构）、Microsoft Imagine Academy、Microsoft Partner or Microsoft Action Pack Partner（Microsoft 合作伙伴或 Action Pack 合作伙伴）和 Other（其他）。',
    at: [[78, 96]],
    value: 7,
  },
  'G-22': {
    en: 'A Microsoft Employee (FTE) gives domain and Microsoft alias and chooses Email Code. A one-time passcode reaches the Microsoft mailbox within a few minutes; it is entered and confirmed with Submit.',
    zh: '选 Microsoft Employee (FTE) 的，填写域和 Microsoft 别名，再选 Email Code；几分钟内，Microsoft 邮箱会收到一次性验证码，输入后选 Submit（提交）。',
    at: [[88, 90]],
  },
  'G-23': {
    en: 'The passcode can be used for 120 days; after that, a new one has to be requested.',
    zh: '验证码在 120 天内可用，过期须重新申请。',
    at: [89],
    value: 120,
  },
  'G-24': {
    en: 'Those who choose Academic enter the name of their institution, then Submit.',
    zh: '选 Academic（院校）的，填写院校名称，再选 Submit（提交）。',
    at: [91],
  },
  'G-25': {
    en: 'For Freelancer, no further field is listed.',
    zh: '选 Freelancer（自由职业）的，指南没有列出其他要填的内容。',
    at: [92],
  },
  'G-26': {
    en: 'Those who choose Government enter the name of their department, then Submit.',
    zh: '选 Government（政府机构）的，填写部门名称，再选 Submit（提交）。',
    at: [93],
  },
  'G-27': {
    en: 'Those who choose Microsoft Imagine Academy enter their membership ID, then Submit.',
    zh: '选 Microsoft Imagine Academy 的，填写会员 ID，再选 Submit（提交）。',
    at: [94],
  },
  'G-28': {
    en: 'Those who choose Microsoft Partner or Microsoft Action Pack Partner enter their partner ID, then Submit.',
    zh: '选 Microsoft Partner or Microsoft Action Pack Partner（Microsoft 合作伙伴或 Action Pack 合作伙伴）的，填写合作伙伴 ID，再选 Submit（提交）。',
    at: [95],
  },
  'G-29': {
    en: 'For Other, no further field is listed.',
    zh: '选 Other（其他）的，指南没有列出其他要填的内容。',
    at: [96],
  },
  'G-30': {
    en: 'The primary training audience is one of three: Developer, IT Professional or Microsoft Dynamics.',
    zh: '主要授课对象三选一：Developer（开发人员）、IT Professional（IT 专业人员）或 Microsoft Dynamics。',
    at: [[97, 105]],
    value: ['Developer', 'IT Professional', 'Microsoft Dynamics'],
  },
  'G-31': {
    en: 'The primary training audience means the kind of user your content is about: software development, IT support or Microsoft Dynamics users.',
    zh: '主要授课对象，是指授课内容面向哪一类用户：做软件开发的、做 IT 支持的，还是使用 Microsoft Dynamics 的。',
    at: [97],
  },
  'G-32': {
    en: 'When enrolling, Next leads from Profile to Requirements.',
    zh: '注册时，在 Profile 页选 Next（下一步），进入 Requirements 页。',
    at: [[107, 109]],
  },
} as const satisfies Record<`G-${number}`, Fact>;
