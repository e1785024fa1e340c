/** 给支持人员看的：别人的来信问了什么，以及回信的框架。 */
import type { Words } from '../words.ts';
import { list } from './format.ts';

export const triage: Words['triage'] = {
  title: '这封来信问的是',
  writtenIn: { en: '来信用英文写的，回信也用英文。', zh: '来信用中文写的，回信也用中文。' },
  topic: (title) => `主题：${title}`,
  journey: (name) => `流程：${name}`,
  general: '问的是一般情况，不用反问。',
  askBack: (labels) => `还要问：${list(labels)}`,
  silent: '文件里没有写。',
  contradiction: ({ sides, followed }) => `文件说法不一：${sides.join(' / ')} → ${followed}`,
  contact: (whom) => `可以问：${whom}`,
  unread: (questions) => `来信还问了下面的内容，没有找到答案，请您自己看一下：${questions.join('；')}`,
  told: '来信说到的',
  nothingTold: '没有说到能据以判断的内容。',
  corrected: (answer) => `${answer}（已更正）`,
  correct: '更正或补充',
  again: '重新判断',
  message: '来信',
  reply: '回信（可复制）',
  nothingFound: '来信不在文件的范围内，或者没有看懂。可以在下面修改来信。',
  letter: {
    greeting: '您好：',
    thanks: '感谢您的来信。',
    about: (title) => `${title}：`,
    silent: '我们手上的文件没有写这一点。',
    because: (reason) => `- ${reason}`,
    lastDay: (day) => `最后办理日期：${day}。`,
    contact: (whom) => `可以咨询：${whom}。`,
    toTell: (count) => (count === 1 ? '要进一步判断，还需要您告诉我们一点：' : '要进一步判断，还需要您告诉我们以下几点：'),
    source: (source) => `来源：${source}`,
    nothingFound: '我们没有看懂您想了解 MCT 计划的哪方面。能用一句话说明一下吗？',
    footer: (on) => `以上是我们按 ${on} 的规则对 Microsoft 文件的理解，不是 Microsoft 的决定；最终由 Microsoft 决定。`,
    closing: '祝好',
  },
};
