/** What people call the choices about learning partners, volume licensing and questions for support. */
import type { ChoiceField, ChoiceOf } from '../../../rules/applicant.ts';
import type { Said } from './choices.ts';

export const partnerChoiceWords: { readonly [F in ChoiceField]?: { readonly [C in ChoiceOf<F>]?: Said } } = {
  wantedLevel: {
    highest:
      'the highest we meet | the highest | highest possible | highest level | as high as possible | 能达到的最高级别 | 最高级别 | 最高的 | 最高',
    gold: 'gold | 金级 | 金牌 | want gold | 想要金级 | 要金级',
    silver: 'silver | 银级 | 银牌 | want silver | 想要银级 | 要银级',
    'action-pack': 'learning action pack | action pack | 学习 action pack | want the action pack | want an action pack',
  },
  currentLevel: {
    none: { anywhere: 'no learning option | 没有学习选项', alone: 'none | none yet | not yet | nothing | 没有 | 无 | 还没有' },
    gold: 'gold | 金级 | 金牌 | currently gold | have gold | are gold | 目前金级 | 目前是金级 | 现在是金级',
    silver: 'silver | 银级 | 银牌 | currently silver | have silver | are silver | 目前银级 | 目前是银级 | 现在是银级',
    'action-pack': 'learning action pack | action pack | 学习 action pack',
  },
  kpiEvidence: {
    invoice: 'actual invoice | actual invoices | invoice | invoices | 实际发票 | 发票',
    'order-confirmation': 'order confirmation | order confirmations | 订单确认 | 确认单',
    'partner-report': 'partner report | partner reports | 合作伙伴报表 | 报表',
  },
  licensing: {
    ees: 'ees enrollment for education solutions | ees | enrollment for education solutions | enrolment for education solutions | 入学教育解决方案',
    school: { anywhere: 'school agreement | school subscription | school enrollment | school 订阅 | school 协议', alone: 'school' },
    'ovs-es': `ovs es open value subscription education enrollments | ovs es | ovses | open value subscription education enrollments | open value subscription
      | 开放式订阅入学订阅`,
    other: { anywhere: 'another one or none | 其他或者没有', alone: 'another one | other | none | 其他 | 其它 | 没有 | 无 | 别的' },
  },
  certificationLevel: {
    basic: { anywhere: 'basic certification | basic level | 基础认证', alone: 'basic | basics | 基础 | 基础级 | 初级' },
    advanced: { anywhere: 'advanced certification | advanced level | 高级认证', alone: 'advanced | 高级' },
  },
  codeWish: {
    reassign: `pass it to another employee | pass it on | reassign | reassign it | give it to another employee | give it to somebody else | give it to someone else | transfer it
      | give the code to | give the codes to | pass the code on | pass the code to | transfer the code | give it to a colleague | for a colleague instead | 转给同事 | 给同事用 | 换给
      | 转给其他员工 | 转给别人 | 转给其他人 | 重新分配 | 转让`,
    refund: 'get a refund | refund | money back | my money back | 退款 | 退钱 | 退费',
  },
  codeEvent: {
    'order-processed':
      'microsoft processed the order | order processed | order was processed | microsoft 处理了订单 | 订单处理 | 处理了订单',
    'order-invoiced': `microsoft invoiced the order of the large account reseller | order invoiced | invoiced the order | order was invoiced | order is invoiced | order has been invoiced | large account reseller
      | microsoft 为大客户经销商 large account reseller 的订单开具了发票 | 开具了发票 | 开了发票 | 开票`,
    'term-started':
      'the agreement term starts | agreement term starts | term starts | term started | agreement started | start of the agreement | 协议期开始 | 协议开始',
    'site-pack-ordered': `a mos or mta site pack was ordered | site pack ordered | site pack was ordered | ordered a site pack | ordered the site pack
      | site pack | 订购了 mos 或 mta 站点包 | 订购了站点包 | 站点包`,
    'class-pack-ordered':
      'a class pack was ordered | class pack ordered | class pack was ordered | ordered a class pack | ordered the class pack | class pack | 订购了班级包 | 班级包',
  },
  codeKind: {
    pack: {
      anywhere: 'voucher of an exam pack | exam pack voucher | exam voucher | voucher | 考试包里的考试券 | 考试券',
      alone: 'exam pack | 考试包',
    },
    general: {
      anywhere: 'any other access code | another access code | other access code | 其他访问代码 | 其他访问码',
      alone: 'access code | other | any other | 访问代码 | 访问码 | 其他',
    },
  },
  exams: {
    mos: 'mos microsoft office specialist | mos | microsoft office specialist | office specialist',
    mta: 'mta microsoft technology associate | mta | microsoft technology associate | technology associate',
    mce: 'mce microsoft certified educator | mce | microsoft certified educator | certified educator',
    mcp: 'exams towards mcsa mcse or mcsd | mcsa | mcse | mcsd | mcp | 考取 mcsa mcse 或 mcsd 的考试',
    fundamentals: 'fundamentals | fundamentals exams | fundamentals 基础级 | 基础级',
  },
  subject: {
    application:
      'an mct enrolment or renewal application | my application | enrolment application | renewal application | mct 注册或续期申请 | 注册申请 | 续期申请',
    payment: 'payment of an mct or alumni fee | payment | payments | paying | mct 或 alumni 缴费 | 缴费 | 付款 | 付费',
    benefits: 'mct benefits | benefits | mct 权益 | 权益 | 福利',
    requirements: 'mct requirements | requirements | mct 要求 | 要求',
    general: {
      anywhere: 'anything else about the mct programme | mct 计划的其他问题',
      alone: 'anything else | something else | general | 其他问题 | 其他',
    },
    'mos-without-mcid': `microsoft office specialist without a microsoft certification id mcid | mcid | microsoft certification id
      | microsoft office specialist 没有 microsoft 认证 id mcid`,
    'unknown-organisation-id': `partner or imagine academy id or its login not known | partner id not known | lost partner id | forgot partner id
      | 不知道合作伙伴或 imagine academy 的 id 或登录信息`,
    'account-not-recognised': `account not recognised by partner center | account not recognised | account not recognized | partner center does not recognise
      | partner center 无法识别帐户 | 无法识别帐户 | 无法识别账户`,
    'partner-profile':
      'account profile of a learning partner | account profile | partner profile | 学习合作伙伴的帐户资料 | 学习合作伙伴的帐户配置文件 | 配置文件',
    'kpi-mismatch': `kpis that differ between partner center and the kpi dashboard | kpis differ | kpi mismatch | kpi dashboard | partner center 与 kpi 仪表板的 kpi 不一致
      | kpi 不一致 | kpi 对不上`,
    directory:
      'entry in the learning partner directory | learning partner directory | directory | 学习合作伙伴目录的收录 | 合作伙伴目录 | 目录',
    'licensing-price': `volume licensing prices licensing or discounts | licensing prices | licensing price | discounts | 批量许可价格许可或折扣 | 折扣`,
    'licensing-adding': `volume licensing adding training and certification or planning how much | adding training and certification
      | 批量许可添加培训和认证或估算数量 | 添加培训和认证`,
    'academic-packs': 'exam packs for academic institutions | exam packs | 院校考试包 | 考试包',
    'certification-policy': `certifications exams and exam policies in general | exam policies | exam policy | 认证考试和考试政策的一般问题 | 考试政策`,
    'local-community':
      'contact with mcts in your region | contact with mcts | mcts in my region | local community | 联系本地区的 mct | 本地区的 mct',
  },
};
