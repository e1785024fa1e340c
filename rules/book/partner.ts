/** Which learning option an organisation can take as a Microsoft learning partner, and how it stays one. */
import type { Entry } from './entry.ts';

export const partner = {
  'R-LP-1': {
    en: 'An organisation that does not deliver training outside itself need not enrol as a learning partner. It can buy courseware at full price, for internal training only.',
    zh: '不对外授课的单位，不必注册为学习合作伙伴；可以按全价购买课件，但只能用于内部培训。',
    facts: ['L-15'],
  },
  'R-LP-2': {
    en: 'An organisation that wants to deliver training outside itself and has no MCT gets at least one MCT first.',
    zh: '想对外授课但没有 MCT 的单位，要先有至少一名 MCT。',
    facts: ['L-16', 'L-18'],
  },
  'R-LP-3': {
    en: 'An organisation with at least one MCT that meets neither the silver nor the gold requirements takes the Learning Action Pack. The steps are a Microsoft Action Pack subscription, bought or renewed, and then a request to Partner Frontline Support to set up the new account profile.',
    zh: '至少有一名 MCT、但银级和金级要求都没有满足的单位，选 Learning Action Pack。步骤是先购买或续订 Microsoft Action Pack 订阅，再请合作伙伴一线支持设置新的帐户资料。',
    facts: ['L-18', 'L-19', 'L-20'],
  },
  'R-LP-4': {
    en: 'In a competency that has a learning option, an organisation that meets the silver requirements (performance, MCT and exams) but not the gold ones takes the silver learning option.',
    zh: '在设有学习选项的能力资格（competency）中，满足银级要求（业绩、MCT 和考试）但没有满足金级要求的单位，选银级学习选项。',
    facts: ['L-21', 'L-22', 'L-23', 'L-24', 'L-25', 'L-26'],
  },
  'R-LP-5': {
    en: 'In a competency that has a learning option, an organisation that meets its gold KPIs and its other gold requirements takes the gold learning option, with the upgrade discount if it comes from silver.',
    zh: '在设有学习选项的能力资格（competency）中，满足该资格的金级 KPI 和其他金级要求的单位，选金级学习选项；从银级升上来的，还可以享受升级折扣。',
    facts: ['L-27', 'L-28', 'L-31'],
  },
  'R-LP-6': {
    en: 'An organisation that wants gold but leaves any requirement unmet takes the highest level it does meet: silver, or else the Learning Action Pack. Meeting silver spares none of the gold requirements.',
    zh: '想要金级但还有要求没有满足的单位，选已经满足的最高级别：银级，再不然就是 Learning Action Pack。满足了银级，并不能免去任何一项金级要求。',
    facts: ['L-29', 'L-30'],
  },
  'R-LP-7': {
    en: 'The KPIs due in the first year are for silver and gold, while the Learning Action Pack needs at least one MCT and no KPI. The page contradicts itself here, and this is our reading.',
    zh: '第一年须达到的 KPI 只针对银级和金级；Learning Action Pack 只要求至少一名 MCT，不要求 KPI。页面在这里前后不一，这是我们的理解。',
    facts: ['L-07', 'L-18', 'L-32'],
  },
  'R-LP-8': {
    en: 'Whether a learning partner may renew is measured by the KPIs of the 12 months before its anniversary, and only invoices count as evidence. Whoever disputes KPIs has to give seven details: month, year, OMLP type, units bought, invoice number, KPI value and revenue value.',
    zh: '学习合作伙伴能否续期，看周年日之前 12 个月的 KPI，凭据只认发票。对 KPI 有异议的，要提供七项信息：月份、年份、OMLP 类型、购买数量、发票编号、KPI 值和收入值。',
    facts: ['L-37', 'L-39', 'L-35'],
  },
  'R-LP-9': {
    en: 'A learning partner missing from the directory gives Partner Frontline Support the name to display, the country or region, and the URL of a Microsoft-branded page on the partner’s own site that is about that partner only, belongs to it and shows no competitors. Additions are submitted only in the third week of the month, and can be seen by the end of the first week of the next month.',
    zh: '学习合作伙伴在目录中找不到自己的，请联系合作伙伴一线支持，并提供要显示的名称、国家/地区，以及一个以 Microsoft 为主题的页面的网址；该页面要在合作伙伴自己的网站上，归其所有，只介绍这一家，不出现竞争对手。增补只在每月第三周提交，最晚下个月第一周结束时可以看到。',
    facts: ['L-43', 'L-42', 'L-44'],
  },
} as const satisfies Record<`R-${string}`, Entry>;
