/** Pages, and what stands on them. */
import type { Words } from '../words.ts';
import { list } from './format.ts';

export const chat = {
  required: (label) => `${label}（必填）`,
  yes: '是',
  no: '否',
  none: '无',
  pair: (name, value) => `${name}：${value}`,
  bracketed: (name, more) => `${name}（${more}）`,
  andMore: (count) => `另有 ${count} 项`,
  chooseCertification: '输入几个字母来查找',
  problemsAbove: (labels) => `请再看一下：${list(labels)}`,
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
  understood: (answers) => `已理解为：${answers.join(' · ')}`,
  taken: (answers) => `沿用之前的回答：${answers.join(' · ')}。想改哪一项，可以在结果里改，也可以输入 修改 加上名称。`,
  wentWrong: (reference) => `抱歉，我们这边出了点问题。之前填写的内容都在，请再试一次。如果还是不行，请把这个编号告诉管理员：${reference}`,
} satisfies Partial<Words>;
