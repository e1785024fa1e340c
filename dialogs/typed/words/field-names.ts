/** What people call a field. The first name of each language is the one a form shows. */
import type { Field } from '../../../rules/applicant.ts';

export const fieldNames: { readonly [F in Field]: string } = {
  status:
    'your status in the mct programme | status | mct status | my status | status in the program | 在 mct 计划中的身份 | 身份 | mct 身份 | 状态',
  periodPassed:
    'renewal period passed without a renewal | renewal period passed | renewal period | expired | 续期时间已过没有续期 | 续期时间已过 | 续期时间 | 是否过期 | 过期',
  teachingNow: 'teaching now | currently teaching | teaching | 目前在授课 | 目前授课 | 在授课 | 授课情况',
  teachingProof:
    'a class of the last 365 days that can be shown | class that can be shown | proof of teaching | teaching proof | 能证明最近 365 天内授过课 | 授课证明 | 授课的证明',
  goodStanding:
    'in good standing with microsoft | good standing | standing | 在 microsoft 的会员状态良好 | 在 microsoft 保持良好的会员状态（good standing） | 在 microsoft 保持良好的会员状态 | 良好的会员状态 | 会员状态 | 会员状态良好',

  employerType:
    'employer type | type of employer | employer | kind of employer | employment type | employment status | 雇主类型 | 雇主 | 雇主的类型 | 单位类型 | 单位性质',
  domain: 'microsoft domain | domain | ms domain | microsoft 域 | 域 | 域名',
  alias: 'microsoft alias | alias | ms alias | microsoft 别名 | 别名',
  institutionName:
    'institution name | institution | name of the institution | school name | university name | name of my school | name of the school | name of the university | school | university | 院校名称 | 院校 | 学校名称 | 学校 | 大学名称 | 学校的名字',
  departmentName: 'department name | department | name of the department | government department | 部门名称 | 部门 | 部门的名字',
  membershipId:
    'imagine academy membership id | membership id | id | imagine academy id | member id | imagine academy 会员 id | 会员 id | 会员编号 | 会员号',
  partnerId: 'partner id | id | mpn id | partner number | 合作伙伴 id | 伙伴 id | 合作伙伴编号',
  audience: 'primary training audience | training audience | audience | primary audience | 主要授课对象 | 授课对象 | 受众',
  microsoftEmployee: 'microsoft employee | employee of microsoft | 是 microsoft 员工 | microsoft 员工 | 微软员工',
  expertise: 'area of expertise | expertise | 专业领域 area of expertise | 专业领域',

  certifications:
    'your certification | certification | certifications | certificate | cert | certs | microsoft certification | microsoft certifications | 您的认证 | 认证 | 我的认证 | 微软认证',
  coversEachCourse: 'every course covered by a certification | course coverage | coverage | 每门课都有认证覆盖 | 认证覆盖 | 课程覆盖',
  instructionalCertificate:
    'instructional skills certification | instructional skills certificate | instructional certificate | instructional skills | teaching certificate | instructional certification | train the trainer certificate | 教学技能认证 | 教学技能证书 | 教学认证 | 教学技能 | 教学证书',
  collegeStaff: 'college staff or professor | college staff | professor | 是高校教职员或教授 | 高校教职员 | 教职员',
  earlierSkillsProof:
    'proof from your earlier application at hand | earlier proof | proof from my earlier application | 能提供上次申请时的证明 | 上次申请时的证明 | 上次的证明',
  referenceYears:
    'years of teaching your reference speaks for | years of teaching | reference years | teaching years | years of the reference | 推荐材料证明的教学年数 | 教学年数 | 教学年限 | 推荐年数',
  referenceFrom:
    'who gives the reference | reference | reference from | my reference is from | who wrote the reference | 推荐材料由谁出具 | 推荐材料 | 推荐人 | 推荐信',

  anniversary:
    'anniversary date | anniversary | membership anniversary | mct anniversary | renewal date | expiry date | membership expires | membership runs out | membership ends | 会员周年日 | 周年日 | 周年 | 会员到期日 | 到期日 | 周年日期 | 会员资格到期',
  firstYear:
    'i am in my first year since joining rejoining or coming back from alumni | first year | my first year | 我处在加入重新加入或从 alumni 回来后的第一年 | 第一年 | 是否第一年',
  validation:
    'how the class is shown | validation | survey tool | how my class is shown | evaluation tool | evaluation | class validation | tool | 授课证明方式 | 证明方式 | 验证方式 | 调查工具 | 评估方式 | 评估工具',
  mtmId: 'mtm id | id | mtm number | dstid | dst id | sht id | metrics that matter id | mtm 编号 | mtm 号 | mtm 帐号 | mtm 账号',
  mtmDataShown:
    'class shown correctly in mtm | mtm data shown | mtm data | shown in mtm | mtm 中是否正确显示这门课 | 正确显示这门课 | mtm 数据 | mtm 显示',
  lastClassOn:
    'day of your last class | last class | date of my last class | day of my last class | last class date | date of last class | last class on | latest class | most recent class | last course | last taught | 最近一次授课的日期 | 最近一次授课 | 最后一次授课 | 上次授课 | 上次上课 | 最近一次上课 | 最近授课日期 | 最后一次上课 | 最近一次课',
  coursesTaught:
    'number of courses taught | courses taught | number of courses | courses | classes taught | number of classes | how many courses | 授课门数 | 课程数 | 授课数量 | 门数 | 课程门数',
  courseName:
    'course name | course | name of the course | course title | title of the course | class name | 课程名称 | 课程 | 课程名 | 课名',
  courseDate:
    'date the course was taught | course date | date of the course | class date | date of the class | date taught | date of the training | date | 授课日期 | 课程日期 | 上课日期 | 日期',
  participants:
    'number of students or participants | number of participants | number of students | participants | students | attendees | participant count | headcount | 学员人数 | 学员 | 人数 | 参加人数 | 学生人数 | 学员数',
  organisation:
    'company or academic institution | organisation | organization | company | company name | organisation name | organization name | customer | client | employer name | 公司或院校 | 公司 | 单位 | 机构 | 公司名称 | 单位名称',
  managerName:
    'managers name | manager | manager name | name of the manager | name of my manager | boss | my manager | 经理姓名 | 经理 | 经理名字 | 经理的名字 | 经理的姓名 | 主管',
  managerEmail:
    'managers email | manager email | managers email address | managers mail | email of my manager | email of the manager | email | e mail | email address | mail | 经理邮箱 | 邮箱 | 经理的邮箱 | 电子邮件 | 邮件 | 经理邮件 | 邮箱地址',

  skillsApproved:
    'instructional skills approved | skills approved | approval of instructional skills | approval | 教学技能已获批 | 技能获批 | 获批',
  proofSubmittedOn:
    'day you handed in the proof | proof submitted | proof handed in | day of the proof | date of the proof | handed in the proof | 提交证明的日期 | 提交证明 | 提交日期 | 证明提交日期',
  submitted:
    'application submitted on confirmation | application submitted | submitted | application | 已在 confirmation 页提交申请 | 提交申请 | 已提交申请',
  paid: 'fee paid | paid | payment | fee | 已缴费 | 缴费 | 付款',
  passcodeSentOn:
    'day the passcode was sent | passcode sent | passcode | passcode date | date of the passcode | 验证码的发出日期 | 验证码 | 验证码日期 | 验证码发出日期',

  membership: 'membership the fee is for | membership | membership type | 哪种会员的费用 | 会员 | 会员类型',
  country: 'country or region | country | region | country region | 国家地区 | 国家 | 地区 | 国家或地区',

  uploadFor: 'what the file is for | purpose of the file | file purpose | purpose | 文件的用途 | 文件用途 | 用途',
  fileFormat: 'file format | format | file type | file ending | extension | 文件格式 | 格式 | 文件类型 | 后缀',
  fileMegabytes: 'file size in mb | file size | size | size of the file | 文件大小 mb | 文件大小 | 大小',

  subject: 'what your question is about | subject | topic | 想问哪方面的问题 | 主题 | 问题类型 | 哪方面的问题',

  deliversOutside: 'training delivered outside your organisation | delivers outside | external training | 本单位对外授课 | 对外授课',
  mctCount:
    'number of mcts in your organisation | number of mcts | mcts | mct count | how many mcts | number of trainers | 本单位的 mct 人数 | mct 人数 | mct 数量 | 讲师人数',
  wantedLevel:
    'learning option you want | wanted learning option | wanted option | wanted level | desired level | learning option | 想要的学习选项 | 想要的选项 | 想要的级别 | 学习选项',
  competencyHasOption: 'competency with a silver or gold learning option | competency | 能力资格设有银级或金级学习选项 | 能力资格',
  goldMet: 'gold requirements met | gold requirements | gold kpis | 满足金级要求 | 金级要求',
  silverMet: 'silver requirements met | silver requirements | silver kpis | 满足银级要求 | 银级要求',
  currentLevel:
    'your current learning option | current learning option | current level | current option | learning option | 目前的学习选项 | 目前的选项 | 目前的级别 | 学习选项 | 现在的级别',

  partnerAnniversary:
    'anniversary of your organisation as a partner | partner anniversary | organisations anniversary | anniversary of our organisation | anniversary | anniversary date | 本单位的合作伙伴周年日 | 合作伙伴周年日 | 单位周年日 | 周年日',
  kpisMet: 'kpis of the 12 months before the anniversary met | kpis met | kpis | 周年日前 12 个月的 kpi 已达到 | kpi 达到 | kpi',
  kpiMonth: 'month of the kpi | kpi month | month | kpi 的月份 | kpi 月份 | 月份',
  kpiYear: 'year of the kpi | kpi year | year | kpi 的年份 | kpi 年份 | 年份',
  omlpType: 'omlp type | omlp | omlp 类型',
  unitsBought: 'units bought | units | number of units | quantity | 购买数量 | 数量',
  invoiceNumber: 'invoice number | invoice no | invoice | number of the invoice | 发票编号 | 发票号 | 发票号码 | 发票',
  kpiValue: 'kpi value | value of the kpi | kpi 值 | kpi 数值',
  revenueValue: 'revenue value | revenue | 收入值 | 收入',
  kpiEvidence: 'what you have to show it | evidence | kpi evidence | 手上的凭据 | 凭据 | 证据',

  partnerName: 'name to display | display name | partner name | 要显示的名称 | 显示名称 | 显示的名称',
  landingPage:
    'address of the landing page | landing page | landing page address | url | link | website | web address | 登陆页的网址 | 登陆页 | 网址 | 登陆页网址 | 链接',
  landingPageOwned: 'landing page on a site your organisation owns | own site | site owned | 登陆页在本单位自己的网站上 | 自己的网站',
  landingPageOnlyOurs: 'landing page about your organisation alone | only about us | 登陆页只介绍本单位 | 只介绍本单位',

  academicInstitution: 'academic institution | 本单位是院校 | 院校',
  licensing:
    'volume licensing subscription | subscription | licensing | licence | license | volume licensing | 批量许可订阅 | 批量许可 | 订阅 | 许可',
  exams: 'exams you want | exams | exam | kinds of exams | 要考的考试 | 考试 | 考试种类',
  certiportCenter:
    'certiport authorized testing center | certiport | testing center | certiport center | 本单位是 certiport 授权考试中心 | 授权考试中心 | certiport 授权考试中心 | 本单位是 certiport 授权测试中心 | 测试中心 | 授权测试中心',
  examCount:
    'number of exams in all | number of exams | exam count | exams in all | total exams | vouchers | number of vouchers | 考试总数 | 考试数量 | 考试券数量',
  people: 'number of people to certify | number of people | people | people to certify | 要认证的人数 | 人数 | 认证人数',
  certificationsEach: 'certifications per person | certifications each | 每人的认证数 | 每人认证数 | 认证数',
  examsPerCertification: 'exams per certification | exams each | 每项认证的考试门数 | 考试门数',
  certificationLevel: 'level of the certification | certification level | level | 认证级别 | 级别',
  monthsLeft: 'months left in the agreement | months left | remaining months | 协议剩余的月数 | 剩余月数 | 剩余的月数 | 剩余几个月',
  imagineAcademy: 'imagine academy at your institution | imagine academy | 本单位有 imagine academy',

  codeWish:
    'what you want to do with the code | wish | what to do with the code | 想怎样处理访问代码 | 怎样处理访问代码 | 想怎样处理访问码 | 怎样处理访问码',
  codeEvent: 'event to count from | event | 从哪件事算起 | 事件',
  codeEventOn: 'day of that event | date of the event | event date | day of the event | date | 这件事的日期 | 事件日期 | 日期',
  codeKind: 'kind of code | code | type of code | code type | 代码的种类 | 代码种类 | 代码',
  orderedOn:
    'day the pack was ordered | order date | ordered on | date of the order | day of the order | pack was ordered | 考试包的订购日期 | 订购日期 | 订购日 | 下单日期',
  agreementEndsOn:
    'last day of the volume licensing agreement | end of the agreement | agreement ends | agreement end date | last day of the agreement | agreement ends on | agreement expires | 批量许可协议的最后一天 | 协议的最后一天 | 协议到期日 | 协议最后一天 | 协议到期',
};
