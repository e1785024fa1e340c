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
  progress: (name) => `对应注册工具的页面：${name}`,
  soFar: (answers) => `已填写：${answers.join(' · ')}`,
  understood: (answers) => `已理解为：${answers.join(' · ')}`,
  taken: (answers) => `沿用之前的回答：${answers.join(' · ')}。想改哪一项，可以在结果里改，也可以输入 修改 加上名称。`,
  seeBelow: '回复在下面。',
  sentAgain: '这条消息您可能已经收到：我无法确认上一次是否送达。',
  notSaved: '抱歉，现在暂时无法保存，所以这条内容还没有记下。之前填写的都在，请过一分钟再试。',
  tooMuch: '一下子来得太多了，这条内容还没有记下。请过几秒再试。',
  wentWrong: (reference) => `抱歉，我们这边出了点问题。之前填写的内容都在，请再试一次。如果还是不行，请把这个编号告诉管理员：${reference}`,
} satisfies Partial<Words>;
