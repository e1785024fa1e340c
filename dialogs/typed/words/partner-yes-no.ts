/** Yes and no about organisations. */
import type { Field } from '../../../rules/applicant.ts';

export const partnerYesNoWords: { readonly [F in Field]?: { readonly yes: string; readonly no?: string } } = {
  deliversOutside: {
    yes: `training delivered outside your organisation | deliver outside | outside our organisation | outside the organisation | outside our organization | external training | train customers
      | train external | external customers | train external customers | for customers | 本单位对外授课 | 对外授课 | 对外培训 | 给客户培训 | 培训客户`,
    no: 'only internal | internal only | only our own people | only our own employees | in house only | only train our own | 只培训自己人 | 只内部培训 | 只对内 | 内部培训 | 不对外',
  },
  competencyHasOption: {
    yes: 'competency with a silver or gold learning option | competency has a learning option | our competency has it | 能力资格设有银级或金级学习选项 | 设有学习选项 | 能力资格有学习选项',
    no: 'no such competency | without a learning option | 没有学习选项 | 没有设学习选项',
  },
  goldMet: {
    yes: 'gold requirements met | meet gold | meet the gold requirements | gold kpis met | met gold | reach gold | 满足金级要求 | 满足金级 | 达到金级',
    no: 'miss the gold kpis | miss gold | missed gold | 不满足金级 | 达不到金级 | 没达到金级 | 没有达到金级',
  },
  silverMet: {
    yes: 'silver requirements met | meet silver | meet the silver requirements | met silver | reach silver | 满足银级要求 | 满足银级 | 达到银级',
    no: 'miss silver | missed silver | 不满足银级 | 达不到银级 | 没达到银级 | 没有达到银级',
  },
  kpisMet: {
    yes: `kpis of the 12 months before the anniversary met | kpis met | met the kpis | met our kpis | kpis are met | reached the kpis | 周年日前 12 个月的 kpi 已达到 | kpi 已达到
      | kpi 达到了 | kpi 达标 | 达标了 | 已达标`,
    no: 'missed the kpis | missed our kpis | kpis missed | below the kpis | kpi 没达到 | kpi 没有达到 | kpi 未达到 | 没达标 | 未达标 | 不达标',
  },
  landingPageOwned: {
    yes: `landing page on a site your organisation owns | page on our own site | on our own site | own website | our own website | site is ours | we own the site | 登陆页在本单位自己的网站上
      | 在自己网站上 | 自己的网站 | 我们自己的网站`,
    no: 'on another site | somebody elses site | someone elses site | 别人的网站 | 在别人网站上',
  },
  landingPageOnlyOurs: {
    yes: `landing page about your organisation alone | only about us | about us alone | no competitors | shows no competitors | only our organisation | 登陆页只介绍本单位 | 只介绍本单位
      | 只介绍我们 | 没有竞争对手 | 不出现竞争对手`,
    no: 'shows competitors | competitors on it | also about others | 有竞争对手 | 也介绍别人',
  },
  academicInstitution: {
    yes: 'academic institution | a university | university | a college | high school | a school | school | college | 本单位是院校 | 院校 | 大学 | 学校 | 高中 | 学院',
    no: 'a company | company | business | a business | 公司 | 企业 | 不是院校',
  },
  certiportCenter: {
    yes: `certiport authorized testing center | authorized testing center | certiport center | certiport centre | certiport testing center | testing center | 本单位是 certiport 授权考试中心 | 授权考试中心 | certiport 授权考试中心 | 本单位是 certiport 授权测试中心
      | certiport 授权测试中心 | 授权测试中心 | certiport 考点 | certiport 考试中心 | 是考点`,
  },
  imagineAcademy: {
    yes: 'imagine academy at your institution | have imagine academy | with imagine academy | imagine academy | msia | 本单位有 imagine academy | 有 imagine academy',
  },
};
