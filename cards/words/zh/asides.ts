/** What is said around an interview. */
import type { Words } from '../words.ts';
import { list } from './format.ts';

export const asides = {
  place: (where, lines) => `${where}，第 ${lines.join('、')} 行`,

  whyWord: '为什么？',
  whyOf: (name) => `为什么？${name}`,
  change: '修改',
  changeOf: (name) => `修改：${name}`,
  whichOne: '您问的是下面哪一个？如果都不是，请换个说法。',
  answer: '回答',
  answerOf: (name) => `回答：${name}`,

  why: {
    askedFor: (requirements) => `问这一项，是为了判断：${list(requirements)}。`,
    asksNothing: '按您其他的回答，这一项已经不影响结果。',
    documentsSay: '文件是这样说的：',
    nothingStated: '关于这一项，文件没有更多说明。',
    more: (count) => `文件里另有 ${count} 条说明，这里放不下。`,
  },

  clarify: (said) => `${said}可能有几种意思，您指的是哪一种？请点按钮，或输入编号。`,
  confirmCancel: '要停止吗？已填写的内容会丢失。',
  welcomeBack: (title, page) => `欢迎回来。您上次停在：${title}，${page}。要接着来吗？`,
  atTheVerdict: '结果',
  openHelp: {
    intro: '请填好卡片，再点“下一步”，填过的都会保留。也可以输入：',
    commands: [
      '上一步：回到上一页',
      '跳过：这一项先空着',
      '重复：再显示一次卡片',
      '修改 加上名称，例如“修改 雇主类型”',
      '为什么：看看为什么要问',
      '取消：停止',
      '重新开始：从第一页重来',
      '人工：看看该问谁',
      '中文 或 English：换一种语言',
    ],
  },
  answersTitle: '您的回答',
  noAnswers: '还没有填写。',
  topicsLabel: '您想了解什么？',
  chooseTopic: '请选择主题',
  person: (whom) => `这件事请找：${whom}。`,
  personalOnly: '这要问到您的个人情况，我们换到私聊继续吧，那里只有您能看到。',
  continued: (asked, from) => `您在${from}里问过：${asked}`,
  namelessPlace: '群聊或频道',
} satisfies Partial<Words>;
