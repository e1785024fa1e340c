/** What people call the choices of a field, besides their code. `alone` are words that mean a choice only when nothing else stands beside them. */
import type { ChoiceField, ChoiceOf } from '../../../rules/applicant.ts';

export type Said = string | { readonly anywhere?: string; readonly alone: string };

export const choiceWords: { readonly [F in ChoiceField]?: { readonly [C in ChoiceOf<F>]?: Said } } = {
  status: {
    never: `never an mct | never been an mct | never was an mct | never been one | not yet an mct | not an mct yet | new to the programme | new to the program
      | 没有当过 mct | 没当过 mct | 从未当过 mct | 从来没有当过 mct | 从来不是 mct | 还不是 mct | 不是 mct | 没有当过 | 没当过`,
    mct: `im an mct | i am an mct | mct | microsoft certified trainer | have been an mct | was an mct | microsoft 认证讲师 | microsoft 认证培训师 | 认证讲师 | 微软认证讲师`,
    alumni: 'mct alumni | alumni | alumnus | alumna | mct 校友会 | 校友会 | mct 校友 | 校友',
  },
  // A school of the state can be either: the person has to say.
  employerType: {
    fte: `microsoft employee fte | microsoft employee | employee of microsoft | employed by microsoft | work for microsoft | work at microsoft | microsoft fte | fte
      | full time employee of microsoft | microsoft 员工 | 微软员工 | 微软的员工 | 微软正式员工 | 在微软工作 | 微软上班`,
    academic: {
      anywhere: `government school | public school | state school | state university | public university | 公立学校 | 公立大学 | 公办学校 | academic | academia | academics | university | universities | high school | a college | at college | college lecturer | polytechnic | community college
        | at a school | a school | school teacher | professor | 院校 | 大学 | 高校 | 学院工作 | 学院当老师 | 学院任教 | 职业技术学院 | 职业学院 | 技术学院 | 职校 | 技校 | 小学 | 学校 | 高职 | 中学 | 大学老师 | 教育机构 | 学术机构 | 学术`,
      alone: 'school | college | education | 学院 | 教育',
    },
    freelancer: `freelancer | freelance | freelancing | free lancer | free lance | self employed | independent trainer | independent contractor | work for myself | my own boss
      | own business | sole trader | contractor | 自由职业 | 自由职业者 | 自由讲师 | 独立讲师 | 个体户 | 自雇 | 自己接课 | 给自己干`,
    government: {
      anywhere: `government school | public school | state school | state university | public university | 公立学校 | 公立大学 | 公办学校 | government | public authority | ministry | civil servant | public servant | federal agency | government agency | city council | public sector | public administration
        | 政府 | 政府机构 | 政府部门 | 公务员 | 机关单位 | 政府机关`,
      alone: 'agency | state | 机关',
    },
    'imagine-academy': 'microsoft imagine academy | imagine academy | msia',
    partner: {
      anywhere: `microsoft partner | action pack partner | microsoft action pack partner | microsoft partner or microsoft action pack partner | learning partner | gold partner
        | silver partner | partner company | partner 公司 | partner organisation | partner organization | microsoft 合作伙伴 | action pack 合作伙伴 | 微软合作伙伴 | 合作伙伴
        | 学习合作伙伴 | 合作伙伴公司`,
      alone: 'action pack | partner | a partner | 伙伴',
    },
    other: {
      alone:
        'other | others | something else | none of these | none of them | other other | neither | 其他 | 其它 | 别的 | 其他 other | 都不是 | 以上都不是',
    },
  },
  audience: {
    developer:
      'developer | developers | programmers | software engineers | coders | 开发人员 | 开发者 | 程序员 | 开发 | 开发人员 developer',
    'it-professional': `it professional | it professionals | it pro | it pros | itpro | it admins | it administrators | administrators | admins | sysadmins | system administrators
      | it 专业人员 | it 人员 | it 专业人士 | 管理员 | 运维 | 运维人员 | 系统管理员`,
    dynamics: 'microsoft dynamics | dynamics | dynamics 365 | dynamics users | microsoft dynamics 用户 | dynamics 用户',
  },
  referenceFrom: {
    customer: 'former customer | customer | a client | client | former client | customers | 前客户 | 客户 | 以前的客户',
    manager: 'manager | my boss | boss | supervisor | 经理 | 领导 | 上司 | 主管 | 老板',
    colleague: 'colleague | coworker | co worker | peer | 同事',
    university: 'university | a university | 大学 | 高校 | 院校',
    other: { anywhere: 'someone else | somebody else | 其他人 | 别人', alone: 'other | others | 其他 | 其它' },
  },
  validation: {
    mtm: {
      anywhere:
        'metrics that matter | use mtm | using mtm | with mtm | by mtm | through mtm | via mtm | mtm | digital skills tool | 用 mtm | 使用 mtm | 重要指标',
      alone: 'digital skills | dst | sht | slideshare',
    },
    survey: {
      anywhere: `another survey tool | other survey tool | any other survey tool | survey tool | survey tools | own survey tool | own survey | our survey | a survey | qualtrics survey | qualtrics | surveymonkey
        | survey monkey | google forms | microsoft forms | ms forms | mentimeter | 其他调查工具 | 调查工具 | 其他考量工具 | 任何其他考量工具 | 考量工具 | 问卷 | 调查问卷 | 问卷星 | 用调查`,
      alone: 'survey | surveys | another one | another tool | 调查 | 其他工具 | forms',
    },
    none: {
      anywhere: `neither or no class in the last 365 days | neither of them | neither of these | neither of the two | no class in the last 365 days | no class in the last year
        | 都没有或最近 365 天没有授课 | 最近 365 天没有授课 | 两个都没有 | 都不用 | 哪个都没有 | 都没用`,
      alone: 'neither | none | none of them | none of these | no class | nothing | 都没有 | 没有 | 都不是 | 无',
    },
  },
  membership: {
    mct: 'mct | microsoft certified trainer | microsoft 认证讲师 | microsoft 认证培训师 | 认证讲师',
    alumni: 'mct alumni | alumni | alumnus | mct 校友会 | 校友会 | 校友',
  },
  uploadFor: {
    'enrolment-proof': `enrolment proof of instructional skill | enrollment proof of instructional skill | proof of instructional skill | instructional skill proof | enrolment
      | enrollment | enrolling | 注册教学技能证明 | 教学技能证明 | 教学技能的证明 | 注册`,
    'renewal-report': `renewal score report or training summary | score report | training summary | score report or training summary | renewal report | renewal | renewing
      | 续期评分报告或培训总结 | 评分报告 | 培训总结 | 续期`,
  },
};
